import { describe, expect, test } from 'vitest';
import {
  CLOSED,
  HIDE_AFTER,
  PREPARE_AFTER,
  reduce,
  SHOW_AFTER,
  SWITCH_AFTER,
  type CardEffect,
  type CardEvent,
  type CardState,
} from './machine.ts';

/** A world with a clock: events happen at a time, waits come back when they are due. */
function play(script: readonly (readonly [number, CardEvent])[], until: number): { log: string[]; state: CardState } {
  let state: CardState = CLOSED;
  const due: { at: number; event: CardEvent }[] = script.map(([at, event]) => ({ at, event }));
  const log: string[] = [];
  const run = (at: number, effect: CardEffect): void => {
    if (effect.do === 'wait')
      due.push({ at: at + effect.ms, event: { type: 'time', wait: effect.wait, token: effect.token } });
    else log.push(`${at} ${effect.do}${effect.do === 'show' ? ` ${effect.target}` : ''}`);
  };
  for (;;) {
    due.sort((a, b) => a.at - b.at);
    const next = due.shift();
    if (!next || next.at > until) return { log, state };
    const [after, effects] = reduce(state, next.event);
    state = after;
    for (const effect of effects) run(next.at, effect);
  }
}

const over = (target: number, heading = false): CardEvent => ({ type: 'over', target, heading });
const out: CardEvent = { type: 'out' };

describe('a card', () => {
  test('opens after the dwell, what was waited before counted in', () => {
    expect(play([[0, over(1)]], 1000).log).toEqual([`${SHOW_AFTER} show 1`]);
    const waited: CardEvent = { type: 'over', target: 1, waited: PREPARE_AFTER };
    expect(play([[0, waited]], 1000).log).toEqual([`${SHOW_AFTER - PREPARE_AFTER} show 1`]);
    expect(play([[0, { ...waited, waited: 1000 }]], 1000).log).toEqual(['0 show 1']);
  });
  test('waits as long as the reader has set, also for the next term', () => {
    const slow = (target: number): CardEvent => ({ type: 'over', target, delay: 800 });
    expect(play([[0, slow(1)]], 2000).log).toEqual(['800 show 1']);
    expect(
      play(
        [
          [0, slow(1)],
          [500, slow(2)],
        ],
        2000,
      ).log,
    ).toEqual(['1300 show 2']);
    expect(play([[0, { type: 'over', target: 1, delay: 0 }]], 100).log).toEqual(['0 show 1']);
  });
  test('does not open for a pointer that passes', () => {
    expect(
      play(
        [
          [0, over(1)],
          [PREPARE_AFTER - 1, out],
        ],
        1000,
      ).log,
    ).toEqual([]);
  });
  test('does not restart its dwell while the pointer moves within the term', () => {
    expect(
      play(
        [
          [0, over(1)],
          [100, over(1)],
          [200, over(1)],
        ],
        1000,
      ).log.at(-1),
    ).toBe(`${SHOW_AFTER} show 1`);
  });
  test('closes some time after the pointer has left', () => {
    expect(
      play(
        [
          [0, over(1)],
          [400, out],
          [450, out],
        ],
        2000,
      ).log.at(-1),
    ).toBe(`${400 + HIDE_AFTER} hide`);
  });
  test('stays while the pointer is on it, and closes after it has left', () => {
    const { log } = play(
      [
        [0, over(1)],
        [400, out],
        [500, { type: 'card', inside: true }],
        [3000, { type: 'card', inside: false }],
      ],
      5000,
    );
    expect(log.at(-1)).toBe(`${3000 + HIDE_AFTER} hide`);
  });
  test('stays when the pointer comes back to the term', () => {
    expect(
      play(
        [
          [0, over(1)],
          [400, out],
          [500, over(1)],
        ],
        5000,
      ).log.at(-1),
    ).toBe(`${SHOW_AFTER} show 1`);
  });
  test('gives way to another term at once, but not to one that is crossed', () => {
    expect(
      play(
        [
          [0, over(1)],
          [400, over(2)],
        ],
        2000,
      ).log.at(-1),
    ).toBe(`${400 + SWITCH_AFTER} show 2`);
    expect(
      play(
        [
          [0, over(1)],
          [400, over(2)],
          [450, { type: 'card', inside: true }],
        ],
        2000,
      ).log.at(-1),
    ).toBe(`${SHOW_AFTER} show 1`);
  });
  test('ignores other terms on the way to it', () => {
    expect(
      play(
        [
          [0, over(1)],
          [400, over(2, true)],
          [600, over(2, true)],
        ],
        2000,
      ).log.at(-1),
    ).toBe(`${SHOW_AFTER} show 1`);
  });
  test('is dismissed at once, and stays shut until the pointer has left the term', () => {
    const { log } = play(
      [
        [0, over(1)],
        [400, { type: 'dismiss' }],
        [500, over(1)],
        [1500, out],
        [1600, over(1)],
      ],
      3000,
    );
    expect(log).toEqual(['300 show 1', '400 hide', '1900 show 1']);
  });
  test('opens at a tap', () => {
    expect(play([[0, { type: 'tap', target: 3 }]], 100).log).toEqual(['0 show 3']);
  });
  test('closes when its mention is gone', () => {
    expect(
      play(
        [
          [0, over(1)],
          [400, { type: 'gone' }],
        ],
        500,
      ),
    ).toMatchObject({ log: ['300 show 1', '400 hide'], state: { is: 'closed' } });
    expect(
      play(
        [
          [0, over(1)],
          [200, { type: 'gone' }],
        ],
        1000,
      ).log,
    ).toEqual([]);
  });
});

