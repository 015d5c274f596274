/**
 * What a card says of an article that is older than what it speaks of, or younger than its end. A definition is shown for any
 * date; that there was no value yet is said, with the date on which it came.
 */
import { firstDay, lastDay, type Day } from '../model/date.ts';
import type { Entity, EntityId } from '../model/entity.ts';
import type { Words } from '../model/translate.ts';
import { editionAt, inOrder } from '../facts/editions.ts';
import { ahead } from '../facts/select.ts';
import { fullDate, inLanguage, languagesFor, timeBeside, whenPhrase } from '../facts/wording.ts';

/**
 * "No ranking existed yet in July 2023; the first came on 12 March 2024." Only a pack that states the first edition knows that:
 * its series may begin later than the index did.
 */
function noRankingYet(entity: Entity, day: Day, words: Words): string | undefined {
  const { series } = entity;
  if (series && editionAt(series, day)) return undefined;
  const first = entity.facts.find(({ property, value }) => property === 'firstEdition' && value.type === 'date')?.value;
  if (first?.type === 'date' && firstDay(first.date) > day) {
    return words.t('edition.noneYet', [timeBeside(day, first.date, words), whenPhrase(first.date, words)]);
  }
  const earliest = series && inOrder(series)[0]?.edition;
  // Where only its month or year is known, the edition may have been out already: that is another note's to say.
  if (!earliest || (earliest.published.length < 10 && firstDay(earliest.published) <= day)) return undefined;
  return words.t('edition.noneHeld', [fullDate(earliest.published, words)]);
}

/** "Not in force yet in May 1968; it came into force on 26 April 1970." */
function notBegunYet(entity: Entity, day: Day, words: Words): string | undefined {
  const beginning = ahead(entity, day);
  if (beginning) {
    const { property, date } = beginning;
    return words.t(`fact.ahead.${property}`, [timeBeside(day, date, words), whenPhrase(date, words)]);
  }
  if (entity.from === undefined || firstDay(entity.from) <= day) return undefined;
  return words.t('view.notBegun', [timeBeside(day, entity.from, words), whenPhrase(entity.from, words)]);
}

/** What did not exist yet on the article's day. */
export const notYet = (entity: Entity, day: Day, words: Words): string[] =>
  [noRankingYet(entity, day, words), notBegunYet(entity, day, words)].filter((note) => note !== undefined);

/** "It ended on 31 December 1994; successor: World Trade Organization." */
export function hasEnded(entity: Entity, day: Day, related: ReadonlyMap<EntityId, Entity>, words: Words): string[] {
  if (entity.to === undefined || day <= lastDay(entity.to)) return [];
  const when = whenPhrase(entity.to, words);
  const successor = entity.successor === undefined ? undefined : related.get(entity.successor);
  return [
    successor
      ? words.t('view.succeeded', [when, inLanguage(successor.label, languagesFor(words.locale))])
      : words.t('view.ended', [when]),
  ];
}
