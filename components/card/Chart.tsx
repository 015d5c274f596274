import { Fragment } from 'preact';
import type { Chart as ChartView } from '../../utils/model/card.ts';
import { linear, rankTicks } from './scale.ts';

type Point = ChartView['points'][number];
type Seen = { x: number; y: number; text: string };

/** px: the plot, the room for the labels of its axes, and around marks so that their strokes are not cut. */
const PLOT_HEIGHT = 64;
const TOP = 8;
const AXIS = 36;
const MARGIN = 8;
const LINE = 16;

/** "M0 0L8 4" for every run of two or more points; an edition without a rank leaves a gap. */
function pathThrough(points: readonly (Seen | null)[]): string {
  return points
    .map((point, index) => (point ? `${points[index - 1] ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}` : ''))
    .join('');
}

/** A point without neighbours is on no line: it gets a dot. */
const isAlone = (points: readonly (Seen | null)[], index: number): boolean => !points[index - 1] && !points[index + 1];

const ranksOf = (points: readonly Point[]): number[] => points.flatMap(({ rank }) => (rank === null ? [] : [rank]));

/**
 * The ranks over the editions, 1st at the top; `width` in px. In a right-to-left card time still runs to the right, as in
 * the publications. Each point tells its edition to the pointer; to a screen reader the summary is the chart.
 */
export function Chart({
  chart,
  width,
  ordinal,
}: {
  chart: ChartView;
  width: number;
  ordinal: (rank: number) => string;
}) {
  const ranks = ranksOf(chart.points);
  if (ranks.length === 0) return null;
  const ticks = rankTicks(ranks);
  const bottom = TOP + PLOT_HEIGHT;
  const x = linear([0, chart.points.length - 1], [AXIS + MARGIN, width - MARGIN]);
  const y = linear([ticks[0] ?? 1, ticks.at(-1) ?? 1], [TOP, bottom]);
  const points = chart.points.map(({ rank, text }, index) =>
    rank === null ? null : { x: x(index), y: y(rank), text },
  );
  const latest = points.findLast((point) => point !== null);
  const held = chart.held === undefined ? null : points[chart.held];
  const heldX = chart.held === undefined ? undefined : x(chart.held);
  const height = bottom + LINE + (chart.heldCaption ? LINE : 0) + 4;
  return (
    <svg
      class="chart"
      direction="ltr"
      role="img"
      aria-label={chart.summary}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {ticks.map((tick) => (
        <Fragment key={tick}>
          <path class="grid" d={`M${AXIS} ${y(tick)}H${width}`} />
          <text x={AXIS - 8} y={y(tick) + 4} text-anchor="end">
            {ordinal(tick)}
          </text>
        </Fragment>
      ))}
      <text x={AXIS} y={bottom + LINE}>
        {chart.points[0]?.label}
      </text>
      {chart.points.length > 1 && (
        <text x={width} y={bottom + LINE} text-anchor="end">
          {chart.points.at(-1)?.label}
        </text>
      )}
      {heldX !== undefined && <path class="held" d={`M${heldX} ${TOP}V${bottom + 4}`} />}
      <path class="line" d={pathThrough(points)} />
      {points.map(
        (point, index) =>
          point && isAlone(points, index) && <circle key={point.x} class="dot" cx={point.x} cy={point.y} r="2.5" />,
      )}
      {latest && <circle class="dot" cx={latest.x} cy={latest.y} r="4" />}
      {held && <circle class="ring" cx={held.x} cy={held.y} r="4" />}
      {heldX !== undefined && chart.heldCaption && (
        <Caption at={heldX} width={width} y={bottom + 2 * LINE} text={chart.heldCaption} />
      )}
      {points.map(
        (point) =>
          point && (
            <circle key={point.x} class="probe" cx={point.x} cy={point.y} r="10">
              <title>{point.text}</title>
            </circle>
          ),
      )}
    </svg>
  );
}

/** Under its mark; near an edge of the chart it ends there. */
function Caption({ at, width, y, text }: { at: number; width: number; y: number; text: string }) {
  const third = width / 3;
  const [anchor, x] = at < third ? ['start', AXIS] : at > 2 * third ? ['end', width] : ['middle', at];
  return (
    <text x={x} y={y} text-anchor={anchor}>
      {text}
    </text>
  );
}
