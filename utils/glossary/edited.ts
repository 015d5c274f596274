/** What is the reader's own, as entities: terms, and the pack's entities with the reader's changes over them. */
import type { Entity } from '../model/entity.ts';
import type { Name } from '../model/name.ts';
import type { Edit, OwnName, OwnTerm } from '../model/record.ts';
import type { TextByLanguage } from '../model/text.ts';

/** No language: the reader's own names are found in articles of any. */
const nameOf = ({ text, form, case: rule }: OwnName): Name => ({ text, form, ...(rule && { case: rule }) });

/** An own term. What it does not say is empty: a card leaves it out. */
export function entityOf({ id, kind, lang, label, names, description = '', definition = '' }: OwnTerm): Entity {
  const text = (one: string): TextByLanguage => ({ en: one, [lang]: one });
  return {
    id,
    kind,
    names: names.map(nameOf),
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
    return same.length === 0 ? [nameOf(one)] : same.map((name) => ({ ...name, ...rule }));
  });
}

/** `entity` with the fields that the reader has changed; all others are the pack's, also those that it corrects later. */
export function edited(entity: Entity, { lang, fields }: Edit): Entity {
  const { label, definition, names } = fields;
  const texts = {
    label: { ...entity.label, ...(label !== undefined && { [lang]: label }) },
    definition: { ...entity.definition, ...(definition !== undefined && { [lang]: definition }) },
    description: entity.description,
  };
  const inLang = (text: TextByLanguage): TextByLanguage => ({ ...text, [lang]: text[lang] ?? text.en });
  return {
    ...entity,
    // A card is in one language, one that it has all three texts in: else the reader's words would not be seen.
    label: inLang(texts.label),
    definition: inLang(texts.definition),
    description: inLang(texts.description),
    ...(names && { names: editedNames(entity.names, names) }),
  };
}
