/** What is the reader's own, as entities: terms, and the pack's entities with the reader's changes over them. */
import type { Entity } from '../model/entity.ts';
import type { Name } from '../model/name.ts';
import type { Edit, OwnName, OwnTerm } from '../model/record.ts';
import type { TextByLanguage } from '../model/text.ts';

/** An own term. What it does not say is empty: a card leaves it out. `en` has the same as `lang` (see `languageOf` in utils/card). */
export function entityOf({ id, kind, lang, label, names, description = '', definition = '' }: OwnTerm): Entity {
  const text = (one: string): TextByLanguage => ({ en: one, [lang]: one });
  return {
    id,
    kind,
    // They have no language: the reader's own names are found in articles of any.
    names,
    label: text(label),
    description: text(description),
    definition: text(definition),
    facts: [],
    related: [],
    links: [],
    context: [],
  };
}

/**
 * The reader's list replaces the pack's. A name that stands in both stays what the pack says of it (its language, its lifetime,
 * whether it needs context), with the reader's case rule.
 */
function editedNames(names: readonly Name[], own: readonly OwnName[]): Name[] {
  const unique = [...new Map(own.map((one) => [`${one.form} ${one.text}`, one])).values()];
  return unique.flatMap((one) => {
    const same = names.filter(({ text, form }) => text === one.text && form === one.form);
    const rule = one.case && { case: one.case };
    return same.length === 0 ? [one] : same.map((name) => ({ ...name, ...rule }));
  });
}

/**
 * `entity` with the fields that the reader has changed; all others are the pack's, also those that it corrects later. Where a text
 * is changed, all three are in the language of the edit and in no other: a card is in one language, and with others to choose from
 * it might not show the reader's words. `en` has the same then, as in a term of the reader's own.
 */
export function edited(entity: Entity, { lang, fields }: Edit): Entity {
  const { label, description, definition, names } = fields;
  const rewritten = [label, description, definition].some((one) => one !== undefined);
  const text = (own: string | undefined, pack: TextByLanguage): TextByLanguage => {
    const one = own ?? pack[lang] ?? pack.en;
    return { en: one, [lang]: one };
  };
  return {
    ...entity,
    ...(rewritten && {
      label: text(label, entity.label),
      description: text(description, entity.description),
      definition: text(definition, entity.definition),
    }),
    ...(names && { names: editedNames(entity.names, names) }),
  };
}
