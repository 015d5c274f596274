/** `npm run packs -- --draw N --seed S`: facts drawn at random, to be opened at their sources again and judged. */
import type { Entity } from '../../utils/model/entity.ts';
import type { Fact } from '../../utils/model/fact.ts';
import type { Source } from '../../utils/model/text.ts';
import { plainValue } from './report.ts';

/** What somebody has to check who has only this and the pages; `property` is `edition` for the day on which an index came out. */
export type Drawn = {
  entity: string;
  label: string;
  property: string;
  role?: string;
  value: string;
  from?: string;
  to?: string;
  asOf?: string;
  expires?: string;
  note?: string;
  sources: readonly Source[];
};

const drawnFact = ({ id, label }: Entity, fact: Fact): Drawn => {
  const { property, role, from, to, asOf, expires, note, sources } = fact;
  return {
    entity: id,
    label: label.en,
    property,
    ...(role && { role: role.en }),
    value: plainValue(fact),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(asOf !== undefined && { asOf }),
    ...(expires !== undefined && { expires }),
    ...(note !== undefined && { note }),
    sources,
  };
};

const claimsOf = (entity: Entity): Drawn[] => [
  ...entity.facts.map((fact) => drawnFact(entity, fact)),
  ...(entity.series?.editions ?? []).map(({ label, published, sources }) => ({
    entity: entity.id,
    label: entity.label.en,
    property: 'edition',
    role: label,
    value: published,
    sources,
  })),
];

/** Numbers from 0 to below 1, always the same ones for a seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** `count` different facts and edition dates, each as likely as any other; the same ones for a seed as long as the pack is the same. */
export function draw(entities: readonly Entity[], count: number, seed: number): Drawn[] {
  const random = randomFrom(seed);
  const left = entities.flatMap(claimsOf);
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}
