/**
 * The edition of an index that the article itself names by a year: "GII 2019", "the 2019 GII", "the 2019 edition of the GII". It
 * goes before the one that held at the article's date; where an article names several, none does.
 */
import type { Entity, EntityId } from '../model/entity.ts';
import type { Block, JudgedMention, ReadingContext } from '../model/reading.ts';
import { yearsOf } from '../model/series.ts';

type Editions = NonNullable<ReadingContext['editions']>;

const YEAR = '(?:19|20)\\d\\d(?:[-–/]\\d\\d(?:\\d\\d)?)?';
/** "GII 2019", "GII (2019)", "GII’s 2019 edition"; not "GII 2019, 2020 and 2021", of which none is meant alone. */
const AFTER = new RegExp(
  `^(?:['’]s)?[\\s\\u00a0]\\(?(${YEAR})(?!\\d|[,.]\\d|,? (?:and|et|y|und|e) (?:19|20)\\d\\d)`,
  'u',
);
/** "the 2019 GII", "the 2019 edition of the GII", "l’édition 2019 du GII"; not "in 2019 GII fell". */
const BEFORE = new RegExp(
  `(?<!(?:in|since|by|from|until|of|en|im|seit|desde|depuis)[\\s\\u00a0])(?<![\\p{L}\\p{N}])(?:(${YEAR})|(?:edition|édition|edición|edição|edizione|ausgabe)[\\s\\u00a0](?:de[\\s\\u00a0])?(${YEAR})[\\s\\u00a0](?:de|du|del|des|do|della))[\\s\\u00a0](?:(?:edition|issue|report)[\\s\\u00a0]of[\\s\\u00a0](?:the[\\s\\u00a0])?)?(?:l['’]|la[\\s\\u00a0])?$`,
  'iu',
);

/** The year, or both years, of the edition that the text names beside a mention, as `yearsOf` has them. */
export function editionBeside(text: string, start: number, end: number): string | undefined {
  const after = AFTER.exec(text.slice(end, end + 30))?.[1];
  if (after !== undefined) return yearsOf(after);
  const [, plain, worded] = BEFORE.exec(text.slice(Math.max(0, start - 60), start)) ?? [];
  const before = plain ?? worded;
  return before === undefined ? undefined : yearsOf(before);
}

/** Where an article names several editions of one index. */
const SEVERAL = '';

/** What `before` knows with what these mentions say, by entity; of indices only. Several editions leave the entity with none ('') . */
export function editionsIn(
  mentions: readonly JudgedMention[],
  blocks: readonly Block[],
  entities: ReadonlyMap<EntityId, Entity>,
  before: Editions = {},
): Editions {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const editions: Editions = { ...before };
  for (const { key, block, start, end } of mentions) {
    if (!entities.get(key)?.series) continue;
    const label = editionBeside(texts.get(block) ?? '', start, end);
    if (label !== undefined) editions[key] = (editions[key] ?? label) === label ? label : SEVERAL;
  }
  return editions;
}
