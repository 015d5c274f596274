/** The head of a card: what the entity is called and what it is, in one language. */
import type { CardView, Meaning } from '../model/card.ts';
import { heldOn, type Day } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { TextByLanguage } from '../model/text.ts';
import type { Words } from '../model/translate.ts';
import { languagesFor } from '../facts/wording.ts';

/** Whether an id is that of a term of the reader's own. */
export const isOwn = (id: string): boolean => id.startsWith('mine:');

/** `lang`: the language (BCP 47) of the three texts. */
type Texts = { title: string; description: string; definition: string; lang: string };

/**
 * The language in which a card shows an entity: a card has one `lang`. What the reader has written is in the one language beside
 * `en`, which then only repeats it; all else in the first of the reader's languages that has all three texts.
 */
export function languageOf({ label, description, definition }: Entity, words: Words): string {
  const texts = [label, description, definition];
  const written = Object.keys(label).find((one) => one !== 'en' && texts.every((text) => text[one] === text.en));
  return written ?? languagesFor(words).find((one) => texts.every((text) => text[one] !== undefined)) ?? 'en';
}

/** Label, description and definition in that language. */
function textsOf(entity: Entity, words: Words): Texts {
  const { label, description, definition } = entity;
  const lang = languageOf(entity, words);
  const read = (text: TextByLanguage): string => text[lang] ?? text.en;
  return { title: read(label), description: read(description), definition: read(definition), lang };
}

export const meaningOf = (entity: Entity, words: Words): Meaning => ({
  key: entity.id,
  ...textsOf(entity, words),
});

/** The main acronym in `lang`, else one that states no language, else the English one; of those in use on `day`. */
function acronymOf(entity: Entity, lang: string, day: Day): string | undefined {
  const acronyms = entity.names.filter((name) => name.form === 'acronym' && heldOn(day, name));
  return [lang, undefined, 'en'].flatMap((one) => acronyms.find((name) => name.lang === one) ?? [])[0]?.text;
}

/** "World Intellectual Property Organization" over "WIPO · specialised agency of the United Nations"; of the reader's own: so. */
export function headingOf(
  entity: Entity,
  words: Words,
  day: Day,
): Pick<CardView, 'title' | 'subtitle' | 'definition' | 'lang'> & { acronym: string | undefined } {
  const { title, description, definition, lang } = textsOf(entity, words);
  const known = acronymOf(entity, lang, day);
  const acronym = known === title ? undefined : known;
  const own = isOwn(entity.id) ? words.t('view.own') : undefined;
  return { title, subtitle: [acronym, description, own].filter(Boolean).join(' · '), definition, lang, acronym };
}
