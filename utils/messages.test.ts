import { describe, expect, test } from 'vitest';
import { answering, type Handlers } from './messages.ts';
import { BATCH_LENGTH } from './model/limits.ts';
import type { ReadAnswer } from './model/messages.ts';
import { NOTHING_READ } from './model/limits.ts';

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
};
const listen = answering(handlers, 'us');
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
    ['an id that is no number', { ...request, blocks: [{ id: '0', text: '' }] }],
  ])('with %s is refused, and says why', async (_, message) => {
    asked.length = 0;
    const reply = await listen(message, ours);
    expect(reply).toMatchObject({ ok: false });
    expect(reply.ok ? '' : reply.error).toMatch(/^Not a request: /);
    expect(asked).toEqual([]);
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
