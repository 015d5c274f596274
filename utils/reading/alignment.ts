/**
 * How well the letters of a short form fit the words of a long one: each letter is the initial of a word at best, follows letters of
 * its word that fit already at second best ("INTERPOL"), or stands anywhere in it. Words that no letter speaks for count against it,
 * unless they are function words. All ways are weighed (a table of letters × words), so no letter is given away to the first word
 * that has it: "Air Accident Investigation Branch (AAIB)" is not cut to "Accident …", whose letters would do, too.
 */
import type { Part } from './phrases.ts';

const INITIAL = 1;
/** A function word's initial: the D of "Département de la Défense" is not that of "de". */
const SMALL_INITIAL = 0.8;
const FOLLOWING = 0.85;
const WITHIN = 0.6;
const INSIDE = 0.3;
const SILENT = 0.45;
/** A part of a hyphenated word that no letter speaks for. */
const SILENT_JOINED = 0.2;

/** Scores of fitting the first 0…n of `letters` into `part`; -Infinity where they do not. */
function fits(part: Part, letters: string, from: number): number[] {
  const scores = [part.small || part.numeral ? 0 : part.joined ? -SILENT_JOINED : -SILENT];
  const { plain } = part;
  const begins = plain[0] === letters[from];
  let at = begins ? 0 : plain.indexOf(letters[from] ?? '\0', 1);
  let score = begins ? (part.small ? SMALL_INITIAL : INITIAL) : INSIDE;
  for (let count = 1; at >= 0 && from + count <= letters.length; count++) {
    scores.push(score);
    const next = plain.indexOf(letters[from + count] ?? '\0', at + 1);
    score += begins ? (next === at + 1 ? FOLLOWING : WITHIN) : INSIDE;
    at = next;
  }
  return scores;
}

/**
 * For each part of `parts` (ending with the last): the score of fitting all of `letters` into the parts from there on, from about 1
 * (every letter an initial, every word with a letter) down; -Infinity where they do not fit or the first letter does not begin there.
 * Linear in parts × letters².
 */
export function alignments(parts: readonly Part[], letters: string): number[] {
  const n = letters.length;
  // best[j]: fitting letters j… into the parts after the one at hand.
  let best: number[] = [...Array.from({ length: n }, () => -Infinity), 0];
  const starts: number[] = [];
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (!part) break;
    const here: number[] = [];
    for (let from = 0; from <= n; from++) {
      let score = -Infinity;
      fits(part, letters, from).forEach((fit, count) => {
        score = Math.max(score, fit + (best[from + count] ?? -Infinity));
      });
      here.push(score);
    }
    let begun = -Infinity;
    if (part.plain[0] === letters[0])
      fits(part, letters, 0).forEach((fit, count) => {
        if (count > 0) begun = Math.max(begun, fit + (best[count] ?? -Infinity));
      });
    starts[index] = begun / n;
    best = here;
  }
  return starts;
}

/** The share of letters that are initials of the parts, each part once, in whatever order: "CMT" and "Transitional Military Council". */
export function sharedInitials(parts: readonly Part[], letters: string): number {
  const initials = parts.filter(({ small }) => !small).map(({ plain }) => plain[0]);
  let shared = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at < 0) continue;
    initials.splice(at, 1);
    shared++;
  }
  return shared / letters.length;
}
