/**
 * The names of countries in one language, and where they stand in a text. Some hundred names at most, each beginning with a capital:
 * so the text's capitalised words are looked up, and nothing has to be compiled (the names' dictionary took 15–24 ms at each cold
 * start for this; reading the list takes 1–2).
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
/** What Arabic, Persian and Hebrew write together with the word: "and", "in", "for", "like". */
const PREFIX = /^[وبلفكה](?=\p{L}{3})/u;

/** Spaces, hyphens and apostrophes are one: "Guinea-Bissau", "Côte d’Ivoire". */
const folded = (text: string): string =>
  /^[a-z]+$/i.test(text)
    ? text.toLowerCase()
    : plainLetters(text)
        .normalize('NFC')
        .replace(/[\s\u00a0‐‑–'’.&-]+/gu, ' ')
        .trim();

/** Reads what `scripts/build-countries.ts` wrote: a line a country, code and names. */
export function parseCountryNames(lines: string): CountryNames {
  const names = new Map<string, Name>();
  for (const line of lines.split('\n')) {
    const [code = '', list = ''] = line.split('\t');
    for (const text of list === '' ? [] : list.split('|')) {
      const name = names.get(folded(text)) ?? {
        folded: folded(text),
        exact: isCapitals(text) ? text : undefined,
        codes: [],
      };
      if (!name.codes.includes(code)) name.codes.push(code);
      names.set(name.folded, name);
    }
  }
  const byWord = new Map<string, Name[]>();
  const byCharacter = new Map<string, Name[]>();
  for (const name of [...names.values()].sort((a, b) => b.folded.length - a.folded.length)) {
    const unparted = UNPARTED.test(name.folded);
    const key = unparted ? String.fromCodePoint(name.folded.codePointAt(0) ?? 0) : (name.folded.split(' ')[0] ?? '');
    const map = unparted ? byCharacter : byWord;
    map.set(key, [...(map.get(key) ?? []), name]);
  }
  return { byWord, byCharacter };
}

const isCapitals = (text: string): boolean => /^(?:\p{Lu}\.?)+$/u.test(text);

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
    const first = (part: string): string => folded(part).split(' ')[0] ?? '';
    if (look(byWord.get(first(word)), index)) continue;
    const [prefix] = PREFIX.exec(word) ?? [];
    if (prefix !== undefined) look(byWord.get(first(word.slice(prefix.length))), index + prefix.length);
  }
  return found;
}
