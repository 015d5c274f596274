/** What an entity may hold and does not: no mistakes, but what an editor asks for before signing a card. */
import type { Entity } from '../../utils/model/entity.ts';
import type { Property } from '../../utils/model/fact.ts';
import { announcedAdvice } from './succession.ts';

/** What readers ask of a kind of entity. */
const ASKED: Readonly<Record<Entity['kind'], readonly (readonly Property[])[]>> = {
  organisation: [['signed', 'inForce', 'founded'], ['seat'], ['head']],
  index: [['publisher'], ['firstEdition']],
  agreement: [
    ['signed', 'adopted'],
    ['inForce', 'adopted'],
  ],
  programme: [['adopted', 'founded'], ['parent']],
  body: [['parent'], ['founded', 'signed', 'inForce']],
  concept: [],
};

const LANGUAGES = ['en', 'fr', 'es'] as const;

/** Each with the remedy; empty where nothing is missing. What no good source supports stays out, whatever this says. */
export function adviceFor(entity: Entity): string[] {
  const { kind, names, facts, series, links, wikidata } = entity;
  const has = (property: Property): boolean => facts.some((fact) => fact.property === property);
  const undated = facts.filter(
    ({ property, value, from, asOf, to }) => property === 'seat' && value.type === 'text' && !from && !asOf && !to,
  );
  return [
    ...ASKED[kind]
      .filter((properties) => !properties.some(has))
      .map((properties) => `no ${properties.join(' or ')}: add it where a good source has it`),
    ...LANGUAGES.filter((lang) => !names.some((name) => name.lang === lang)).map((lang) => `no name in ${lang}`),
    ...(names.every(({ form }) => form !== 'acronym') ? ['no acronym: right only if it has none'] : []),
    ...(kind === 'index' && !series ? ['no series: name at least the editions with their days of publication'] : []),
    ...(links.length === 0 ? ['no link to its own page'] : []),
    ...(wikidata === undefined ? ['no wikidata id'] : []),
    ...facts
      .filter(({ sources }) => sources.length === 1 && sources.every(({ published }) => published === undefined))
      .filter((fact) => fact.property === 'head' || fact.property === 'members')
      .map(({ property }) => `${property} rests on one page without a date: a second source would do it good`),
    ...announcedAdvice(entity),
    ...(undated.length > 1 ? ['several seats without dates'] : []),
  ];
}
