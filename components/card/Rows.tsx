import type { FactRow, StandingRow } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { Source, type Follow } from './Source.tsx';

type Rows<Row> = { rows: readonly Row[]; t: Translate; onFollow: Follow | undefined };

/** Characters of rank and edition for which three columns have room, beside the time ("48th of 132", "2022 edition": 23). */
const FIT = 30;
const isLong = ({ rank, edition }: StandingRow): boolean => rank.length + edition.length > FIT;

/** The rank at the article's date, and the latest. */
export const Standing = ({ rows, t, onFollow }: Rows<StandingRow>) => (
  <dl class={rows.some(isLong) ? 'standing long' : 'standing'}>
    {rows.map(({ when, rank, edition, sources }) => (
      <div key={when}>
        <dt>{when}</dt>
        <dd class="rank">{rank}</dd>
        <dd class="edition">
          {edition}
          <Source sources={sources} t={t} onFollow={onFollow} />
        </dd>
      </div>
    ))}
  </dl>
);

export const Facts = ({ rows, t, onFollow }: Rows<FactRow>) => (
  <dl class="facts">
    {rows.map(({ label, value, note, expired, sources }) => (
      <div key={`${label} ${value}`}>
        <dt>{label}</dt>
        <dd>
          <span>
            <bdi>{value}</bdi>
            {note && (
              <span class={expired ? 'aside expired' : 'aside'}>
                {' · '}
                {note}
              </span>
            )}
          </span>
          <Source sources={sources} t={t} onFollow={onFollow} />
        </dd>
      </div>
    ))}
  </dl>
);
