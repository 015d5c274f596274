/** Light or dark, by what the page looks like where the card belongs: many pages are dark whatever the system says, or never. */
import { ancestors } from './ancestors.ts';

export type Scheme = 'light' | 'dark';

/** More transparent than this, a background lets the one behind decide. */
const OPAQUE = 0.5;

/**
 * How light a computed colour is (0 black … 1 white, as the eye sees it) and how opaque (0 … 1), or undefined for a notation
 * that getComputedStyle does not give for backgrounds in practice (xyz).
 */
export function lightnessOf(colour: string): { lightness: number; alpha: number } | undefined {
  const [, notation = '', inside = ''] = /^([a-z]+)\((.*)\)$/.exec(colour) ?? [];
  const words = inside.split(/[\s,/]+/);
  const space = notation === 'color' ? words.shift() : notation;
  const [a = 0, b = 0, c = 0, alpha = 1] = words.map((word) => Number.parseFloat(word) || 0);
  switch (space) {
    case 'rgb':
    case 'rgba':
      return { lightness: lightness(a / 255, b / 255, c / 255), alpha };
    case 'srgb':
    case 'display-p3':
      return { lightness: lightness(a, b, c), alpha };
    case 'lab':
    case 'lch':
      return { lightness: a / 100, alpha };
    case 'oklab':
    case 'oklch':
      return { lightness: a, alpha };
    default:
      return undefined;
  }
}

/** CIE L* / 100 of gamma-encoded channels (0 … 1). */
function lightness(...channels: [number, number, number]): number {
  const [r, g, b] = channels.map((x) => (x <= 0.04045 ? x / 12.92 : ((x + 0.055) / 1.055) ** 2.4));
  const y = 0.2126 * (r ?? 0) + 0.7152 * (g ?? 0) + 0.0722 * (b ?? 0);
  return y <= 0.008856 ? 9.033 * y : 1.16 * Math.cbrt(y) - 0.16;
}

/** What the page's `color-scheme` (its root's, or else its meta element's) makes of the canvas behind everything. */
export function canvasScheme(colorScheme: string, systemIsDark: boolean): Scheme {
  const dark = /\bdark\b/.test(colorScheme);
  const light = /\blight\b/.test(colorScheme);
  return dark && (systemIsDark || !light) ? 'dark' : 'light';
}

/** The scheme of the nearest background behind `element`. */
export function schemeAround(element: Element): Scheme {
  const toScheme = (light: number): Scheme => (light < 0.5 ? 'dark' : 'light');
  for (const around of ancestors(element)) {
    const style = getComputedStyle(around);
    const background = lightnessOf(style.backgroundColor);
    if (background && background.alpha >= OPAQUE) return toScheme(background.lightness);
    // A picture or a gradient cannot be read; the text was made to stand out from it.
    const text = style.backgroundImage === 'none' ? undefined : lightnessOf(style.color);
    if (text) return toScheme(1 - text.lightness);
  }
  const declared = getComputedStyle(document.documentElement).colorScheme;
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]')?.content;
  return canvasScheme(
    declared === 'normal' ? (meta ?? '') : declared,
    matchMedia('(prefers-color-scheme: dark)').matches,
  );
}
