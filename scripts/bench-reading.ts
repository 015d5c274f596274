/**
 * `npm run bench:reading -- DIR [--json] [--half a|b]`: how well the extension reads, on the gold-labelled sets in DIR, beside
 * Schwartz & Hearst, plain string match and word overlap in the same run. `--half`: one half of each set (see sets.ts).
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from './annotate/answer.ts';
import { lexiconOf } from './annotate/lexicon.ts';
import { byWordOverlap, plainMatch, schwartzHearst } from './bench-reading/baselines.ts';
import { entityOf, readOrganisations } from './bench-reading/organisations.ts';
import {
  scoreDefinitions,
  scoreMeanings,
  scoreOrganisations,
  type Accuracy,
  type Score,
} from './bench-reading/scores.ts';
import { halfOf, readSets, type Gold, type GoldSet } from './bench-reading/sets.ts';

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean' }, half: { type: 'string' } },
  allowPositionals: true,
});
const [given] = positionals;
if (given === undefined || ![undefined, 'a', 'b'].includes(values.half)) {
  console.error('npm run bench:reading -- DIR [--json] [--half a|b]');
  process.exit(2);
}

/** npm runs scripts in the project's folder; a path is meant from where npm was called. */
const folder = resolve(process.env['INIT_CWD'] ?? '.', given);

/** One line of the table: what was measured, for whom. Shares from 0 to 1. */
type Row = { set: string; measure: string; by: string; figures: Record<string, number> };

const today = new Date().toISOString().slice(0, 10);
const EMPTY = lexiconOf([]);
const organisations = await readOrganisations(folder);

const figuresOf = ({ p, r, f1 }: Score): Row['figures'] => ({ precision: p, recall: r, f1 });
const sharesOf = ({ accuracy, coverage, asked }: Accuracy): Row['figures'] => ({ accuracy, coverage, asked });

async function definitions({ name, texts }: GoldSet): Promise<Row[]> {
  const found = await Promise.all(texts.map((text) => annotate(withoutGold(text), EMPTY, today)));
  const ours = found.map(({ acronyms }) =>
    acronyms.flatMap(({ start, end, longStart, longEnd }) =>
      longStart === undefined || longEnd === undefined ? [] : [{ start, end, longStart, longEnd }],
    ),
  );
  const theirs = texts.map(({ text }) => schwartzHearst(text));
  return [
    ['Newsgloss', scoreDefinitions(texts, ours)] as const,
    ['Schwartz–Hearst', scoreDefinitions(texts, theirs)] as const,
  ].flatMap(([by, scores]) => [
    { set: name, measure: 'pairs, overlapping', by, figures: figuresOf(scores.overlap) },
    { set: name, measure: 'pairs, exact', by, figures: figuresOf(scores.exact) },
  ]);
}

/** The text alone, as a reader has it: what is to be found must not come along. */
const withoutGold = ({ id, text, lang }: Gold): Parameters<typeof annotate>[0] => ({ id, text, ...(lang && { lang }) });

async function meanings({ name, texts }: GoldSet): Promise<Row[]> {
  const asked = texts.map(({ acronyms = [], ...gold }) => ({
    ...withoutGold(gold),
    acronyms: acronyms.map(({ start, end, candidates = [] }) => ({ start, end, candidates })),
  }));
  const found = await Promise.all(asked.map((text) => annotate(text, EMPTY, today)));
  const overlapping = texts.map(({ text, acronyms = [] }) =>
    acronyms.map(({ start, candidates = [] }) => ({ start, longForm: byWordOverlap(text, candidates) })),
  );
  const first = texts.map(({ acronyms = [] }) =>
    acronyms.map(({ start, candidates = [] }) => ({ start, longForm: candidates[0] ?? null })),
  );
  return [
    ['Newsgloss', found.map(({ acronyms }) => acronyms)] as const,
    ['word overlap', overlapping] as const,
    ['first listed', first] as const,
  ].map(([by, chosen]) => ({ set: name, measure: 'meaning', by, figures: sharesOf(scoreMeanings(texts, chosen)) }));
}

async function entities({ name, texts }: GoldSet): Promise<Row[]> {
  if (!organisations || !texts.some(({ mentions }) => mentions?.some(({ type }) => type === 'ORG'))) return [];
  const lexicon = lexiconOf(organisations.map(entityOf));
  const names = new Set(organisations.flatMap(({ forms }) => forms));
  const found = await Promise.all(texts.map((text) => annotate(withoutGold(text), lexicon, today)));
  return [
    ['Newsgloss', found.map(({ mentions }) => mentions.filter(({ type }) => type === 'ORG'))] as const,
    ['plain match', texts.map(({ text }) => plainMatch(text, names))] as const,
    ['plain match in any case', texts.map(({ text }) => plainMatch(text, names, true))] as const,
  ].map(([by, spans]) => ({
    set: name,
    measure: 'known organisations',
    by,
    figures: figuresOf(scoreOrganisations(texts, spans, names)),
  }));
}

const rows: Row[] = [];
for (const set of readSets(folder)) {
  const texts = values.half === 'a' || values.half === 'b' ? halfOf(set.texts, values.half) : set.texts;
  rows.push(...(await { definitions, meanings, entities }[set.asks]({ ...set, texts })));
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);
const worded = ([what, value]: [string, number]): string =>
  `${what} ${Number.isInteger(value) && value > 1 ? String(value) : percent(value)}`;

if (values.json) console.log(JSON.stringify(rows));
else
  for (const { set, measure, by, figures } of rows)
    console.log(
      `${set.padEnd(24)} ${measure.padEnd(20)} ${by.padEnd(38)} ${Object.entries(figures).map(worded).join('  ')}`,
    );
