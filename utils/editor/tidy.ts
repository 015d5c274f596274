/** What is typed or pasted into a field, as it is kept: what can be put right without a question is put right, the rest is told. */

/** Line breaks and tabs, with the blanks around them: a field is one line, whatever was pasted into it. U+0085 is a line break. */
const BREAKS = /[^\S\u00a0]*[\t\n\v\f\r\u0085\u2028\u2029][\s\u0085]*/gu;

/** Those that are no white space: nobody types them, and they would be kept without being seen. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu;

/** Whether there is anything to be seen: a text of blanks and characters without width is empty. */
const isVisible = (text: string): boolean => /[^\p{C}\p{Z}]/u.test(text);

/** One line, composed (NFC), without blanks at its ends and without halves of surrogate pairs, which no storage keeps. */
export const tidy = (text: string): string => text.toWellFormed().normalize('NFC').replace(BREAKS, ' ').trim();

export const withoutControls = (text: string): string => text.replace(CONTROLS, '');

/**
 * Why a field cannot be kept as it is:
 * - `empty`: nothing to be seen in it
 * - `long`: `length` of at most `most` UTF-16 units
 * - `control`: `count` control characters
 * - `twice`: the term has this name already, as `other`
 * - `many`: `count` of at most `most`
 * - `unnamed`: no name is left
 * - `language`: not a language
 */
export type Problem =
  | { problem: 'empty' | 'unnamed' | 'language' }
  | { problem: 'long'; length: number; most: number }
  | { problem: 'control'; count: number }
  | { problem: 'twice'; other: string }
  | { problem: 'many'; count: number; most: number };

/** What is wrong with `text`, which is tidy and may measure `most` UTF-16 units. */
export function problemOf(text: string, most: number): Problem | undefined {
  const count = text.match(CONTROLS)?.length ?? 0;
  if (count > 0) return { problem: 'control', count };
  if (!isVisible(text)) return { problem: 'empty' };
  return text.length > most ? { problem: 'long', length: text.length, most } : undefined;
}
