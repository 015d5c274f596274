/**
 * What the engine must find, found in the plainest way: every stretch of the text from the beginning of a word to the end of one is
 * turned into its skeleton, and compared with the skeletons of all names. Slow, and shares no code with the engine: its folding is
 * a chain of replacements on strings.
 *
 *   skeleton("AT & T’s Coca-Cola") = "AT&T'S Coca Cola"       (letters with their case; words parted by a blank or their punctuation)
 */
import type { Match, NameEntry } from './dictionary.ts';
import { variantsOf } from './variants.ts';

const NO_WIDTH =
  /[\u00b2\u00b3\u00b9\u2070\u2074-\u2079\u2071-\u2073\u00ad\u034f\u061c\u0300-\u036f\u0591-\u05c7\u0640\u064b-\u065f\u0670\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u{e0100}-\u{e01ef}]/gu;
const ALONE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const isNothing = (point: string): boolean => point.replace(NO_WIDTH, '') === '';
const isAlone = (point: string): boolean => !isNothing(point) && ALONE.test(point);
const isLetter = (point: string): boolean => !isNothing(point) && (isAlone(point) || /[\p{L}\p{N}\p{M}_]/u.test(point));

const TWO_LETTERS: Record<string, string> = {
  ß: 'ss',
  ẞ: 'Ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  þ: 'th',
  Þ: 'Th',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  ħ: 'h',
  Ħ: 'H',
  ŧ: 't',
  Ŧ: 'T',
  ı: 'i',
  ς: 'σ',
};

/** The letter without diacritics, ligatures resolved, in its case. */
const plain = (letter: string): string => {
  const parts = /\p{Script=Hangul}/u.test(letter)
    ? letter.normalize('NFKC')
    : letter.normalize('NFKD').replace(NO_WIDTH, '');
  return [...parts].map((part) => TWO_LETTERS[part] ?? part).join('');
};
const lower = (text: string): string => [...text.toLowerCase()].map((point) => TWO_LETTERS[point] ?? point).join('');

const sign = (point: string): string => {
  if (/[\s\u0085]/u.test(point)) return ' ';
  if ('-‐‑‒–−﹣－'.includes(point)) return '-';
  if ("'‘’‛ʼ`´＇".includes(point)) return "'";
  if ('"“”„‟«»‹›＂'.includes(point)) return '"';
  const same = point.normalize('NFKC');
  return same.length === 1 ? same : point;
};

type Word = { letters: string; gap: string };

/** The words of a stretch that begins and ends with a letter. `gap`: what counts of that before the word. */
function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let gap = '';
  let going = false;
  for (const point of text) {
    if (isNothing(point)) continue;
    if (!isLetter(point)) {
      gap += sign(point);
      going = false;
      continue;
    }
    const last = words.at(-1);
    if (last && going && !isAlone(point)) last.letters += plain(point);
    else {
      const counts = gap === '-' ? '' : gap.replaceAll(' ', '');
      // Where dashes stand does not matter, nor how many: "a - b" is "a -- b", and neither is "a b".
      words.push({ letters: plain(point), gap: counts.includes('-') ? `${counts.replaceAll('-', '')}-` : counts });
    }
    gap = '';
    going = !isAlone(point);
  }
  return words;
}

const joined = (words: readonly Word[], letters: (text: string) => string): string =>
  words.map(({ letters: own, gap }, at) => (at === 0 ? '' : `${gap} `) + letters(own)).join('\0');

const begins = ({ letters }: Word): boolean => /^[\p{Lu}\p{Lt}]/u.test(letters);

function isWritten(name: NameEntry, asName: readonly Word[], asText: readonly Word[]): boolean {
  if (joined(asName, lower) !== joined(asText, lower)) return false;
  if (name.case === 'any') return true;
  if (name.case === 'exact') return joined(asName, (own) => own) === joined(asText, (own) => own);
  return asName.every((word, at) => !begins(word) || (asText[at] !== undefined && begins(asText[at])));
}

/** Where words begin and end in the text, as offsets; only letters count, and what has no width is in no word's way. */
function edges(text: string): { starts: Set<number>; ends: Set<number> } {
  const seen: { point: string; at: number; letter: boolean }[] = [];
  let at = 0;
  for (const point of text) {
    if (!isNothing(point)) seen.push({ point, at, letter: isLetter(point) });
    at += point.length;
  }
  const starts = new Set<number>();
  const ends = new Set<number>();
  seen.forEach(({ point, at: here, letter }, index) => {
    if (!letter) return;
    const parted = (other: (typeof seen)[number] | undefined): boolean =>
      !other?.letter || isAlone(other.point) || isAlone(point);
    if (parted(seen[index - 1])) starts.add(here);
    if (parted(seen[index + 1])) ends.add(here + point.length);
  });
  return { starts, ends };
}

/** "SDGs" without its s; undefined where the last word of `text` is no acronym in the plural. */
function singular(text: string): string | undefined {
  const points = [...text];
  const last = points.findLastIndex((point) => !isNothing(point));
  const stem = points.slice(0, last).join('');
  const word = [...stem].reduce(
    (own, point) => (isLetter(point) && !isAlone(point) ? own + point : isNothing(point) ? own : ''),
    '',
  );
  const letters = [...word].map(plain);
  const capital = (own: string): boolean => /^[\p{Lu}\p{N}]+$/u.test(own);
  return plain(points[last] ?? '') === 's' &&
    letters.length >= 2 &&
    letters.every(capital) &&
    /^\p{Lu}/u.test(letters[0] ?? '')
    ? [...stem].slice(0, [...stem].findLastIndex((point) => !isNothing(point)) + 1).join('')
    : undefined;
}

/** All names in `text`, leftmost-longest. */
export function findPlainly(names: readonly NameEntry[], text: string): Match[] {
  const spelt = names
    .flatMap((name) =>
      variantsOf(name.text, name.form, name.lang).map((variant) => ({ name, words: wordsOf(variant) })),
    )
    .filter(({ words }) => words.length > 0);
  const most = Math.max(0, ...spelt.map(({ words }) => words.length));
  const { starts, ends } = edges(text);
  const matches: Match[] = [];
  let free = 0;
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start < free) continue;
    let found: { taken: number; end: number; payloads: number[] } | undefined;
    for (const end of [...ends]
      .filter((one) => one > start)
      .sort((a, b) => a - b)
      .slice(0, most)) {
      const stem = singular(text.slice(start, end));
      for (const [stretch, plural] of [
        [stem, true],
        [text.slice(start, end), false],
      ] as const) {
        if (stretch === undefined) continue;
        const words = wordsOf(stretch);
        const payloads = spelt
          .filter(({ name, words: own }) => (!plural || name.form === 'acronym') && isWritten(name, own, words))
          .map(({ name }) => name.payload);
        if (payloads.length > 0) found = { taken: end, end: start + stretch.length, payloads };
      }
    }
    if (!found) continue;
    let { end } = found;
    const drawn = /^\p{M}+/u.exec(text.slice(end))?.[0] ?? '';
    for (const point of drawn) {
      if (!isNothing(point)) break;
      end += point.length;
    }
    const dotted = /^\p{Lu}(?:\.\p{Lu})+$/u.test(text.slice(start, end));
    if (dotted && /^\.\p{Lu}(?!\p{L})/u.test(text.slice(end))) continue;
    if (dotted && text[end] === '.') end++;
    matches.push({ start, end, payloads: [...new Set(found.payloads)].sort((a, b) => a - b) });
    free = found.taken;
  }
  return matches;
}
