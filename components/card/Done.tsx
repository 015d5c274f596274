import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { HIDE_AFTER } from '../../utils/card/machine.ts';

/** ms: long enough to see what was done and to take it back. */
const NOTE_FOR = 5000;

type DoneProps = { children: ComponentChildren; text: string; undo: string; onUndo: () => void; onEnd: () => void };

/** A card that says what was done, and takes it back when asked within a few seconds. `children`: its head. */
export function Done({ children, text, undo, onUndo, onEnd }: DoneProps) {
  /** Undefined until the pointer comes: a card that has shrunk away from under it was not left. */
  const [over, setOver] = useState<boolean>();
  const [byKey, setByKey] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  /** Another function at each drawing: the popup draws with every look at the page, and must not start the time again. */
  const endRef = useRef(onEnd);

  useLayoutEffect(() => {
    endRef.current = onEnd;
  }, [onEnd]);
  useLayoutEffect(() => {
    button.current?.focus({ preventScroll: true });
    setByKey(button.current?.matches(':focus-visible') ?? false);
  }, []);
  useEffect(() => {
    // Who uses the keyboard is not hurried (WCAG 2.2.1): going on ends it.
    if (over || byKey) return undefined;
    const timer = setTimeout(() => endRef.current(), over === undefined ? NOTE_FOR : HIDE_AFTER);
    return () => clearTimeout(timer);
  }, [over, byKey]);
  useEffect(() => {
    // A tab that is left may be closed.
    const end = (): void => endRef.current();
    document.addEventListener('visibilitychange', end);
    return () => document.removeEventListener('visibilitychange', end);
  }, []);

  return (
    <div
      class="card"
      onPointerEnter={() => setOver(true)}
      onPointerLeave={() => setOver((was) => (was === undefined ? was : false))}
    >
      {children}
      <p class="done">
        <span role="status">{text}</span>
        <button ref={button} type="button" class="link" onClick={onUndo} onBlur={byKey ? onEnd : undefined}>
          {undo}
        </button>
      </p>
    </div>
  );
}
