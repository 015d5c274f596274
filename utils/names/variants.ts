/**
 * Other spellings of the same name, made when the dictionary is compiled and kept out of what the reader sees:
 * "World Health Organisation" also as "… Organization", "AT&T" also as "AT and T", "The Global Fund" also as "Global Fund",
 * "WTO" also as "W.T.O", and the inflected forms of inflections.ts.
 */
import type { Form } from '../model/name.ts';
import { inflected } from './inflections.ts';

/** British and American spellings, as ends of longer words. */
const ENDINGS: readonly (readonly [string, string])[] = [
  ['isation', 'ization'],
  ['isations', 'izations'],
  ['isational', 'izational'],
  ['ising', 'izing'],
  ['ised', 'ized'],
];
/** The letters before such an ending, at least: "raised" is no British spelling. */
const STEM = 4;
const WORDS: readonly (readonly [string, string])[] = [
  ['centre', 'center'],
  ['centres', 'centers'],
  ['labour', 'labor'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['defence', 'defense'],
  ['licence', 'license'],
  ['licensing', 'licencing'],
  ['harbour', 'harbor'],
  ['theatre', 'theater'],
  ['behaviour', 'behavior'],
  ['behavioural', 'behavioral'],
  ['neighbourhood', 'neighborhood'],
  ['metre', 'meter'],
  ['fibre', 'fiber'],
  ['colour', 'color'],
  ['honour', 'honor'],
  ['catalogue', 'catalog'],
  ['dialogue', 'dialog'],
  ['aluminium', 'aluminum'],
  ['sulphur', 'sulfur'],
  ['judgement', 'judgment'],
  ['traveller', 'traveler'],
  ['counselling', 'counseling'],
  ['modelling', 'modeling'],
  ['paediatric', 'pediatric'],
  ['paediatrics', 'pediatrics'],
  ['gynaecology', 'gynecology'],
  ['haematology', 'hematology'],
  ['orthopaedic', 'orthopedic'],
  ['tyre', 'tire'],
];
const TWIN = new Map(WORDS.flatMap(([a, b]) => [[a, b] as const, [b, a] as const]));

/** Whether there is anything to look for: of a million names, one in ten has another spelling, and splitting them all takes a second. */
const ANY = new RegExp(
  `&|^the\\s|\\b(?:and|${[...TWIN.keys()].join('|')})\\b|(?:${ENDINGS.map(([a, b]) => `${a}|${b}`).join('|')})\\b`,
  'i',
);

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
  const twin = TWIN.get(lower);
  if (twin !== undefined) return [word, inCaseOf(word, twin)];
  for (const [a, b] of ENDINGS) {
    const end = lower.endsWith(a) ? a : lower.endsWith(b) ? b : undefined;
    if (end === undefined || lower.length < end.length + STEM) continue;
    return [word, word.slice(0, -end.length) + inCaseOf(word.slice(-end.length), end === a ? b : a)];
  }
  return [word];
}

function spelt(text: string): string[] {
  if (!ANY.test(text)) return [text];
  let made = [''];
  for (const part of text.split(/([\p{L}\p{N}]+|&)/u)) {
    const ways = spellings(part);
    made = made.flatMap((start) => ways.map((way) => start + way)).slice(0, MOST);
  }
  const [, withoutArticle] = /^the\s+(\S+\s+\S.*)$/iu.exec(text) ?? [];
  return withoutArticle === undefined ? made : [...made, ...spelt(withoutArticle)].slice(0, MOST);
}

/** All ways of writing `text`, itself first. `lang`: of the name, where it has one. */
export function variantsOf(text: string, form: Form, lang?: string): string[] {
  if (form === 'acronym') return /^\p{Lu}{2,6}$/u.test(text) ? [text, [...text].join('.')] : [text];
  const made = spelt(text);
  return lang === undefined ? made : [...new Set([...made, ...inflected(text, lang)])];
}
