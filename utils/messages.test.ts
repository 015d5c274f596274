import { describe, expect, test } from 'vitest';
import { english } from '../tests/fixtures/english.ts';
import { answering, type Handlers } from './messages.ts';
import { BATCH_LENGTH } from './model/limits.ts';
import { NOTHING_READ } from './model/limits.ts';
import type { ReadAnswer } from './model/messages.ts';
import { keyOf, type OwnTerm } from './model/record.ts';

const answer: ReadAnswer = {
  mentions: [],
  cards: {},
  context: NOTHING_READ,
  spent: { find: 0, load: 0, read: 0, word: 0 },
};
const page = { host: 'news.example', title: 'News', jsonLd: [], meta: [], times: [] };
const request = { type: 'read', page, blocks: [{ id: 0, text: 'The WTO.' }] };

const asked: string[] = [];
const handlers: Handlers = {
  read: async ({ blocks }) => {
    asked.push(...blocks.map(({ text }) => text));
    return answer;
  },
  card: async () => {
    throw new Error('no tab');
  },
  keep: async ({ records }) => {
    asked.push(...records.map(keyOf));
    return true;
  },
  forget: async ({ keys }) => {
    asked.push(...keys);
    return true;
  },
  open: async ({ wish }) => {
    asked.push(wish.is);
    return true;
  },
  mayKeep: async () => {
    throw new Error('not in private windows');
  },
  switch: async ({ site, on }) => {
    asked.push(`${site} ${on}`);
    return true;
  },
  status: async () => ({ source: 'database', names: 1, bytes: 20 }),
  check: async ({ names }) => names.map(() => [{ danger: 'letter' }]),
};
const listen = answering(handlers, 'us', english.t);
const ours = { id: 'us' };

describe('a message', () => {
  test('of ours is answered', async () => {
    expect(await listen(request, ours)).toEqual({ ok: true, answer });
    expect(asked).toEqual(['The WTO.']);
  });

  test('from somebody else is refused, whatever it asks', async () => {
    asked.length = 0;
    expect(await listen(request, { id: 'them' })).toMatchObject({ ok: false });
    expect(await listen(request, {})).toMatchObject({ ok: false });
    expect(asked).toEqual([]);
  });

  test.each([
    ['nothing', undefined],
    ['another type', { type: 'wipe' }],
    ['a missing part', { type: 'read', blocks: [] }],
    ['an unknown part', { ...request, extra: 1 }],
    ['a text beyond all measure', { ...request, blocks: [{ id: 0, text: 'x'.repeat(BATCH_LENGTH + 1) }] }],
    ['a draft that is too long', { type: 'open', wish: { is: 'add', draft: { name: 'x'.repeat(301) } } }],
    ['an id that is none', { type: 'open', wish: { is: 'edit', entity: '../manifest.json' } }],
    ['an id that is no number', { ...request, blocks: [{ id: '0', text: '' }] }],
  ])('with %s is refused, and says why', async (_, message) => {
    asked.length = 0;
    const reply = await listen(message, ours);
    expect(reply).toMatchObject({ ok: false });
    expect(reply.ok ? '' : reply.error).toMatch(/^Not a request: /);
    expect(asked).toEqual([]);
  });

  test('about a site is answered, underscore and all; about what is none it is refused in words for the reader', async () => {
    asked.length = 0;
    const off = (site: string) => listen({ type: 'switch', site, on: false }, ours);
    expect(await off('my_news.example.org')).toEqual({ ok: true, answer: true });
    expect(asked).toEqual(['my_news.example.org false']);
    expect(await off('[::1]')).toEqual({ ok: false, error: english.t('own.noSite', ['[::1]']) });
  });

  test('with a context that cannot be right is answered without it', async () => {
    asked.length = 0;
    expect(await listen({ ...request, context: { definitions: 'all' } }, ours)).toEqual({ ok: true, answer });
    expect(asked).toEqual(['The WTO.']);
  });

  test('whose handler fails is answered with the error: a rejection would arrive as a value', async () => {
    expect(await listen({ type: 'card' }, ours)).toEqual({ ok: false, error: 'no tab' });
  });
});

describe('a record to keep', () => {
  const term: OwnTerm = {
    type: 'term',
    id: 'mine:0d0f0a52-6b1c-4a7f-9b1e-0123456789ab',
    kind: 'organisation',
    lang: 'en',
    label: 'National Grain Board',
    names: [{ text: 'NGB', form: 'acronym' }],
    tags: [],
    changed: 1_795_000_000_000,
  };
  const keep = (...records: unknown[]) => listen({ type: 'keep', records }, ours);
  const named = (text: unknown): unknown => ({ ...term, names: [{ text, form: 'short' }] });

  test.each([
    ['a name of one character', named('X')],
    ['a name twice', { ...term, names: [...term.names, ...term.names] }],
    ['markup in every field', { ...term, label: '<b>x</b>', names: [{ text: '<img src=x>', form: 'full' }] }],
    ['a definition of 1,000 characters', { ...term, definition: 'x'.repeat(1000) }],
  ])('with %s is kept as it is', async (_, record) => {
    asked.length = 0;
    expect(await keep(record)).toEqual({ ok: true, answer: true });
    expect(asked).toEqual([`term ${term.id}`]);
  });

  test.each([
    ['an empty name', named(''), 'write some text'],
    ['a name of blanks', named('  '), 'remove the blanks'],
    ['a name of 10,000 characters', named('x'.repeat(10_000)), 'at most 200 characters'],
    ['a name with control characters', named('N\u0000GB'), 'remove the control characters'],
    ['a name over two lines', named('N\nGB'), 'remove the control characters'],
    ['a name that is no text', named(7), 'string'],
    ['no name', { ...term, names: [] }, 'give at least one name'],
    ['a definition of 10,000 characters', { ...term, definition: 'x'.repeat(10_000) }, 'at most 1000 characters'],
    ['a tag with control characters', { ...term, tags: ['\u0007'] }, 'remove the control characters'],
    ['an id of somebody else’s', { ...term, id: 'newsgloss:wto' }, 'an own term is mine:UUID'],
    ['a field of another version', { ...term, colour: 'red' }, 'colour'],
    ['a time that is none', { ...term, changed: Number.NaN }, 'changed'],
    [
      'a site that is an address',
      { type: 'mute', entity: 'a:b', site: 'https://x.org/', changed: 1 },
      '“https://x.org/”',
    ],
  ])('with %s is refused, says why, and takes no other with it', async (_, record, why) => {
    asked.length = 0;
    const reply = await keep(term, record);
    expect(reply.ok ? '' : reply.error).toContain(why);
    expect(asked).toEqual([]);
  });

  test('may be about a site with an underscore', async () =>
    expect(await keep({ type: 'mute', entity: 'a:b', site: 'my_news.example.org', changed: 1 })).toEqual({
      ok: true,
      answer: true,
    }));

  test('is forgotten by its key', async () => {
    asked.length = 0;
    expect(await listen({ type: 'forget', keys: [`term ${term.id}`] }, ours)).toEqual({ ok: true, answer: true });
    expect(asked).toEqual([`term ${term.id}`]);
    expect(await listen({ type: 'forget', keys: [] }, ours)).toMatchObject({ ok: false });
    const names = [{ text: 'x', form: 'short' }];
    expect(await listen({ type: 'check', names }, ours)).toEqual({ ok: true, answer: [[{ danger: 'letter' }]] });
    expect(await listen({ type: 'check', names: [{ text: '', form: 'short' }] }, ours)).toMatchObject({ ok: false });
  });
});
