/**
 * Payloads: which entity of the dictionary, and which of its names. An entity has at most 256 names (the schema allows 200), so a
 * payload of 32 bits counts 16 million entities.
 */
const NAMES = 256;

/**
 * Own terms are numbered from here, packs from 0: half of all numbers each, so that no pack has to know what the reader has, and
 * an installed pack moves no number of the reader's.
 */
export const FIRST_OWN = 2 ** 23;

export const entityOf = (payload: number): number => Math.floor(payload / NAMES);

/** Which entity (its number) and which of its names (its index) a payload means. */
export const nameOf = (payload: number): { entity: number; name: number } => ({
  entity: entityOf(payload),
  name: payload % NAMES,
});

export const payloadOf = (entity: number, name: number): number => entity * NAMES + name;
