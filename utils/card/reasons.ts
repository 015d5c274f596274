/** Why a card shows this meaning and no other, in one sentence. */
import type { Entity } from '../model/entity.ts';
import type { Definition, Reason } from '../model/reading.ts';
import type { Words } from '../model/translate.ts';
import { inLanguage, languagesFor, listAnd, listOr } from '../facts/wording.ts';

/** So many other meanings are called by name; the rest are counted. */
const NAMED = 2;

/** Words of evidence that are quoted: enough to judge the choice by. */
const QUOTED = 3;

/** An entity's name inside a sentence: its label, but small where its name is ("consumer price index"). */
function nameInSentence({ label, names }: Entity, languages: readonly string[]): string {
  const text = inLanguage(label, languages);
  return names.find((name) => name.case === 'any' && name.text.toLowerCase() === text.toLowerCase())?.text ?? text;
}

/** "the Gender Inequality Index", "the A, the B or 3 other meanings". */
function otherMeanings(others: readonly Entity[], words: Words): string {
  const languages = languagesFor(words);
  const named = others.slice(0, NAMED).map((other) => words.t('reason.one', [nameInSentence(other, languages)]));
  const more = others.length - named.length;
  return listOr(more > 0 ? [...named, words.t('reason.more', more, [String(more)])] : named, words);
}

/** The defining words alone, "Global Innovation Index (GII)", where the longer quotation holds them. */
function definingWords(quote: string, definition: Definition | undefined): string {
  if (!definition) return quote;
  const { long, short } = definition;
  return [`${long} (${short})`, `${short} (${long})`].find((text) => quote.includes(text)) ?? quote;
}

/** "“patent”, “treaty” and “Geneva”". */
const quoted = (texts: readonly string[], words: Words): string =>
  listAnd(
    texts.slice(0, QUOTED).map((text) => words.t('reason.word', [text])),
    words,
  );

const CHOSEN = {
  article: 'reason.chosenHere',
  site: 'reason.chosenSite',
  everywhere: 'reason.chosenEverywhere',
} as const;

/**
 * "Not the Gender Inequality Index: the article writes “Global Innovation Index (GII)”."; undefined where there is no other. What
 * the reader has chosen is said in any case: nobody should look for the grounds in the article.
 */
export function reasonText(
  reason: Reason | undefined,
  others: readonly Entity[],
  definition: Definition | undefined,
  words: Words,
): string | undefined {
  if (reason?.why === 'chosen') return words.t(CHOSEN[reason.scope]);
  if (reason === undefined || others.length === 0) return undefined;
  const not = otherMeanings(others, words);
  switch (reason.why) {
    case 'definedHere':
      return words.t('reason.definedHere', [not, definingWords(reason.quote, definition)]);
    case 'namedElsewhere':
      return words.t('reason.namedElsewhere', [not, reason.surface]);
    case 'context':
      return reason.words.length === 0
        ? words.t('reason.related', [not])
        : words.t('reason.context', [not, quoted(reason.words, words)]);
    default:
      return undefined;
  }
}