describe('a card that is held', () => {
  const hold = (as: 'open' | 'pinned' | 'focused'): CardEvent => ({ type: 'hold', as });
  const go = (target: number): CardEvent => ({ type: 'go', target });
  const dismiss: CardEvent = { type: 'dismiss' };
  const elsewhere: CardEvent = { type: 'dismiss', elsewhere: true };
  const gone: CardEvent = { type: 'gone' };
  const leave: CardEvent = { type: 'card', inside: false };
  const enter: CardEvent = { type: 'card', inside: true };
  const opened = [
    [0, over(1)],
    [400, enter],
  ] as const satisfies readonly (readonly [number, CardEvent])[];
  const [pinned, focused, shut] = [
    { is: 'pinned', target: 1 },
    { is: 'focused', target: 1 },
    { is: 'closed' },
  ] as const;

  // What happens from 500 on, 100 ms apart; what is then done, and what state it ends in.
  test.each([
    ['pinned, stays when the pointer leaves', [hold('pinned'), leave, out], [], pinned],
    ['pinned, opens no other term that the pointer rests on', [hold('pinned'), over(2)], [], pinned],
    ['pinned, stays when its mention is gone or scrolled', [hold('pinned'), gone], [], pinned],
    ['pinned, stays when something else is clicked', [hold('pinned'), elsewhere], [], pinned],
    ['pinned, closes by Esc and its button', [hold('pinned'), dismiss], ['600 hide'], { is: 'closed', muted: 1 }],
    ['pinned, goes over to another mention', [hold('pinned'), go(2)], ['600 show 2'], { is: 'pinned', target: 2 }],
    [
      'pinned, gives way to a tap',
      [hold('pinned'), { type: 'tap', target: 2 }],
      ['600 show 2'],
      { is: 'open', target: 2 },
    ],
    [
      'unpinned, closes when the pointer leaves',
      [hold('pinned'), hold('open'), leave],
      [`${700 + HIDE_AFTER} hide`],
      shut,
    ],
    ['pinned while it was about to close, stays', [leave, hold('pinned')], [], pinned],
    ['focused, stays when the pointer leaves', [hold('focused'), leave, out], [], focused],
    ['focused, stays when its mention is gone or scrolled', [hold('focused'), gone], [], focused],
    ['focused, closes by Esc and its button', [hold('focused'), dismiss], ['600 hide'], shut],
    ['focused, closes when something else is clicked', [hold('focused'), elsewhere], ['600 hide'], shut],
    [
      'focused, gives way to a term that the pointer rests on',
      [hold('focused'), over(2)],
      [`${600 + SWITCH_AFTER} show 2`],
      { is: 'open', target: 2 },
    ],
    [
      'focused, stays for a pointer that only crosses another term on its way back',
      [hold('focused'), over(2), enter, leave],
      [],
      focused,
    ],
    ['open, goes over to another mention and is focused', [go(2)], ['500 show 2'], { is: 'focused', target: 2 }],
  ] satisfies [string, CardEvent[], string[], object][])('%s', (_, events, done, state) => {
    const script = [...opened, ...events.map((event, index) => [500 + 100 * index, event] as const)];
    const played = play(script, 5000);
    expect(played.log.slice(1)).toEqual(done);
    expect(played.state).toMatchObject(state);
  });

  test('opens by a key with the focus in it, and not for the pointer that passes meanwhile', () => {
    const played = play(
      [
        [0, go(3)],
        [50, out],
      ],
      5000,
    );
    expect(played).toMatchObject({ log: ['0 show 3'], state: { is: 'focused', target: 3 } });
  });

  test('cannot be held where there is none', () => {
    expect(play([[0, hold('pinned')]], 100)).toMatchObject({ log: [], state: { is: 'closed' } });
    expect(
      play(
        [
          [0, over(1)],
          [100, hold('pinned')],
        ],
        1000,
      ).state,
    ).toMatchObject({ is: 'open' });
  });
});
