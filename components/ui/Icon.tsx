import { h } from 'preact';
import { ICONS, type IconName } from './icons.ts';

/** An icon beside text or in a labelled control: it has no meaning of its own, so it is hidden from screen readers. */
export const Icon = ({ name, size }: { name: IconName; size: number }) => (
  <svg
    aria-hidden="true"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-width="1.75"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
  </svg>
);
