/**
 * Text → tokens with the way back: "AT & T’s" → at[0,2) –&→ t[5,6) –'→ s[7,8). The gap before a token is empty where only
 * blanks, characters without width or one unspaced dash lie between; else it is the punctuation, so that "AT&T" = "AT & T" and
 * "Coca-Cola" = "Coca Cola", but "world. Bank" is not "World Bank".
 */
import { unitOf } from './units.ts';

/** `start`, `end`: UTF-16 offsets in the text. `folded`: the comparison form. `cased`: the same with the case kept. */
export type Token = { start: number; end: number; folded: string; cased: string; gap: string };

/** Reads all tokens of `text`, in order. Linear in its length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let open: Token | undefined;
  let gap = '';
  let blanks = false;
  let dashes = 0;

  const gapSign = (): string => (dashes > 0 && (blanks || dashes > 1 || gap !== '') ? `${gap}-` : gap);
  const begin = (at: number): Token => {
    const token = { start: at, end: at, folded: '', cased: '', gap: gapSign() };
    tokens.push(token);
    gap = '';
    blanks = false;
    dashes = 0;
    return token;
  };

  for (let at = 0; at < text.length;) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const unit = unitOf(character);
    const next = at + character.length;
    switch (unit.is) {
      case 'word':
        open ??= begin(at);
        open.folded += unit.folded;
        open.cased += unit.cased;
        open.end = next;
        break;
      case 'solo': {
        const token = begin(at);
        token.folded = unit.folded;
        token.cased = unit.cased;
        token.end = next;
        open = undefined;
        break;
      }
      case 'ignorable':
        break;
      case 'blank':
        open = undefined;
        blanks = true;
        break;
      case 'dash':
        open = undefined;
        dashes++;
        break;
      case 'mark':
        open = undefined;
        gap += unit.sign;
    }
    at = next;
  }
  return tokens;
}
