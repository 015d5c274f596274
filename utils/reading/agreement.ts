/**
 * Whether a long form agrees with the article before its short form: "la CPI" is the Cour pénale internationale, not a Code or a
 * Comité; "les ODM" is a plural. French, Spanish, Portuguese and Italian give their nouns a gender, which writers keep when they
 * write the short form only.
 */
import { plainLetters } from './phrases.ts';

/** Gender (m, f) and number (s, p) as far as a word tells; '?' where it may be either. `vowel`: an elision before a vowel. */
export type Form = { gender: 'm' | 'f' | '?'; number: 's' | 'p' | '?'; vowel?: boolean | undefined };

const ARTICLES: Readonly<Record<string, Form>> = {
  le: { gender: 'm', number: 's', vowel: false },
  la: { gender: 'f', number: 's', vowel: false },
  les: { gender: '?', number: 'p' },
  du: { gender: 'm', number: 's', vowel: false },
  des: { gender: '?', number: 'p' },
  au: { gender: 'm', number: 's', vowel: false },
  aux: { gender: '?', number: 'p' },
  un: { gender: 'm', number: 's' },
  une: { gender: 'f', number: 's' },
  ce: { gender: 'm', number: 's', vowel: false },
  cette: { gender: 'f', number: 's' },
  ces: { gender: '?', number: 'p' },
  sa: { gender: 'f', number: 's', vowel: false },
  ses: { gender: '?', number: 'p' },
  leurs: { gender: '?', number: 'p' },
  l: { gender: '?', number: 's', vowel: true },
  d: { gender: '?', number: '?', vowel: true },
  el: { gender: 'm', number: 's' },
  los: { gender: 'm', number: 'p' },
  las: { gender: 'f', number: 'p' },
  del: { gender: 'm', number: 's' },
  al: { gender: 'm', number: 's' },
  una: { gender: 'f', number: 's' },
  este: { gender: 'm', number: 's' },
  esta: { gender: 'f', number: 's' },
  o: { gender: 'm', number: 's' },
  do: { gender: 'm', number: 's' },
  no: { gender: 'm', number: 's' },
  ao: { gender: 'm', number: 's' },
  da: { gender: 'f', number: 's' },
  na: { gender: 'f', number: 's' },
  os: { gender: 'm', number: 'p' },
  dos: { gender: 'm', number: 'p' },
  as: { gender: 'f', number: 'p' },
  das: { gender: 'f', number: 'p' },
  il: { gender: 'm', number: 's' },
  dello: { gender: 'm', number: 's' },
  della: { gender: 'f', number: 's' },
  gli: { gender: 'm', number: 'p' },
  i: { gender: 'm', number: 'p' },
};
/** "le" and "la" are Spanish and French, but "la" is no French article before a vowel, and "lo" no article at all. */
const LANGUAGES = new Set(['fr', 'es', 'pt', 'it']);

/** Head nouns whose ending says otherwise, or nothing. */
const FEMININE = new Set(
  `cour force agence banque caisse charge mer loi revue ligue cellule societe communaute faculte unite universite autorite securite
  liberte propriete main red sede base clase fuente corte carne`.split(/\s+/u),
);
const MASCULINE = new Set(
  `comite programme systeme groupe conseil fonds centre code service reseau bureau accord plan office institut parti mandat organisme
  indice registre ministere musee sida organe satellite domaine cadre territoire protocole produit polluant gaz pays plan
  programa sistema idioma clima indice organismo consejo fondo centro grupo tema problema dia mapa`.split(/\s+/u),
);

const FEMININE_ENDING: Readonly<Record<string, RegExp>> = {
  fr: /(?:tion|sion|aison|ance|ence|ure|ite|ete|ie|ee|elle|esse|ette|ise|ode|ale|ine|ique|iere)s?$/u,
  es: /(?:cion|sion|dad|tad|tud|umbre|ez|a|as)$/u,
  pt: /(?:cao|coes|sao|soes|dade|dades|agem|a|as)$/u,
  it: /(?:zione|sione|ta|a|e)$/u,
};

/** Gender and number of a long form by its first noun. */
export function formOf(longForm: string, lang: string): Form {
  const [word = ''] = /[\p{L}]+/u.exec(plainLetters(longForm)) ?? [];
  const plural = /(?:s|x)$/u.test(word) && !/^(?:fonds|pays|palais|analisis|crisis|indices?|temps)$/u.test(word);
  const single = word.replace(/s$/u, '');
  // An h may be mute (l'Homme) or not (le Haut-Commissariat).
  const vowel = word.startsWith('h') ? undefined : /^[aeiouy]/u.test(word);
  const number = lang === 'it' ? '?' : plural ? 'p' : 's';
  if (FEMININE.has(word) || FEMININE.has(single)) return { gender: 'f', number, vowel };
  if (MASCULINE.has(word) || MASCULINE.has(single)) return { gender: 'm', number, vowel };
  return { gender: FEMININE_ENDING[lang]?.test(word) ? 'f' : 'm', number, vowel };
}

/** The article right before `start`; undefined where none stands there, or the language tells nothing by it. */
export function articleBefore(text: string, start: number, lang: string): Form | undefined {
  if (!LANGUAGES.has(lang)) return undefined;
  const [, word = '', gap = ''] =
    /(\p{L}+)(['’]|[\s\u00a0]+(?:["“«<]+[\s\u00a0]*)?)$/u.exec(text.slice(Math.max(0, start - 16), start)) ?? [];
  const article = ARTICLES[word.toLowerCase()];
  if (!article || (word.length === 1 && lang === 'fr' && !/['’]/u.test(gap))) return undefined;
  // "la" before a vowel is Spanish as well as French; only French elides.
  if (lang !== 'fr') return { gender: article.gender, number: article.number };
  return article;
}

/** 1 where they agree, -1 where they do not, 0 where nothing tells. `elision`: the same for the vowel. */
export function agreement(article: Form, long: Form): { form: number; elision: number } {
  const clash =
    (article.gender !== '?' && long.gender !== '?' && article.gender !== long.gender) ||
    (article.number !== '?' && long.number !== '?' && article.number !== long.number);
  const told = article.gender !== '?' || article.number === 'p';
  const elision = article.vowel === undefined || long.vowel === undefined ? 0 : article.vowel === long.vowel ? 1 : -1;
  return { form: clash ? -1 : told ? 1 : 0, elision };
}
