import type { FactRow, StandingRow } from '../../utils/model/card.ts';
import type { Translate } from '../../utils/model/translate.ts';
import { Source, type Follow } from './Source.tsx';

type Rows<Row> = { rows: readonly Row[]; t: Translate; onFollow: Follow | undefined };

/** The rank at the article's date, and the latest. */
export const Standing = ({ rows, t, onFollow }: Rows<StandingRow>) => (
  <dl class="standing">
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
