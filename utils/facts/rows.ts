/**
 * Held facts as the rows of a card. A fact's `note` is not in them: it says how the pack came by the fact, in one language, for
 * those who check it.
 */
import type { FactRow, SourceLink } from '../model/card.ts';
import { firstDay, lastDay, type Day } from '../model/date.ts';
import type { Entity, EntityId, Kind } from '../model/entity.ts';
import type { Fact, FactValue, Property } from '../model/fact.ts';
import type { Source } from '../model/text.ts';
import type { Words } from '../model/translate.ts';
import type { HeldFact } from './select.ts';
import { inLanguage, languagesFor, monthOf, number, shortDate, span } from './wording.ts';

/** What wording facts needs. `day`: the article's, absent where it has none; `related`: entities that facts point to. */
export type RowContext = {
  kind: Kind;
  day?: Day | undefined;
  today: Day;
  related: ReadonlyMap<EntityId, Entity>;
  words: Words;
};

/** What began it, who runs it, who is in it. */
const ORDER: readonly Property[] = [
  'signed',
  'adopted',
  'founded',
  'inForce',
  'firstEdition',
  'publisher',
  'parent',
  'seat',
  'members',
  'head',
  'goals',
  'targets',
  'indicators',
];

/** "published 29 Sept 2022", or the day on which we read it. */
function sourceDate({ published, retrieved }: Source, words: Words): string {
  return published === undefined
    ? words.t('fact.sourceRead', [shortDate(retrieved, words)])
    : words.t('fact.sourcePublished', [shortDate(published, words)]);
}

/** Each address once. */
export function sourceLinks(sources: readonly Source[], words: Words): SourceLink[] {
  const byUrl = new Map(sources.map((source) => [source.url, source]));
  return [...byUrl.values()].map((source) => ({
    title: source.title,
    url: source.url,
    date: sourceDate(source, words),
  }));
}

/** The value in words; undefined where it points to an entity that is not at hand. */
function valueText(value: FactValue, { related, words }: RowContext): string | undefined {
  const languages = languagesFor(words);
  if (value.type === 'date') return shortDate(value.date, words);
  if (value.type === 'quantity') return number(value.amount, words);
  if (value.type === 'text') return inLanguage(value.text, languages);
  const entity = related.get(value.entity);
  return entity && inLanguage(entity.label, languages);
}

/** The article's month; its day where the value may have been another one earlier or later in that month. */
function articleTime({ from, asOf, to }: Fact, day: Day, words: Words): string {
  const month = monthOf(day);
  const start = from ?? asOf;
  const whole =
    (start === undefined || lastDay(start) <= firstDay(month)) && (to === undefined || lastDay(month) <= firstDay(to));
  return shortDate(whole ? month : day, words);
}

/** For what time the value is shown: "Jul 2023", "since 1 Oct 2020"; nothing where it is plain from the card's own date. */
function timeText({ fact, basis }: HeldFact, { day, words }: RowContext): string {
  if (basis === 'always' || fact.value.type === 'date') return '';
  if (basis === 'seen' || basis === 'later') {
    if (fact.asOf === undefined) return '';
    return fact.property === 'head'
      ? words.t('fact.inOffice', [
          words.t(fact.asOf.length === 10 ? 'date.on' : 'date.in', [shortDate(fact.asOf, words)]),
        ])
      : shortDate(fact.asOf.slice(0, 7), words);
  }
  const stated = span({ from: fact.from, to: fact.to }, words);
  if (basis !== 'covers' || day === undefined || fact.property === 'head') return stated;
  return fact.value.type === 'quantity' ? articleTime(fact, day, words) : '';
}

/** Whether what is shown had run out by the day for which it is shown. */
const hasExpired = ({ fact, basis }: HeldFact, { day, today }: RowContext): boolean =>
  fact.expires !== undefined && fact.expires < (day ?? today) && basis !== 'later' && basis !== 'ended';

function expiredText({ property, expires }: Fact, words: Words): string {
  if (expires === undefined) return '';
  return words.t(property === 'head' ? 'fact.termEnded' : 'fact.outdated', [shortDate(expires, words)]);
}

/** What a fact is called: by the pack (an office), else by its property. */
function labelOf({ role, property }: Fact, { kind, words }: RowContext): string {
  if (role) return inLanguage(role, languagesFor(words));
  return words.t(property === 'members' && kind === 'agreement' ? 'fact.label.parties' : `fact.label.${property}`);
}

function rowOf(held: HeldFact, context: RowContext): FactRow | undefined {
  const { fact } = held;
  const { words } = context;
  const value = valueText(fact.value, context);
  if (value === undefined) return undefined;
  const expired = hasExpired(held, context);
  const note = [timeText(held, context), expired ? expiredText(fact, words) : ''].filter((part) => part !== '');
  return {
    label: labelOf(fact, context),
    value,
    ...(note.length > 0 && { note: note.join(', ') }),
    ...(expired && { expired }),
    sources: sourceLinks(fact.sources, words),
  };
}

/** What agreed on it, where the card does not say "in force". */
const TREATY_WORDS: Partial<Record<Property, 'fact.signed' | 'fact.adopted'>> = {
  signed: 'fact.signed',
  adopted: 'fact.adopted',
};

/**
 * "Convention: signed 14 Jul 1967, in force 26 Apr 1970" in one row: a treaty's dates belong together. It is called by the role
 * that the pack gives ("Convention", "Charter"), else by what it is to the entity.
 */
function treatyRow(facts: readonly Fact[], context: RowContext): FactRow {
  const { kind, words } = context;
  const role = facts.find((fact) => fact.role)?.role;
  const texts = facts.map(({ value, property }) =>
    words.t(TREATY_WORDS[property] ?? 'fact.inForce', [valueText(value, context) ?? '']),
  );
  return {
    label: role
      ? inLanguage(role, languagesFor(words))
      : words.t(kind === 'agreement' ? 'fact.label.agreement' : 'fact.label.treaty'),
    value: texts.join(', '),
    sources: sourceLinks(
      facts.flatMap(({ sources }) => sources),
      words,
    ),
  };
}

/**
 * A treaty's dates: signed and in force, or the one that is held where the pack says what was signed. A text that was adopted
 * (a statute, a resolution) stands for what was signed where the pack calls it by its name.
 */
function treatyFacts(held: readonly HeldFact[]): Fact[] {
  const dateOf = (property: Property): Fact | undefined =>
    held.find(({ fact }) => fact.property === property && fact.value.type === 'date')?.fact;
  const adopted = dateOf('adopted');
  const agreed = dateOf('signed') ?? (adopted?.role ? adopted : undefined);
  const facts = [agreed ?? [], dateOf('inForce') ?? []].flat();
  return facts.length === 2 || facts.some(({ role }) => role) ? facts : [];
}

/** The rows of a card, in the order in which a reader asks for them; a treaty stands where its first date does. */
export function factRows(held: readonly HeldFact[], context: RowContext): FactRow[] {
  const treaty = treatyFacts(held);
  return held
    .toSorted((a, b) => ORDER.indexOf(a.fact.property) - ORDER.indexOf(b.fact.property))
    .flatMap((one) => {
      if (one.fact === treaty[0]) return [treatyRow(treaty, context)];
      return treaty.includes(one.fact) ? [] : (rowOf(one, context) ?? []);
    });
}
