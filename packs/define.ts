/**
 * What the entity files of a pack are written with. Each function gives plain data, exactly what it is given and nothing more, so
 * that a file reads like its card and any part of it can be written out in full where the short form does not fit.
 */
import type * as v from 'valibot';
import type { Day, PartialDate } from '../utils/model/date.ts';
import type { Entity } from '../utils/model/entity.ts';
import type { Form, Name } from '../utils/model/name.ts';
import type { PackHeader } from '../utils/model/pack.ts';
import type { Source } from '../utils/model/text.ts';

/** An entity as an editor writes it; the build validates it and fills in what was left out. */
export type EntitySource = v.InferInput<typeof Entity>;
type FactSource = NonNullable<EntitySource['facts']>[number];
type RelationSource = NonNullable<EntitySource['related']>[number];

/** A pack's header as an editor writes it; the build counts the entities. */
export type HeaderSource = Omit<PackHeader, 'entities'>;

/** Pages that were read on one day: `const page = readOn('2026-11-22')`, then `page('Title', 'https://…', 'published')`. */
export const readOn =
  (retrieved: Day) =>
  (title: string, url: string, published?: PartialDate): Source => ({
    title,
    url,
    ...(published === undefined ? {} : { published }),
    retrieved,
  });

/** The names that one language uses, the preferred one of each form first; `more` holds for all of them (a case rule, a lifetime, a need of context). */
export const named = (
  lang: string,
  byForm: Partial<Record<Form, string[]>>,
  more: Pick<Name, 'case' | 'from' | 'to' | 'needsContext'> = {},
): Name[] =>
  (['full', 'short', 'acronym'] as const).flatMap((form) =>
    (byForm[form] ?? []).map((text) => ({ text, lang, form, ...more })),
  );

/** At least one: a fact without a source is none. */
type Sources = [Source, ...Source[]];
/** When a value held and since when it is known. */
type Time = Pick<FactSource, 'from' | 'to' | 'asOf' | 'published' | 'expires' | 'note'>;
/** A member count or an office holder says when: from a day on, or seen on a day. */
type Dated = Time & ({ from: PartialDate } | { asOf: PartialDate });

const dated =
  (property: 'founded' | 'adopted' | 'firstEdition') =>
  (date: PartialDate, ...sources: Sources): FactSource => ({ property, value: { type: 'date', date }, sources });

/** Of a body that a resolution or its founders made. What a treaty made is `signed` and `inForce`. */
export const founded = dated('founded');
/** Of a resolution, a strategy, goals. */
export const adopted = dated('adopted');
export const firstEdition = dated('firstEdition');

const ofTreaty =
  (property: 'signed' | 'adopted' | 'inForce') =>
  (what: string, date: PartialDate, ...sources: Sources): FactSource => ({
    property,
    role: { en: what },
    value: { type: 'date', date },
    sources,
  });

/** `signed('Convention', '1967-07-14', source)`: `what` is the word before the dates on the card. */
export const signed = ofTreaty('signed');
export const inForce = ofTreaty('inForce');
/** `adoptedAs('Statute', '1998-07-17', source)`: of a treaty of which the day is known on which its text was agreed, not signed. */
export const adoptedAs = ofTreaty('adopted');

/** `seat('Geneva, Switzerland', {}, source)`. */
export const seat = (place: string, time: Time, ...sources: Sources): FactSource => ({
  property: 'seat',
  value: { type: 'text', text: { en: place } },
  ...time,
  sources,
});

/** `members(193, { asOf: '2024-05' }, source)`. */
export const members = (amount: number, time: Dated, ...sources: Sources): FactSource => ({
  property: 'members',
  value: { type: 'quantity', amount },
  ...time,
  sources,
});

/** `head('Director-General', 'Ngozi Okonjo-Iweala', { from: '2021-03-01', expires: '2029-08-31' }, source)`. */
export const head = (office: string, name: string, time: Dated, ...sources: Sources): FactSource => ({
  property: 'head',
  role: { en: office },
  value: { type: 'text', text: { en: name } },
  ...time,
  sources,
});

const byEntity =
  (property: 'parent' | 'publisher') =>
  (slug: string, time: Time, ...sources: Sources): FactSource => ({
    property,
    value: { type: 'entity', entity: `newsgloss:${slug}` },
    ...time,
    sources,
  });

/** `parent('un', {}, source)`, `publisher('undp', { from: '1990' }, source)`: of an entity of this pack. */
export const parent = byEntity('parent');
export const publisher = byEntity('publisher');
/** The same where the publisher is no entity of this pack: `publishedBy('INSEAD', { from: '2007' }, source)`. */
export const publishedBy = (name: string, time: Time, ...sources: Sources): FactSource => ({
  property: 'publisher',
  value: { type: 'text', text: { en: name } },
  ...time,
  sources,
});

const related =
  (role: RelationSource['role']) =>
  (slug: string): RelationSource => ({ role, entity: `newsgloss:${slug}` });

/** `related: [partOf('un'), seeAlso('imf')]`. Related entities in the same article speak for a meaning. */
export const partOf = related('partOf');
export const seeAlso = related('seeAlso');
export const relatedPublisher = related('publisher');
