/** What popup and shortcuts ask of a page, and what it answers. */
import type { CardView } from './card.ts';
import type { Day } from './date.ts';
import type { EntityId } from './entity.ts';
import type { ArticleDate } from './reading.ts';

/** One entity of the page: how often it is named, in which words first, and its card. In the order of the article. */
export type PageEntity = { key: string; mentions: number; surface: string; card: CardView };

/**
 * `reading`: marked, or about to be. `notArticle`: left alone because it is none. `off`: the reader has switched this site off.
 * `spent`: milliseconds of the page's own time and the background's, together. `sent`: look-ups that went out.
 */
export type PageReport = {
  state: 'reading' | 'notArticle' | 'off';
  host: string;
  date?: ArticleDate;
  entities: PageEntity[];
  spent: number;
  sent: number;
};

export type PageRequest =
  | { type: 'page' }
  /** Scrolls to the entity's next mention after the one shown last, and opens nothing. */
  | { type: 'goTo'; key: string; step: 1 | -1 }
  /** Goes to the next mention of anything, from the caret or the top of the view, and opens its card with the focus in it. */
  | { type: 'walk'; step: 1 | -1 }
  /** For this article, `surface` means `entity`. */
  | { type: 'choose'; surface: string; entity: EntityId }
  /** Reads all again: what the reader has kept is to be seen at once. */
  | { type: 'again' }
  | { type: 'readAnyway' }
  /** The article's text by block, at most `BATCH_LENGTH` characters of it; nothing where the page is not read. */
  | { type: 'texts' }
  /** Facts for another day; null: the day that the page states. */
  | { type: 'date'; day: Day | null };
