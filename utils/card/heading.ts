/** The head of a card: what the entity is called and what it is, in one language. */
import type { CardView } from '../model/card.ts';
import { heldOn, type Day } from '../model/date.ts';
import type { Entity } from '../model/entity.ts';
import type { TextByLanguage } from '../model/text.ts';
import { languagesFor } from '../facts/wording.ts';

/** `lang`: the language (BCP 47) of the three texts. */
type Texts = { title: string; description: string; definition: string; lang: string };

/** Label, description and definition in the first of the reader's languages that has them all: a card has one `lang`. */
export function textsOf({ label, description, definition }: Entity, locale: string): Texts {
  const lang =
    languagesFor(locale).find((one) => [label, description, definition].every((text) => text[one] !== undefined)) ??
    'en';
  const read = (text: TextByLanguage): string => text[lang] ?? text.en;
  return { title: read(label), description: read(description), definition: read(definition), lang };
}

/** The main acronym in `lang`, else one that states no language, else the English one; of those in use on `day`. */
function acronymOf(entity: Entity, lang: string, day: Day): string | undefined {
  const acronyms = entity.names.filter((name) => name.form === 'acronym' && heldOn(day, name));
  return [lang, undefined, 'en'].flatMap((one) => acronyms.find((name) => name.lang === one) ?? [])[0]?.text;
}

/** "World Intellectual Property Organization" over "WIPO · specialised agency of the United Nations". */
export function headingOf(
  entity: Entity,
  locale: string,
  day: Day,
): Pick<CardView, 'title' | 'subtitle' | 'definition' | 'lang'> & { acronym: string | undefined } {
  const { title, description, definition, lang } = textsOf(entity, locale);
  const known = acronymOf(entity, lang, day);
  const acronym = known === title ? undefined : known;
  const subtitle = acronym === undefined ? description : `${acronym} · ${description}`;
  return { title, subtitle, definition, lang, acronym };
}
