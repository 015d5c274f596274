/** What an editor starts with when a term that only the article defines is to be added to the glossary. */
import type { CardView } from '../model/card.ts';
import type { Draft } from '../model/draft.ts';
import { isLanguage } from '../model/language.ts';

/** UTF-16 units, as a draft allows them. */
const MOST = { name: 300, acronym: 40, quote: 400 } as const;

/** How the keys of what the article defines begin; its short form follows. */
const DEFINED = 'text:';

/** Of a card of kind `defined`: its names and the article's own words. What is too long or no language is left out. */
export function draftOf({ key, title, quote, lang }: CardView): Draft {
  const short = key.startsWith(DEFINED) ? key.slice(DEFINED.length) : '';
  return {
    name: title.slice(0, MOST.name),
    ...(short !== '' && short.length <= MOST.acronym && { acronym: short }),
    ...(quote !== undefined && { quote: quote.slice(0, MOST.quote) }),
    ...(isLanguage(lang) && { lang }),
  };
}
