/**
 * A card as data: every string is final (worded and translated), so card, popup, copy and export show the same.
 * Built in the background, sent to the page with the mentions, rendered by components/card.
 */
import type { Kind } from './entity.ts';
import type { Mention } from './reading.ts';

/** A link to where a fact was read. `date`: "read 22 Nov 2026" or "published 29 Sept 2022", worded. */
export type SourceLink = { title: string; url: string; date: string };

/** "Members · 193 · Jul 2023". `note` is the small text after the value; `expired` says that the value has run out and the note says so. */
export type FactRow = { label: string; value: string; note?: string; expired?: boolean; sources: SourceLink[] };

/** "Jul 2023 (article) · 48th of 132 · 2022 edition". */
export type StandingRow = { when: string; rank: string; edition: string; sources: SourceLink[] };

/** The ranks of one country over the editions; `null` where an edition has none. Rank 1 is drawn at the top. */
export type Chart = {
  points: { label: string; rank: number | null; text: string }[];
  /** Index into `points` of the edition that held at the article's date; absent where none did or no date is known. */
  held?: number;
  /** "2022 edition, in force Jul 2023", beside the mark of `held`. */
  heldCaption?: string;
  /** The whole chart in words, for those who do not see it. */
  summary: string;
};

/** One of several meanings between which the reader can choose; `key` is the entity's id. */
export type Meaning = { key: string; title: string; description: string; definition: string; lang: string };

/** Which card of an article a mention opens: in a live blog, an entity has one for each day that it is named on. */
export const cardKeyOf = ({ key, day }: Pick<Mention, 'key' | 'day'>): string =>
  day === undefined ? key : `${key} ${day}`;

export type CardView = {
  key: string;
  kind: Kind | 'defined' | 'choice';
  title: string;
  /** "WIPO · specialised agency of the United Nations" */
  subtitle: string;
  /** What stands under the title in a list where that is not the subtitle: "GII · Viet Nam 48th of 132, 2022 edition". */
  inList?: string;
  /** Language of title, subtitle and definition (BCP 47). */
  lang: string;
  definition?: string;
  standing?: StandingRow[];
  chart?: Chart;
  facts: FactRow[];
  /** Small lines: "Viet Nam · 1st is best · first place: Switzerland (2022 edition)", "No ranking existed yet in July 2023 …". */
  notes: string[];
  /** What the article itself writes, without quotation marks. */
  quote?: string;
  /** Why this meaning: "Not the Gender Inequality Index: the article writes “Global Innovation Index (GII)”." */
  reason?: string;
  /** The name that has several meanings, as the article writes it ("GII"), and those: also where one of them was chosen. */
  surface?: string;
  meanings?: Meaning[];
  /** "Facts for 12 July 2023" and, as its title, where the date comes from; "Latest facts" when the page has no date. */
  factsFor: string;
  factsForTitle: string;
};
