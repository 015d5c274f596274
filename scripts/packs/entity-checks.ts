/** What an entity must hold beyond its schema: names, definitions, facts and their dates. Each problem says what is missing. */
import { firstDay, lastDay } from '../../utils/model/date.ts';
import type { Entity } from '../../utils/model/entity.ts';
import type { Fact, FactValue, Property } from '../../utils/model/fact.ts';
import { caseRuleOf, type Name } from '../../utils/model/name.ts';
import { COMMON_WORDS, CLOSED_CLASS_WORDS } from '../../utils/names/common-words.ts';
import { tokensOf } from '../../utils/names/tokens.ts';
import { seriesProblems } from './series.ts';
import { successionProblems } from './succession.ts';

const EARLIEST = '0000-01-01';
const LATEST = '9999-12-31';

type Span = { from: string; to: string };
const spanOf = (of: { from?: string | undefined; to?: string | undefined }): Span => ({
  from: of.from === undefined ? EARLIEST : firstDay(of.from),
  to: of.to === undefined ? LATEST : lastDay(of.to),
});

/**
 * A name that is written like an everyday word needs a rule that keeps it off that word: capitals throughout (WHO), or the form
 * as it stands and a context that speaks for it (the Fed).
 */
function wordProblem(name: Name): string[] {
  const tokens = tokensOf(name.text);
  const words = tokens.length === 1 ? COMMON_WORDS : CLOSED_CLASS_WORDS;
  if (tokens.length === 0 || !tokens.every(({ folded }) => words.has(folded))) return [];
  const rule = caseRuleOf(name);
  if (rule === 'any') return [`the name “${name.text}” is an everyday word; drop its case rule “any”`];
  if (tokens.length > 1) return [];
  if (rule === 'titled')
    return [
      `the name “${name.text}” is an everyday word; give it case: 'exact', so that capitals throughout do not match`,
    ];
  const isCapitals = name.text === name.text.toUpperCase();
  return isCapitals || name.needsContext
    ? []
    : [
        `the name “${name.text}” is an everyday word at the beginning of a sentence; give it needsContext: true, or drop it`,
      ];
}

function nameProblems(entity: Entity): string[] {
  const keys = entity.names.map((name) => `${name.lang ?? ''}|${name.form}|${name.text}`);
  return [
    ...entity.names
      .filter((_, index) => keys.indexOf(keys[index] ?? '') !== index)
      .map((name) => `the name “${name.text}” is there twice`),
    ...entity.names
      .filter((name) => tokensOf(name.text).length === 0)
      .map((name) => `the name “${name.text}” has no letter or digit`),
    ...entity.names
      .filter((name) => name.form === 'acronym' && name.case === 'any')
      .map((name) => `the acronym “${name.text}” would match small words; drop its case rule`),
    ...entity.names.flatMap(wordProblem),
    ...entity.names
      .filter((name) => name.needsContext && entity.context.length === 0)
      .map(
        (name) => `the name “${name.text}” needs context, but the entity has no context words; write them in context`,
      ),
    ...[entity, ...entity.names]
      .filter((of) => spanOf(of).from > spanOf(of).to)
      .map(() => 'something ends before it begins (from, to)'),
  ];
}

function textProblems({ definition, description }: Entity): string[] {
  return [
    ...Object.entries(definition)
      .filter(([, text]) => text.length < 40)
      .map(([lang, text]) => `the definition (${lang}) has ${text.length} characters; write 40 to 240`),
    ...Object.entries(definition)
      .filter(([lang, text]) => lang === 'en' && !text.endsWith('.'))
      .map(() => 'the definition is no sentence; end it with a full stop'),
    ...Object.entries(description)
      .filter(([, text]) => text.endsWith('.'))
      .map(([lang]) => `the description (${lang}) is a few words, no sentence; take its full stop away`),
  ];
}

/** Where the meaning can be checked: a fact or a series has its sources; what has neither is a word, and its link is the source. */
const sourceProblems = ({ facts, series, links }: Entity): string[] =>
  facts.length > 0 || series || links.length > 0
    ? []
    : ['has no source: no fact, no series and no link; give it a link where its meaning can be read'];

/** What the value of a property is. */
const TYPES: Readonly<Record<Property, readonly FactValue['type'][]>> = {
  signed: ['date'],
  inForce: ['date'],
  founded: ['date'],
  adopted: ['date'],
  firstEdition: ['date'],
  seat: ['text'],
  members: ['quantity'],
  head: ['text'],
  parent: ['entity', 'text'],
  publisher: ['entity', 'text'],
  goals: ['quantity'],
  targets: ['quantity'],
  indicators: ['quantity'],
};

function factProblems(fact: Fact): string[] {
  const span = spanOf(fact);
  const read =
    fact.sources
      .map((source) => source.retrieved)
      .toSorted()
      .at(-1) ?? EARLIEST;
  const late = [fact.from, fact.asOf, fact.published].filter((date) => date !== undefined && firstDay(date) > read);
  return [
    ...(TYPES[fact.property].includes(fact.value.type)
      ? []
      : [`its value has to be a ${TYPES[fact.property].join(' or ')}`]),
    ...(fact.property === 'head' && fact.role === undefined ? ['say which office (role)'] : []),
    ...(span.from > span.to ? ['it ends before it begins'] : []),
    ...(fact.expires !== undefined && fact.expires < span.from ? ['it expires before it begins'] : []),
    ...late.map((date) => `${date} lies after the day on which its sources were read (${read})`),
  ].map((problem) => `fact ${fact.property}: ${problem}`);
}

/** The days on which a fact surely held: a change of which only the month is known may fall on any day of it. */
const surely = ({ from, to }: Fact): Span => ({
  from: from === undefined ? EARLIEST : lastDay(from),
  to: to === undefined ? LATEST : firstDay(to),
});
const overlap = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Two holders of one office, or two numbers of members, cannot both hold on one day. */
function overlapProblems(entity: Entity): string[] {
  const single = entity.facts.filter(
    ({ property, from }) => (property === 'members' || property === 'head') && from !== undefined,
  );
  return single.flatMap((fact, index) =>
    single
      .slice(index + 1)
      .filter(
        (other) =>
          other.property === fact.property && other.role?.en === fact.role?.en && overlap(surely(fact), surely(other)),
      )
      .map(() => `fact ${fact.property}: two values hold on the same day; end the earlier one (to)`),
  );
}

/** Of what a treaty made, “founded” leaves open which of its dates is meant. */
function treatyProblems({ kind, facts }: Entity): string[] {
  const properties = new Set(facts.map((fact) => fact.property));
  const isOfTreaty = kind === 'agreement' || properties.has('signed') || properties.has('inForce');
  return isOfTreaty && properties.has('founded')
    ? ['has “founded”, but rests on a treaty; say when that was signed and in force, and drop “founded”']
    : [];
}

/** Everything that is wrong with one entity, seen by itself. */
export const entityProblems = (entity: Entity): string[] =>
  [
    ...nameProblems(entity),
    ...textProblems(entity),
    ...sourceProblems(entity),
    ...entity.facts.flatMap(factProblems),
    ...overlapProblems(entity),
    ...successionProblems(entity),
    ...treatyProblems(entity),
    ...(entity.series === undefined ? [] : seriesProblems(entity.series)),
  ].map((problem) => `${entity.id}: ${problem}`);
