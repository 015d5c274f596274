/**
 * Other spellings of the same name, made when the dictionary is compiled and kept out of what the reader sees:
 * "World Health Organisation" also as "… Organization", "AT&T" also as "AT and T", "The Global Fund" also as "Global Fund",
 * "WTO" also as "W.T.O".
 */
import type { Form } from '../model/name.ts';

/** British and American spellings, as word stems in lower case. */
const PAIRS: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['isational', 'izational'],
];
const WORDS: readonly (readonly [string, string])[] = [
  ['centre', 'center'],
  ['centres', 'centers'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['behaviour', 'behavior'],
  ['neighbourhood', 'neighborhood'],
  ['metre', 'meter'],
  ['fibre', 'fiber'],
  ['colour', 'color'],
  ['paediatric', 'pediatric'],
  ['paediatrics', 'pediatrics'],
  ['gynaecology', 'gynecology'],
  ['haematology', 'hematology'],
  ['tyre', 'tire'],
];
/** More are never needed for a real name, and a hostile one must not make a thousand. */
const MOST = 16;

/** `word` in the case of `like`: CENTRE → CENTER, Centre → Center. */
function inCaseOf(like: string, word: string): string {
  if (like.length > 1 && like === like.toUpperCase() && like !== like.toLowerCase()) return word.toUpperCase();
  return like[0] === like[0]?.toUpperCase() && /\p{L}/u.test(like[0] ?? '')
    ? word[0]?.toUpperCase() + word.slice(1)
    : word;
}

function spellings(word: string): string[] {
  const lower = word.toLowerCase();
  if (lower === '&') return ['&', ' and '];
  if (lower === 'and') return [word, '&'];
  for (const pair of WORDS) {
    const [a, b] = pair;
    if (lower === a || lower === b) return [word, inCaseOf(word, lower === a ? b : a)];
  }
  for (const [a, b] of PAIRS) {
    if (lower.endsWith(a)) return [word, word.slice(0, -a.length) + inCaseOf(word.slice(-a.length), b)];
    if (lower.endsWith(b)) return [word, word.slice(0, -b.length) + inCaseOf(word.slice(-b.length), a)];
  }
  return [word];
}

/** All ways of writing `text`, itself first. */
export function variantsOf(text: string, form: Form, lang?: string): string[] {
  if (form === 'acronym') return /^\p{Lu}{2,6}$/u.test(text) ? [text, [...text].join('.')] : [text];
  const parts = text.split(/([\p{L}\p{N}]+|&)/u);
  let made = [''];
  for (const part of parts) {
    const ways = spellings(part);
    made = made.flatMap((start) => ways.map((way) => start + way)).slice(0, MOST);
  }
  const [, withoutArticle] = /^the\s+(\S+\s+\S.*)$/iu.exec(text) ?? [];
  return withoutArticle === undefined ? made : [...made, ...variantsOf(withoutArticle, form)].slice(0, MOST);
}
