import { Fragment, type ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

/** `checked`: one of several that exclude each other. `rule`: a line above it. */
export type MenuItem = { text: string; hint?: string; checked?: boolean; rule?: boolean; run: (event: Event) => void };

type MenuProps = { label: string; class: string; items: readonly MenuItem[]; children: ComponentChildren };

/** px, around the list: menu.css has the same. */
const GAP = 4;

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * A button that opens a menu (WAI-ARIA's menu button): arrows, Home, End and Escape work, and Tab leaves it. The list is a popover
 * of its own, because a card cuts off what leaves it; a manual one, because an automatic one would close those of the page.
 */
export function Menu({ label, class: look, items, children }: MenuProps) {
  const [open, setOpen] = useState(false);
  const buttonRef = useRef<HTMLButtonElement>(null);
  const listRef = useRef<HTMLDivElement>(null);
  const choices = (): HTMLElement[] => [...(listRef.current?.querySelectorAll('button') ?? [])];

  useLayoutEffect(() => {
    if (!open || !listRef.current || !buttonRef.current) return;
    const { top, bottom } = buttonRef.current.getBoundingClientRect();
    listRef.current.style.maxBlockSize = `${Math.max(top, innerHeight - bottom) - 2 * GAP}px`;
    listRef.current.showPopover();
    const checked = listRef.current.querySelector<HTMLElement>('[aria-checked=true]');
    (checked ?? choices()[0])?.focus();
  }, [open]);

  const close = (): void => {
    setOpen(false);
    buttonRef.current?.focus();
  };

  const onButtonKey = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(true);
  };

  const onListKey = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (move) {
      const all = choices();
      all[
        move(
          all.findIndex((one) => one.matches(':focus')),
          all.length,
        )
      ]?.focus();
    } else if (event.key === 'Escape' || event.key === 'Tab') close();
    else return;
    // From the button, Tab goes on to where it would have gone. Escape closes only the menu.
    if (event.key !== 'Tab') event.preventDefault();
    event.stopPropagation();
  };

  const onFocusOut = ({ relatedTarget }: FocusEvent): void => {
    const stays = relatedTarget instanceof Node && listRef.current?.contains(relatedTarget);
    if (!stays && relatedTarget !== buttonRef.current) setOpen(false);
  };

  return (
    <>
      <button
        ref={buttonRef}
        type="button"
        class={look}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={label}
        title={label}
        // The list loses the focus to the button before it is clicked, and would be closed and opened again.
        onMouseDown={(event) => open && event.preventDefault()}
        onKeyDown={onButtonKey}
        onClick={() => (open ? close() : setOpen(true))}
      >
        {children}
      </button>
      {open && (
        <div
          ref={listRef}
          class="drop"
          role="menu"
          tabIndex={-1}
          aria-label={label}
          popover="manual"
          onKeyDown={onListKey}
          onFocusOut={onFocusOut}
        >
          {items.map(({ text, hint, checked, rule, run }) => (
            <Fragment key={text}>
              {rule && <hr />}
              <button
                type="button"
                role={checked === undefined ? 'menuitem' : 'menuitemradio'}
                aria-checked={checked}
                tabIndex={-1}
                onClick={(event) => {
                  close();
                  run(event);
                }}
              >
                {checked !== undefined && <span class="tick">{checked && <Icon name="check" size={15} />}</span>}
                <span>
                  {text}
                  {hint && <small>{hint}</small>}
                </span>
              </button>
            </Fragment>
          ))}
        </div>
      )}
    </>
  );
}
