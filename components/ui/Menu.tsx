import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Icon } from './Icon.tsx';

type Item<Value extends string> = { value: Value; text: string };
type MenuProps<Value extends string> = {
  label: string;
  items: readonly Item<Value>[];
  onChoose: (value: Value) => void;
};

/** A button with a menu above it (WAI-ARIA's menu button): arrows, Home, End and Escape work, and Tab leaves it. */
export function Menu<Value extends string>({ label, items, onChoose }: MenuProps<Value>) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!open) return undefined;
    list.current?.querySelector('button')?.focus();
    const outside = (event: Event): void => {
      if (event.target instanceof Node && !list.current?.parentElement?.contains(event.target)) setOpen(false);
    };
    document.addEventListener('pointerdown', outside);
    return () => document.removeEventListener('pointerdown', outside);
  }, [open]);

  const close = (): void => {
    setOpen(false);
    button.current?.focus();
  };

  const press = (event: KeyboardEvent): void => {
    if (!open) return;
    const choices = [...(list.current?.querySelectorAll('button') ?? [])];
    const at = choices.findIndex((one) => one === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'Tab') setOpen(false);
    else if (event.key === 'Escape') close();
    else if (to !== undefined) choices.at(to % choices.length)?.focus();
    // Escape would close the popup.
    if (event.key === 'Escape' || to !== undefined) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  return (
    <div class="menu" role="none" onKeyDown={press}>
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {label}
        <Icon name="chevron-up" size={15} />
      </button>
      {open && (
        <div ref={list} role="menu" aria-label={label}>
          {items.map(({ value, text }) => (
            <button
              key={value}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose(value);
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
