/**
 * The names of countries in one language, and where they stand in a text. Some hundred names at most, each beginning with a capital:
 * so the text's capitalised words are looked up, and nothing has to be compiled (the names' dictionary took 15–24 ms at each cold
 * start for this; list and first look-up take about a fifth of it).
 */
import { plainLetters } from './phrases.ts';

/** `codes`: two where both are called so (Congo). `exact`: written in capitals only ("US", never "us"). */
type Name = { folded: string; exact: string | undefined; codes: string[] };
/** By the first word, or by the first character where words are not parted; the longest first. */
export type CountryNames = { byWord: ReadonlyMap<string, Name[]>; byCharacter: ReadonlyMap<string, Name[]> };
export type CountryMatch = { start: number; end: number; codes: readonly string[] };

/** Scripts in which a name may begin and end anywhere. */
const UNPARTED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;
const WORD = /\p{Lu}[\p{L}\p{M}]*(?:\.\p{Lu})*|\p{Lo}[\p{L}\p{M}]*/gu;
/**
 * What Arabic, Persian and Hebrew write together with the word, one letter or two: "and", "in", "for", "like", in Hebrew also "the",
 * "from", "that". Of a name, at least three letters must be left; a geresh stands inside a word (בצ׳ילה).
 */
const PREFIXES = [/^[وبلفكובלכמשה]/u, /^(?:[وف][بلك]|ו[בלכמש]|ש[בלמ])/u];
const LEFT = /^\p{L}(?:["'’׳״]?\p{L}){2}/u;
/** The lengths of the prefixes that `word` may have. */
const prefixLengths = (word: string): number[] => PREFIXES.flatMap((prefix) => prefix.exec(word)?.[0].length ?? []);
/** Everyday words of Hebrew that only look like a prefix and a country: direction, cage, combined, left (יוון, לוב, מאלי) … */
const EVERYDAY = /^[וש]?(?:כיוון|כלוב|שלוב|שמאלי|הפרו|כפרו|הפנמה|המלטה)$/u;
/** How Hebrew writes abbreviations and foreign sounds: צ׳ילה, ארה״ב, often with a typewriter's quote. */
const GERESH = /(?<=\p{Script=Hebrew})["׳״]/gu;

/** Spaces, hyphens and apostrophes are one: "Guinea-Bissau", "Côte d’Ivoire". Most names are plain ASCII, and need no normalising. */
const folded = (text: string): string =>
  /^[a-z]+(?: [a-z]+)*$/i.test(text)
    ? text.toLowerCase()
    : plainLetters(text)
        .normalize('NFC')
        .replace(GERESH, ' ')
        .replace(/[\s\u00a0‐‑–'’.&-]+/gu, ' ')
        .trim();

/** The Hebrew article goes after "in" and "for": הפיליפינים is בפיליפינים there. Of short names ה is a letter (הודו, האיטי). */
const spellings = (text: string): string[] =>
  text.startsWith('ה') && text.length > 5 ? [text, text.slice(1)] : [text];

/** Reads what `scripts/build-countries.ts` wrote: a line a country, code and names. */
export function parseCountryNames(lines: string): CountryNames {
  const names = new Map<string, Name>();
  for (const line of lines.split('\n')) {
    const [code = '', list = ''] = line.split('\t');
    for (const text of list === '' ? [] : list.split('|').flatMap(spellings)) {
      const plain = folded(text);
      const name = names.get(plain);
      if (!name) names.set(plain, { folded: plain, exact: isCapitals(text) ? text : undefined, codes: [code] });
      else if (!name.codes.includes(code)) name.codes.push(code);
    }
  }
  const byWord = new Map<string, Name[]>();
  const byCharacter = new Map<string, Name[]>();
  const mayBeUnparted = UNPARTED.test(lines);
  for (const name of names.values()) {
    const unparted = mayBeUnparted && UNPARTED.test(name.folded);
    const map = unparted ? byCharacter : byWord;
    const key = unparted ? String.fromCodePoint(name.folded.codePointAt(0) ?? 0) : firstWord(name.folded);
    const same = map.get(key);
    if (!same) map.set(key, [name]);
    else {
      same.push(name);
      same.sort((a, b) => b.folded.length - a.folded.length);
    }
  }
  return { byWord, byCharacter };
}

const firstWord = (plain: string): string => {
  const blank = plain.indexOf(' ');
  return blank < 0 ? plain : plain.slice(0, blank);
};

/** "US", "U.K."; scripts without capitals have none. */
const isCapitals = (text: string): boolean =>
  text.length < 8 && text === text.toUpperCase() && text !== text.toLowerCase();

/** Where `name` ends in `text` when it begins at `at`; undefined where it does not stand there. */
function endOf({ folded: name, exact }: Name, text: string, at: number): number | undefined {
  // Marks and signs make the text longer than what it is folded to, at most by as much again.
  const stretch = text.slice(at, at + name.length * 2 + 8);
  let seen = '';
  for (const { 0: character, index } of stretch.matchAll(/./gsu)) {
    seen += character;
    const now = folded(seen);
    if (now.length > name.length || !name.startsWith(now)) return undefined;
    const end = at + index + character.length;
    if (now !== name || /^\p{M}/u.test(text.slice(end, end + 2))) continue;
    if (exact !== undefined && seen.replaceAll('.', '') !== exact.replaceAll('.', '')) return undefined;
    return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) && !UNPARTED.test(name) ? undefined : end;
  }
  return undefined;
}

function longest(names: readonly Name[] | undefined, text: string, at: number): CountryMatch | undefined {
  for (const name of names ?? []) {
    const end = endOf(name, text, at);
    if (end !== undefined) return { start: at, end, codes: name.codes };
  }
  return undefined;
}

/** All names of countries in `text`, without overlaps, in order. */
export function findCountries({ byWord, byCharacter }: CountryNames, text: string): CountryMatch[] {
  const found: CountryMatch[] = [];
  let from = 0;
  const look = (names: readonly Name[] | undefined, at: number): boolean => {
    const match = at >= from ? longest(names, text, at) : undefined;
    if (match) {
      found.push(match);
      from = match.end;
    }
    return match !== undefined;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (/[\p{L}\p{N}_]/u.test(text[index - 1] ?? '') && !UNPARTED.test(word)) continue;
    if (UNPARTED.test(word)) {
      for (const { 0: character, index: within } of word.matchAll(/./gsu))
        look(byCharacter.get(folded(character)), index + within);
      continue;
    }
    const first = (part: string): string => firstWord(folded(part));
    const end = index + word.length;
    const places = EVERYDAY.test(word) ? [index] : [index, ...prefixLengths(word).map((length) => index + length)];
    places.some(
      (at) => (at === index || LEFT.test(text.slice(at, at + 8))) && look(byWord.get(first(text.slice(at, end))), at),
    );
  }
  return found;
}
