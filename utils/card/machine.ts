/**
 * When a card is prepared, shown and hidden, as data: (state, event) → (state, effects). No timers, no DOM.
 *
 *            over                    time(show)
 *   closed ────────► waiting ───────────────────► open ◄──┐ card / over the same
 *     ▲                 │ out                      │ out  │
 *     │                 ▼                          ▼      │
 *     └──────────── closed ◄── time(hide) ── open, leaving ┘
 *
 *   open ◄── hold ──► pinned        any ── go ──► focused (a pinned card stays pinned)
 *
 * A pinned or focused card does not mind where the pointer is, nor what becomes of its mention. A focused one, opened by a key or
 * in the middle of what the reader asked of it, gives way to another term and to a click elsewhere; a pinned one does not.
 *
 * Each wait carries a token; what comes back with an old token is ignored, so no timer ever has to be cleared.
 */
import { UNSET } from '../model/limits.ts';
import type { Held } from './surface.ts';

/**
 * After so long on a mention, the page's first, the card script is injected and takes over: a hover never waits for it (12 to
 * 47 ms were measured).
 */
export const PREPARE_AFTER = 150;
/** Where the reader has set no other. */
export const SHOW_AFTER = UNSET.delay;
/** With a card open the reader is looking things up: the next one comes at once, but not while the pointer only crosses it. */
export const SWITCH_AFTER = 100;
/** The way from the term to its card may leave both for a moment (Page Previews and Wikipedia Preview: 300). */
export const HIDE_AFTER = 300;

/** What a card belongs to: a mention, by an id of the caller's. */
export type Target = number;
type Wait = 'show' | 'hide';

export type CardState =
  /** `muted`: the mention whose card was just dismissed; it stays shut until the pointer has left it. */
  | { is: 'closed'; token: number; muted?: Target }
  | { is: 'waiting'; token: number; target: Target }
  /** `next`: the mention that the pointer is on instead; `leaving` (open only): the pointer is on neither term nor card. */
  | { is: Held; token: number; target: Target; next?: Target; leaving?: true };

export type CardEvent =
  /** The pointer rests on a mention, since `waited` ms of `delay`; `heading`: on its way to the open card. */
  | { type: 'over'; target: Target; heading?: boolean; waited?: number; delay?: number }
  | { type: 'out'; heading?: boolean }
  /** The pointer entered or left the card. */
  | { type: 'card'; inside: boolean }
  | { type: 'tap'; target: Target }
  /** A key opens the card of a mention, or an open card goes over to another one. */
  | { type: 'go'; target: Target }
  /** The card asks to be held differently. */
  | { type: 'hold'; as: Held }
  | { type: 'time'; wait: Wait; token: number }
  /** Esc and the close button; `elsewhere`: a click beside the card. */
  | { type: 'dismiss'; elsewhere?: true }
  /** The mention is gone: changed, scrolled away. */
  | { type: 'gone' };

export type CardEffect =
  | { do: 'wait'; ms: number; wait: Wait; token: number }
  | { do: 'show'; target: Target }
  | { do: 'hide' };

export const CLOSED: CardState = { is: 'closed', token: 0 };

type Step = readonly [CardState, readonly CardEffect[]];
const stay = (state: CardState): Step => [state, []];

type Shown = Extract<CardState, { is: Held }>;
/** Whether there is a card. */
export const isShown = (state: CardState): state is Shown => state.is !== 'closed' && state.is !== 'waiting';

function over(state: CardState, event: Extract<CardEvent, { type: 'over' }>): Step {
  const { target, heading = false, waited = 0, delay = SHOW_AFTER } = event;
  const token = state.token + 1;
  switch (state.is) {
    case 'closed':
      if (state.muted === target) return stay(state);
      return [{ is: 'waiting', token, target }, [{ do: 'wait', ms: Math.max(0, delay - waited), wait: 'show', token }]];
    case 'waiting':
      return state.target === target ? stay(state) : over({ is: 'closed', token }, { type: 'over', target, delay });
    case 'pinned':
      return stay(state);
    default:
      if (state.target === target) return stay({ is: state.is, token, target });
      if (heading || state.next === target) return stay(state);
      return [
        { is: state.is, token, target: state.target, next: target },
        [{ do: 'wait', ms: SWITCH_AFTER, wait: 'show', token }],
      ];
  }
}

function out(state: CardState, heading: boolean): Step {
  const token = state.token + 1;
  if (!isShown(state)) return stay({ is: 'closed', token });
  const { is, target } = state;
  if (is !== 'open') return stay({ is, token, target });
  if (state.leaving && !heading) return stay(state);
  return [{ is, token, target, leaving: true }, [{ do: 'wait', ms: HIDE_AFTER, wait: 'hide', token }]];
}

function time(state: CardState, wait: Wait): Step {
  if (wait === 'show') {
    const target = state.is === 'waiting' ? state.target : isShown(state) ? state.next : undefined;
    return target === undefined
      ? stay(state)
      : [{ is: 'open', token: state.token + 1, target }, [{ do: 'show', target }]];
  }
  return state.is === 'open' && state.leaving
    ? [{ is: 'closed', token: state.token + 1 }, [{ do: 'hide' }]]
    : stay(state);
}

/** The next state and what to do. Every effect of `do: 'wait'` comes back after `ms` milliseconds as an event of type 'time'. */
export function reduce(state: CardState, event: CardEvent): Step {
  switch (event.type) {
    case 'over':
      return over(state, event);
    case 'out':
      return out(state, event.heading ?? false);
    case 'card':
      if (!isShown(state)) return stay(state);
      return event.inside ? stay({ is: state.is, token: state.token + 1, target: state.target }) : out(state, false);
    case 'tap':
    case 'go': {
      const is = event.type === 'tap' ? 'open' : state.is === 'pinned' ? 'pinned' : 'focused';
      return [{ is, token: state.token + 1, target: event.target }, [{ do: 'show', target: event.target }]];
    }
    case 'hold':
      return stay(isShown(state) ? { is: event.as, token: state.token + 1, target: state.target } : state);
    case 'time':
      return event.token === state.token ? time(state, event.wait) : stay(state);
    case 'dismiss':
      if (state.is === 'closed' || (state.is === 'pinned' && event.elsewhere)) return stay(state);
      return [{ is: 'closed', token: state.token + 1, muted: state.target }, isShown(state) ? [{ do: 'hide' }] : []];
    case 'gone':
      if (state.is === 'pinned' || state.is === 'focused') return stay(state);
      return [{ is: 'closed', token: state.token + 1 }, state.is === 'open' ? [{ do: 'hide' }] : []];
  }
}
