import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

export type Tab<Name extends string> = { name: Name; text: string };

type TabsProps<Name extends string> = {
  label: string;
  tabs: readonly Tab<Name>[];
  selected: Name;
  /** `clicked`: and not only reached by an arrow key. */
  onSelect: (name: Name, clicked: boolean) => void;
};

export const panelId = (name: string): string => `panel-${name}`;
const tabId = (name: string): string => `tab-${name}`;

/** WAI-ARIA's tabs: one stop of the Tab key; arrows, Home and End go from one to the other, and show it. */
export function Tabs<Name extends string>({ label, tabs, selected, onSelect }: TabsProps<Name>) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ name }) => name === selected);
    const forward = list.current && getComputedStyle(list.current).direction === 'rtl' ? -1 : 1;
    const to = { ArrowRight: at + forward, ArrowLeft: at - forward, Home: 0, End: -1 }[event.key];
    const tab = to === undefined ? undefined : tabs.at(to % tabs.length);
    if (!tab) return;
    event.preventDefault();
    event.stopPropagation();
    onSelect(tab.name, false);
    list.current?.querySelector<HTMLElement>(`#${tabId(tab.name)}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label={label} ref={list}>
      {tabs.map(({ name, text }) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={name === selected}
          aria-controls={panelId(name)}
          tabIndex={name === selected ? 0 : -1}
          onClick={() => onSelect(name, true)}
          onKeyDown={press}
        >
          {text}
        </button>
      ))}
    </div>
  );
}

type PanelProps = { name: string; selected: boolean; children: ComponentChildren };

export const Panel = ({ name, selected, children }: PanelProps) => (
  <div class="panel" role="tabpanel" id={panelId(name)} aria-labelledby={tabId(name)} hidden={!selected}>
    {children}
  </div>
);
