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
 * "No ranking existed yet in July 2023; the first came on 12 March 2024." Only a stated first edition tells that: the series of
 * a pack may begin later than the index did.
 */
function noRankingYet({ facts, series }: Entity, day: Day, words: Words): string | undefined {
  if (series && editionAt(series, day)) return undefined;
  const first = facts.find(({ property, value }) => property === 'firstEdition' && value.type === 'date')?.value;
  if (first?.type !== 'date' || firstDay(first.date) <= day) return undefined;
  return words.t('edition.noneYet', [timeBeside(day, first.date, words), whenPhrase(first.date, words)]);
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

/** "No ranking from before 2011 is in this pack." */
function noRankingHeld({ series }: Entity, day: Day, words: Words): string | undefined {
  const earliest = series && inOrder(series)[0];
  // In the month or year of a publication whose day is unknown, the note on that day says it.
  if (!earliest || firstDay(earliest.edition.published) <= day) return undefined;
  return words.t(series.measure === 'rank' ? 'edition.noneHeld' : 'edition.noneHeldValue', [
    fullDate(earliest.edition.published, words),
  ]);
}

/** What did not exist yet on the article's day, or is not known of it: the one note that says most. */
export const notYet = (entity: Entity, day: Day, words: Words): string | undefined =>
  noRankingYet(entity, day, words) ?? notBegunYet(entity, day, words) ?? noRankingHeld(entity, day, words);

/** "It ended on 31 December 1994; successor: World Trade Organization." */
export function hasEnded(
  { to, successor: id }: Entity,
  day: Day,
  related: ReadonlyMap<EntityId, Entity>,
  words: Words,
): string | undefined {
  if (to === undefined || day <= lastDay(to)) return undefined;
  const successor = id === undefined ? undefined : related.get(id);
  return successor
    ? words.t('view.succeeded', [whenPhrase(to, words), inLanguage(successor.label, languagesFor(words))])
    : words.t('view.ended', [whenPhrase(to, words)]);
}
