/** What may go wrong with a name that the reader is about to give a term: shown beside the name, never a reason to refuse it. */
import type { CaseRule, Form } from '../model/name.ts';
import { caseRuleOf } from '../model/name.ts';
import { COMMON_WORDS, CLOSED_CLASS_WORDS } from './common-words.ts';
import { find, type Dictionary } from './dictionary.ts';
import { nameOf } from './payloads.ts';
import { tokensOf, type Token } from './tokens.ts';
import { variantsOf } from './variants.ts';

/**
 * - `nothing`: no letter and no digit, so it is never found
 * - `letter`: one letter or digit, so it is found everywhere
 * - `word`: written like an everyday word
 * - `duplicate`: others are called so; `entities`: their numbers in the dictionary. The reader will be asked which is meant.
 */
export type Danger =
  | { danger: 'nothing' }
  | { danger: 'letter' }
  | { danger: 'word' }
  | { danger: 'duplicate'; entities: number[] };

/** A Chinese character is a word by itself (法); of others it is a letter. */
const isLetter = ({ folded }: Token): boolean => [...folded].length === 1 && !/\p{Script=Han}/u.test(folded);

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Whether the name, under its rule, is found where the text has an everyday word: "any" always, "WHO" as it stands never. */
const isWord = (tokens: readonly Token[], rule: CaseRule): boolean =>
  tokens.every(({ folded }) => (tokens.length === 1 ? COMMON_WORDS : CLOSED_CLASS_WORDS).has(folded)) &&
  (rule !== 'exact' || tokens.some(({ cased }) => !isCapitals(cased)));

/** The entities that `text`, all of it, is found to name. */
function bearersOf(text: string, dictionary: Dictionary): number[] {
  const whole = find(dictionary, text).filter(
    ({ start, end }) => text.slice(0, start).trim() === '' && text.slice(end).trim() === '',
  );
  return whole.flatMap(({ payloads }) => payloads.map((payload) => nameOf(payload).entity));
}

/** The dangers of a name, worst first. Pure: `dictionary` is what is in use. */
export function dangersOf(
  name: { text: string; form: Form; case?: CaseRule | undefined },
  dictionary: Dictionary,
): Danger[] {
  const tokens = tokensOf(name.text);
  const [first, ...more] = tokens;
  if (!first) return [{ danger: 'nothing' }];
  const rule = name.case ?? caseRuleOf({ text: name.text, form: name.form });
  // The spellings that the dictionary will make of it: "The World Bank" is found as "World Bank", too.
  const bearers = variantsOf(name.text, name.form).flatMap((text) => bearersOf(text, dictionary));
  const entities = [...new Set(bearers)].sort((a, b) => a - b);
  return [
    ...(more.length === 0 && isLetter(first) ? [{ danger: 'letter' } as const] : []),
    ...(isWord(tokens, rule) ? [{ danger: 'word' } as const] : []),
    ...(entities.length > 0 ? [{ danger: 'duplicate', entities } as const] : []),
  ];
}
