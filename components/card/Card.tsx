import type { CardView, FactRow, Meaning, StandingRow } from '../../utils/model/card.ts';
import type { Words } from '../../utils/model/translate.ts';
import { ordinal } from '../../utils/facts/wording.ts';
import { Icon } from '../ui/Icon.tsx';
import { Chart } from './Chart.tsx';
import { Glyph } from './Glyph.tsx';
import { Mentions } from './Mentions.tsx';
import { Source, type Follow } from './Source.tsx';

export type CardProps = {
  view: CardView;
  words: Words;
  /** How often the article mentions it. */
  mentions: number;
  /** For the chart: px inside the padding. */
  width: number;
  /** Language of the article, for the quotation (BCP 47). */
  quoteLang?: string | undefined;
  titleId?: string;
  /** Goes to the next or the previous mention in the article. */
  onStep?: (step: 1 | -1) => void;
  onClose?: () => void;
  onFollow?: Follow;
};

/** Everything on a card. It knows neither where it stands nor how it came there: the page's host and the popup both show it. */
export function Card({ view, words, mentions, width, quoteLang, titleId, onStep, onClose, onFollow }: CardProps) {
  const { t } = words;
  return (
    <div class="card">
      <div class="main">
        <Head view={view} titleId={titleId} />
        <div class="body">
          {view.definition && (
            <p class="definition" lang={view.lang} dir="auto">
              {view.definition}
            </p>
          )}
          {view.standing && view.standing.length > 0 && (
            <Standing rows={view.standing} words={words} onFollow={onFollow} />
          )}
          {view.chart && <Chart chart={view.chart} width={width} ordinal={(rank) => ordinal(rank, words)} />}
          {view.notes.map((note) => (
            <p key={note} class="note" dir="auto">
              {note}
            </p>
          ))}
          {view.facts.length > 0 && <Facts rows={view.facts} words={words} onFollow={onFollow} />}
          {view.quote && (
            <blockquote lang={quoteLang} dir="auto">
              {view.quote}
            </blockquote>
          )}
          {view.reason && (
            <p class="note" dir="auto">
              {view.reason}
            </p>
          )}
          {view.meanings && <Meanings meanings={view.meanings} label={t('card.meanings')} />}
          {(mentions > 1 || onStep) && <Mentions count={mentions} t={t} onStep={onStep} />}
        </div>
      </div>
      <footer>
        <span title={view.factsForTitle}>{view.factsFor}</span>
        {onClose && (
          <button type="button" aria-label={t('card.close')} title={t('card.close')} onClick={onClose}>
            <Icon name="x" size={17} />
          </button>
        )}
      </footer>
    </div>
  );
}

function Head({ view, titleId }: { view: CardView; titleId: string | undefined }) {
  return (
    <header>
      <Glyph kind={view.kind} />
      <div>
        <h2 id={titleId} lang={view.lang} dir="auto">
          {view.title}
        </h2>
        <p class="subtitle" lang={view.lang} dir="auto">
          {view.subtitle}
        </p>
      </div>
    </header>
  );
}

type Rows<Row> = { rows: readonly Row[]; words: Words; onFollow: Follow | undefined };

const Standing = ({ rows, words, onFollow }: Rows<StandingRow>) => (
  <dl class="standing">
    {rows.map(({ when, rank, edition, sources }) => (
      <div key={when}>
        <dt>{when}</dt>
        <dd class="rank">{rank}</dd>
        <dd class="edition">
          {edition}
          <Source sources={sources} t={words.t} onFollow={onFollow} />
        </dd>
      </div>
    ))}
  </dl>
);

const Facts = ({ rows, words, onFollow }: Rows<FactRow>) => (
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
          <Source sources={sources} t={words.t} onFollow={onFollow} />
        </dd>
      </div>
    ))}
  </dl>
);

const Meanings = ({ meanings, label }: { meanings: readonly Meaning[]; label: string }) => (
  <ul class="meanings" aria-label={label}>
    {meanings.map(({ key, title, description, definition, lang }) => (
      <li key={key} lang={lang} dir="auto">
        <strong>{title}</strong>
        <span class="description">{description}</span>
        <p>{definition}</p>
      </li>
    ))}
  </ul>
);
