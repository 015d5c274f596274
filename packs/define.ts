/** What the entity files of a pack are written with: short forms for sources and names, so that a file reads like its card. */
import type * as v from 'valibot';
import type { Day, PartialDate } from '../utils/model/date.ts';
import type { Entity } from '../utils/model/entity.ts';
import type { Form, Name } from '../utils/model/name.ts';
import type { PackHeader } from '../utils/model/pack.ts';
import type { Source } from '../utils/model/text.ts';

/** An entity as an editor writes it; the build validates it and fills in what was left out. */
export type EntitySource = v.InferInput<typeof Entity>;

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
