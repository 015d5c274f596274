import { describe, expect, test } from 'vitest';
import { english } from '../../tests/fixtures/english.ts';
import { languageOf } from '../card/heading.ts';
import type { Entity } from '../model/entity.ts';
import type { Edit, OwnTerm } from '../model/record.ts';
import { edited, entityOf } from './edited.ts';

const who: Entity = {
  id: 'test:who',
  kind: 'organisation',
  names: [
    { text: 'World Health Organization', lang: 'en', form: 'full' },
    { text: 'WHO', lang: 'en', form: 'acronym', from: '1948' },
    { text: 'OMS', lang: 'fr', form: 'acronym', needsContext: true },
    { text: 'OMS', lang: 'es', form: 'acronym' },
  ],
  label: { en: 'World Health Organization', fr: 'Organisation mondiale de la santé' },
  description: { en: 'agency' },
  definition: { en: 'Directs health.' },
  facts: [],
  related: [],
  links: [],
  context: ['health'],
};
const edit = (fields: Edit['fields'], lang = 'en'): Edit => ({
  type: 'edit',
  entity: who.id,
  lang,
  fields,
  changed: 1,
});

describe('an edited entity', () => {
  test('has what the reader has changed, and of the rest what the pack says', () => {
    const { label, definition, ...rest } = edited(who, edit({ label: 'WHO (Geneva)' }));
    expect([label, definition]).toEqual([{ en: 'WHO (Geneva)' }, { en: 'Directs health.' }]);
    expect({ ...rest, label: who.label, definition }).toEqual(who);
    expect(edited(who, edit({ description: 'mine' })).description).toEqual({ en: 'mine' });
    expect(edited(who, edit({}))).toEqual(who);
    const corrected = { ...who, definition: { en: 'Corrected.' } };
    expect(edited(corrected, edit({ label: 'X' })).definition).toEqual({ en: 'Corrected.' });
    expect(edited(who, edit({ names: [{ text: 'WHO', form: 'acronym' }] })).label).toEqual(who.label);
  });

  test('has its texts in the language of the edit alone, so that the reader’s words are what a card shows', () => {
    const { label, definition, description } = edited(who, edit({ definition: 'Ma définition.' }, 'fr'));
    expect(definition).toEqual({ en: 'Ma définition.', fr: 'Ma définition.' });
    expect(label.fr).toBe('Organisation mondiale de la santé');
    expect(description).toEqual({ en: 'agency', fr: 'agency' });
    for (const locale of ['en-GB', 'vi', 'fr'])
      expect(languageOf(edited(who, edit({ definition: 'Ma définition.' }, 'fr')), { ...english, locale })).toBe('fr');
    // A pack that has learnt French since.
    const french = { ...english, locale: 'fr' };
    const learnt = {
      ...who,
      description: { en: 'agency', fr: 'agence' },
      definition: { en: 'Directs.', fr: 'Dirige.' },
    };
    expect(languageOf(learnt, french)).toBe('fr');
    expect(languageOf(edited(learnt, edit({ definition: 'Mine.' })), french)).toBe('en');
  });

  test('has the names of the edit and no others; those that the pack knows stay what they are', () => {
    const { names } = edited(
      who,
      edit({
        names: [
          { text: 'WHO', form: 'acronym' },
          { text: 'OMS', form: 'acronym', case: 'any' },
          { text: 'OMS', form: 'acronym', case: 'any' },
          { text: 'WHO', form: 'short', case: 'titled' },
          { text: 'Health Body', form: 'full' },
        ],
      }),
    );
    expect(names).toEqual([
      { text: 'WHO', lang: 'en', form: 'acronym', from: '1948' },
      { text: 'OMS', lang: 'fr', form: 'acronym', needsContext: true, case: 'any' },
      { text: 'OMS', lang: 'es', form: 'acronym', case: 'any' },
      { text: 'WHO', form: 'short', case: 'titled' },
      { text: 'Health Body', form: 'full' },
    ]);
  });

  test('leaves the pack’s own as it is', () => {
    const before = structuredClone(who);
    edited(who, edit({ label: 'X', definition: 'Y', names: [{ text: 'Z', form: 'short' }] }, 'fr'));
    expect(who).toEqual(before);
  });
});

test('an own term is found in articles of any language, and says only what the reader has said', () => {
  const term: OwnTerm = {
    type: 'term',
    id: 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab',
    kind: 'concept',
    lang: 'vi',
    label: 'Ban Lúa',
    names: [{ text: 'NGB', form: 'acronym', case: 'any' }],
    tags: ['grain'],
    changed: 1,
  };
  const entity = entityOf(term);
  expect(entity.names).toEqual([{ text: 'NGB', form: 'acronym', case: 'any' }]);
  expect(entity.label).toEqual({ en: 'Ban Lúa', vi: 'Ban Lúa' });
  expect(entity.definition).toEqual({ en: '', vi: '' });
  expect(languageOf(entity, english)).toBe('vi');
  expect(languageOf(entityOf({ ...term, lang: 'en' }), { ...english, locale: 'vi' })).toBe('en');
});
