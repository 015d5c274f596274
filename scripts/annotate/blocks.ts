/** Plain text → blocks, as a page's paragraphs would be, with their places in the text. */
import { BATCH_LENGTH } from '../../utils/model/limits.ts';

/** `start`: UTF-16 offset of the block in the whole text. */
export type Placed = { start: number; text: string; lang?: string | undefined };

/** Lines of wrapped text: so long at most, and most of them nearly as long. */
const WRAPPED = { from: 45, to: 110, share: 0.6 } as const;

/** Whether single line feeds only wrap the text, as in an e-mail: then they are blanks; else each ends a paragraph. */
function isWrapped(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 4 || lines.some((line) => line.length > WRAPPED.to)) return false;
  return lines.filter((line) => line.length >= WRAPPED.from).length >= lines.length * WRAPPED.share;
}

/** Where a block that is longer than a message may be is cut: after a blank, if there is one. */
function pieces({ start, text, lang }: Placed): Placed[] {
  const all: Placed[] = [];
  for (let at = 0; at < text.length;) {
    const most = at + BATCH_LENGTH;
    const blank = most < text.length ? text.lastIndexOf(' ', most - 1) + 1 : text.length;
    const to = blank > at ? blank : most;
    all.push({ start: start + at, text: text.slice(at, to), lang });
    at = to;
  }
  return all;
}

/** The paragraphs of `text`: parted by empty lines, and by line feeds where the lines are not just wrapped. */
export function paragraphsOf(text: string): Placed[] {
  const parting = isWrapped(text) ? /\n[ \t\r]*\n/g : /\n/g;
  const paragraphs: Placed[] = [];
  let start = 0;
  for (const { index, 0: sign } of [...text.matchAll(parting), { index: text.length, 0: '' }]) {
    const block = text.slice(start, index);
    if (block.trim() !== '') paragraphs.push({ start, text: block });
    start = index + sign.length;
  }
  return paragraphs.flatMap(pieces);
}

/** Given blocks, placed in their own join by line feeds. */
export function placed(blocks: readonly (string | { text: string; lang?: string | undefined })[]): Placed[] {
  let start = 0;
  return blocks.flatMap((block) => {
    const one = typeof block === 'string' ? { start, text: block } : { start, text: block.text, lang: block.lang };
    start += one.text.length + 1;
    return one.text === '' ? [] : pieces(one);
  });
}

/** Batches as the page sends them: at most `BATCH_LENGTH` units of text in each. */
export function batches(blocks: readonly Placed[]): Placed[][] {
  const all: Placed[][] = [];
  let length = Infinity;
  for (const block of blocks) {
    if (length + block.text.length > BATCH_LENGTH) {
      all.push([]);
      length = 0;
    }
    all.at(-1)?.push(block);
    length += block.text.length;
  }
  return all;
}
