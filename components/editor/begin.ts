/** What the editor begins with, by what it is opened for. */
import { languageOf } from '../../utils/card/heading.ts';
import { formOfEntity, formOfTerm, newForm, withEdit, type FormState } from '../../utils/editor/form.ts';
import { newAbout, type KeptDraft } from '../../utils/editor/kept.ts';
import { changedFields, editOf, termOf, type Written } from '../../utils/editor/written.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Edit, OwnId, OwnTerm } from '../../utils/model/record.ts';
import type { Words } from '../../utils/model/translate.ts';
import type { EditorStart } from './port.ts';

/**
 * `about`: under which a draft of it is kept. `id`: whose term or edit it is. `form`: with what is stored. `base`: an entity as its
 * pack has it. `quote`: the article's own words.
 */
export type Beginning = {
  about: string;
  id: EntityId;
  form: FormState;
  base?: FormState;
  quote?: string;
  write(form: FormState): Written<OwnTerm | Edit | undefined>;
};

export const newId = (): OwnId => `mine:${crypto.randomUUID()}`;

/** `kept`: a draft of it; of a new term it has the id, so that one that is saved twice is one. */
export function beginningOf(start: EditorStart, words: Words, kept?: KeptDraft): Beginning {
  if (start.is === 'entity') {
    const { entity, edit } = start;
    const base = formOfEntity(entity, edit?.lang ?? languageOf(entity, words));
    const write = (form: FormState) => editOf(form, { entity: entity.id, base, changed: Date.now() });
    return { about: `edit ${entity.id}`, id: entity.id, form: withEdit(base, edit), base, write };
  }
  const id = start.is === 'own' ? ownId(start.term.id) : ownId(kept?.id ?? newId());
  const write = (form: FormState) => termOf(form, { id, changed: Date.now() });
  if (start.is === 'own') return { about: `term ${id}`, id, form: formOfTerm(start.term), write };
  const { draft } = start;
  return {
    about: newAbout(start.key),
    id,
    form: newForm(new Intl.Locale(words.languages?.[0] ?? words.locale).language, draft),
    ...(draft?.quote !== undefined && { quote: draft.quote }),
    write,
  };
}

const isOwnId = (id: string): id is OwnId => id.startsWith('mine:');
function ownId(id: string): OwnId {
  if (!isOwnId(id)) throw new Error(`${id} is not a term of the reader’s own`);
  return id;
}

/** `form` as the draft has it; of an entity only the fields that were changed in it, so that the pack's corrections come through. */
export function restored({ base, form }: Beginning, kept: KeptDraft): FormState {
  if (!base) return kept.form;
  const { label, description, definition, names } = kept.form;
  const changes = { label, description, definition, names };
  return { ...form, ...Object.fromEntries((kept.changed ?? []).map((field) => [field, changes[field]])) };
}

/** What there is to be kept of `form`. */
export const draftOf = ({ base, id }: Beginning, form: FormState): KeptDraft => ({
  at: Date.now(),
  ...(isOwnId(id) && { id }),
  ...(base && { changed: changedFields(form, base) }),
  form: { ...form, names: [...form.names] },
});
