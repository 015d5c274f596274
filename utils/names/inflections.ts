/**
 * Forms of a name in languages that change the name itself, for dictionaries only:
 *
 *   de  Internationaler Währungsfonds → (des) Internationalen Währungsfonds · Bundestag → (des) Bundestages, Bundestags
 *   ru  Всемирный банк → Всемирного банка, Всемирному банку, Всемирным банком, (о) Всемирном банке
 *   ar  البنك الدولي → والبنك الدولي (and the …), بالبنك (in the …), للبنك (of the …)
 *   he  הבנק העולמי → והבנק (and the …), בבנק (in the …), שהבנק (that the …)
 *
 * By the endings alone, without a lexicon: a form that does not exist does no harm, because nobody writes it.
 */

/** Endings of the cases after the nominative, in one order for adjectives and nouns: genitive, dative, accusative, instrumental, prepositional. */
type Endings = readonly [string, string, string, string, string];
type Gender = 'm' | 'f' | 'n';

const isHushing = (stem: string): boolean => /[жчшщ]$/u.test(stem);
const isVelar = (stem: string): boolean => /[гкх]$/u.test(stem);

function russianAdjective(word: string): { gender: Gender; stem: string; endings: Endings } | undefined {
  const [, stem = '', ending = ''] = /^(\p{L}+)(ый|ий|ой|ая|яя|ое|ее)$/u.exec(word) ?? [];
  const soft = (ending === 'ий' && !isVelar(stem)) || ending === 'яя' || ending === 'ее';
  const y = soft || isVelar(stem) || isHushing(stem) ? 'им' : 'ым';
  switch (ending) {
    case '':
      return undefined;
    case 'ая':
    case 'яя':
      return {
        gender: 'f',
        stem,
        endings:
          soft || isHushing(stem) ? ['ей', 'ей', soft ? 'юю' : 'ую', 'ей', 'ей'] : ['ой', 'ой', 'ую', 'ой', 'ой'],
      };
    default:
      return {
        gender: ending === 'ое' || ending === 'ее' ? 'n' : 'm',
        stem,
        endings: soft ? ['его', 'ему', ending, y, 'ем'] : ['ого', 'ому', ending, y, 'ом'],
      };
  }
}

function russianNoun(word: string, gender: Gender | undefined): { stem: string; endings: Endings } | undefined {
  const cut = (letters: number): string => word.slice(0, word.length - letters);
  if (word.endsWith('ия')) return { stem: cut(1), endings: ['и', 'и', 'ю', 'ей', 'и'] };
  if (word.endsWith('ие')) return { stem: cut(1), endings: ['я', 'ю', 'е', 'ем', 'и'] };
  if (word.endsWith('ий')) return { stem: cut(1), endings: ['я', 'ю', 'й', 'ем', 'и'] };
  const stem = cut(1);
  switch (word.at(-1)) {
    case 'а':
      return { stem, endings: [isVelar(stem) || isHushing(stem) ? 'и' : 'ы', 'е', 'у', 'ой', 'е'] };
    case 'я':
      return { stem, endings: ['и', 'е', 'ю', 'ей', 'е'] };
    case 'о':
      return { stem, endings: ['а', 'у', 'о', 'ом', 'е'] };
    case 'е':
      return { stem, endings: ['я', 'ю', 'е', 'ем', 'е'] };
    case 'й':
      return { stem, endings: ['я', 'ю', 'й', 'ем', 'е'] };
    case 'ь':
      return gender === 'm'
        ? { stem, endings: ['я', 'ю', 'ь', 'ем', 'е'] }
        : { stem, endings: ['и', 'и', 'ь', 'ью', 'и'] };
    default:
      return /[бвгджзклмнпрстфхцчшщ]$/u.test(word) ? { stem: word, endings: ['а', 'у', '', 'ом', 'е'] } : undefined;
  }
}

/** Its adjectives and the noun that they belong to take the case; what follows is a genitive already, or stays as it is. */
function russian(text: string): string[] {
  const words = text.split(' ');
  const adjectives: { stem: string; endings: Endings }[] = [];
  let gender: Gender | undefined;
  for (const word of words.slice(0, -1)) {
    const adjective = russianAdjective(word);
    if (!adjective || (gender !== undefined && adjective.gender !== gender)) break;
    ({ gender } = adjective);
    adjectives.push(adjective);
  }
  const noun = russianNoun(words[adjectives.length] ?? '', gender);
  if (!noun) return [];
  const rest = words.slice(adjectives.length + 1);
  return noun.endings.map((_, at) =>
    [...adjectives, noun]
      .map(({ stem, endings }) => `${stem}${endings[at]}`)
      .concat(rest)
      .join(' '),
  );
}

/** Nouns that take no -s in the genitive: feminine ones, by their endings, and those that end in an s-sound, which take -es. */
const FEMININE = /(?:ung|heit|keit|schaft|ion|tät|ik|ei|ie|e|bank|kammer)$/u;

function german(text: string): string[] {
  const words = text.split(' ');
  const isAdjective = (word: string, next: string | undefined): boolean =>
    /^\p{Lu}\p{Ll}{2,}(?:er|es|e)$/u.test(word) && /^\p{Lu}/u.test(next ?? '');
  let many = 0;
  while (isAdjective(words[many] ?? '', words[many + 1])) many++;
  const stems = words.slice(0, many).map((word) => word.replace(/(?:er|es|e)$/u, ''));
  const [noun = '', ...rest] = words.slice(many);
  const masculineOrNeuter = many === 0 ? !FEMININE.test(noun) : !words[0]?.endsWith('e');
  const nouns =
    !masculineOrNeuter || !/\p{Ll}$/u.test(noun)
      ? []
      : [`${noun}${/[sßxz]$/u.test(noun) ? 'es' : 's'}`, ...(/[bcdfghklmnprt]$/u.test(noun) ? [`${noun}es`] : [])];
  const put = (ending: string, one: string): string => [...stems.map((stem) => stem + ending), one, ...rest].join(' ');
  return [...(many > 0 ? [put('en', noun), put('e', noun)] : []), ...nouns.map((genitive) => put('en', genitive))];
}

/** Conjunctions and prepositions that are written together with the word, alone and two together. */
const ARABIC = ['و', 'ف', 'ب', 'ك', 'ل', 'وب', 'ول'];
const HEBREW = ['ו', 'ב', 'ל', 'מ', 'ש', 'כ', 'וב', 'ול', 'ומ'];

/** The article merges with a preposition that ends in lam: ل + البنك is للبنك. */
const arabic = (text: string): string[] =>
  ARABIC.map((prefix) => (text.startsWith('ال') && prefix.endsWith('ل') ? `${prefix}${text.slice(1)}` : prefix + text));

/** The article goes where ב, ל or כ stands before it: ב + הבנק is בבנק. */
const hebrew = (text: string): string[] =>
  HEBREW.flatMap((prefix) =>
    text.startsWith('ה') && /[בלכ]$/u.test(prefix) ? [prefix + text.slice(1), prefix + text] : [prefix + text],
  );

const BY_LANGUAGE: Readonly<Record<string, (text: string) => string[]>> = {
  ar: arabic,
  de: german,
  he: hebrew,
  ru: russian,
};

/** The inflected forms of a name of language `lang` (BCP 47). */
export function inflected(text: string, lang: string): string[] {
  const [primary = ''] = lang.toLowerCase().split('-');
  return Object.hasOwn(BY_LANGUAGE, primary) ? (BY_LANGUAGE[primary]?.(text) ?? []) : [];
}
