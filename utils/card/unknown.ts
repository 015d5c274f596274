/** The cards of what is not one known entity: a term that only the article defines, and a term with several meanings. */
import type { CardView } from '../model/card.ts';
import type { Entity } from '../model/entity.ts';
import type { ArticleDate, Definition } from '../model/reading.ts';
import type { Words } from '../model/translate.ts';
import { number } from '../facts/wording.ts';
import { footer } from './footer.ts';
import { meaningOf } from './heading.ts';

type Common = {
  /** The mention's key. */
  key: string;
  date?: ArticleDate | undefined;
  words: Words;
};

/** "National Grain Board", with what the article writes. `lang`: the article's language, where it is known. */
export function buildDefined(definition: Definition, input: Common & { lang?: string | undefined }): CardView {
  const { key, date, words, lang } = input;
  return {
    key,
    kind: 'defined',
    title: definition.long,
    subtitle: `${definition.short} · ${words.t('view.definedHere')}`,
    lang: lang ?? words.locale,
    facts: [],
    notes: [],
    quote: definition.quote,
    ...footer(date, words),
  };
}

/** "CPI: two meanings fit", with the meanings in the order in which they are handed in. */
export function buildChoice(surface: string, entities: readonly Entity[], input: Common): CardView {
  const { key, date, words } = input;
  const meanings = entities.map((entity) => meaningOf(entity, words));
  return {
    key,
    kind: 'choice',
    title:
      meanings.length === 2
        ? words.t('view.twoMeanings', [surface])
        : words.t('view.meanings', [surface, number(meanings.length, words)]),
    subtitle: words.t('view.undecided'),
    lang: words.locale,
    facts: [],
    notes: [],
    surface,
    meanings,
    ...footer(date, words),
  };
}
