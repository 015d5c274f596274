/** A card in plain text, to be copied: the same strings as on the card. */
import type { CardView, SourceLink } from '../model/card.ts';
import type { Translate } from '../model/translate.ts';
import { isOwn } from './heading.ts';
import { bestSource } from './source.ts';

type Row = { label: string; value: string; sources: readonly SourceLink[] };

/** What a card says in rows: ranks first, then facts. */
export const rowsOf = ({ standing = [], facts }: CardView): Row[] => [
  ...standing.map(({ when, rank, edition, sources }) => ({ label: when, value: `${rank} · ${edition}`, sources })),
  ...facts.map(({ label, value, note, sources }) => ({
    label,
    value: note === undefined ? value : `${value} · ${note}`,
    sources,
  })),
];

/** All that the card says, a statement a line. */
export function cardText(view: CardView, t: Translate): string {
  const { title, subtitle, definition, notes, quote, reason, kind, meanings = [], factsFor } = view;
  return [
    title,
    subtitle,
    definition,
    ...rowsOf(view).map(({ label, value }) => t('text.fact', [label, value])),
    ...notes,
    quote && t('text.quote', [quote]),
    reason,
    ...(kind === 'choice' ? meanings.map((one) => t('text.fact', [one.title, one.description])) : []),
    factsFor,
  ]
    .filter(Boolean)
    .join('\n');
}

/** A line for each fact that has a source: what, and where and when it was read. */
export const citations = (view: CardView, t: Translate): string[] =>
  rowsOf(view).flatMap(({ label, value, sources }) => {
    const source = bestSource(sources);
    if (!source) return [];
    return [t('text.cite', [view.title, t('text.fact', [label, value]), source.title, source.date, source.url])];
  });

/** The pack of an entity, by its id. */
const packOf = (key: string): string => key.slice(0, key.indexOf(':'));

/** Why `surface` is marked: whose name it is, and from where that is known. */
export function whyMarked({ key, kind }: CardView, surface: string, t: Translate): string {
  if (kind === 'defined') return [t('text.because.defined', [surface]), t('text.from.article')].join(' ');
  if (kind === 'choice') return t('text.because.choice', [surface]);
  const from = isOwn(key) ? t('text.from.own') : t('text.from.pack', [packOf(key)]);
  return [t('text.because.known', [surface]), from].join(' ');
}

/** What those need to know who mend it; nothing of the page but the words that were marked. `version`: of extension and pack. */
export const reportText = (
  { key, title }: CardView,
  { surface, version }: { surface: string; version: string },
  t: Translate,
): string =>
  [
    t('text.report.title'),
    t('text.report.term', [key, title]),
    t('text.report.surface', [surface]),
    t('text.report.version', [version]),
    t('text.report.wrong'),
  ].join('\n');
