/** The layers of the sources, and what each may import. Tests may import anything. */
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');

/** `layers`: folders or files of ours beside its own. `packages`: from node_modules, or the browser's side of the build. */
type Allowed = { layers: string[]; packages: string[]; instead: string };

/** Only utils/browser.ts imports it: 3 kB in every bundle that does. Its types cost nothing. */
const POLYFILL = 'webextension-polyfill';

const PURE = 'it is pure and runs anywhere: let the entrypoint hand in what it needs as an argument';

const ALLOWED: Readonly<Record<string, Allowed>> = {
  'utils/model': {
    layers: ['locales'],
    packages: ['valibot'],
    instead: 'what others share belongs into utils/model itself',
  },
  'utils/names': { layers: ['utils/model'], packages: [], instead: PURE },
  // valibot: what a page says in its JSON-LD is anybody's word.
  'utils/reading': { layers: ['utils/model', 'utils/names'], packages: ['valibot'], instead: PURE },
  'utils/facts': { layers: ['utils/model'], packages: [], instead: PURE },
  'utils/card': { layers: ['utils/model', 'utils/facts'], packages: [], instead: PURE },
  // names: the preview is found by the engine that reads articles, so that it cannot promise what they do not keep; 5 kB gzip in
  // our own pages.
  'utils/editor': { layers: ['utils/model', 'utils/names'], packages: ['valibot'], instead: PURE },
  'utils/glossary': {
    layers: ['utils/model', 'utils/names'],
    packages: ['dexie', 'valibot'],
    instead:
      'it stores and finds entities: what is done with them belongs into utils/reading, utils/facts or an entrypoint',
  },
  'utils/definitions': {
    layers: ['utils/model'],
    packages: ['valibot'],
    instead: 'its store and its clock are handed to it by an entrypoint',
  },
  'utils/page': {
    layers: ['utils/model', 'utils/card/surface.ts'],
    packages: [],
    instead: 'it runs in every page: the background reads and words, and sends the answer',
  },
  components: {
    layers: [
      'utils/model',
      'utils/facts',
      'utils/card',
      'utils/editor',
      'utils/messages.ts',
      'utils/settings.ts',
      'utils/browser.ts',
    ],
    packages: ['preact', '#i18n', 'lucide-static', '@tanstack/virtual-core'],
    instead: 'components render what they are given: read data in an entrypoint and hand it in as props',
  },
  'utils/messages.ts': {
    layers: ['utils/model', 'utils/browser.ts'],
    packages: ['valibot', 'wxt'],
    instead: 'it only carries',
  },
  'utils/settings.ts': {
    layers: ['utils/model', 'utils/browser.ts'],
    packages: ['valibot', 'wxt'],
    instead: 'it only keeps',
  },
  'utils/page-tab.ts': { layers: ['utils/model', 'utils/browser.ts'], packages: [], instead: 'it only carries' },
  'utils/browser.ts': { layers: [], packages: [], instead: 'it only names the browser' },
};

const IMPORT = /\b(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g;

/** Paths from the root, with slashes. */
const sources = globSync('{utils,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT })
  .map((file) => file.split(sep).join(posix.sep))
  .filter((file) => !/\.(?:test|fixture)\.tsx?$/.test(file));

const inside = (file: string, layer: string): boolean => file === layer || file.startsWith(`${layer}/`);

/** '@wxt-dev/i18n/module' → '@wxt-dev/i18n'. */
const packageOf = (specifier: string): string => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

type Import = { from: string; ours: boolean; typeOnly: boolean };

/** What `text`, the source at `file`, imports: paths from the root, or names of packages. */
function importsOf(file: string, text: string): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, fixed, dynamic]) => {
    const specifier = fixed ?? dynamic ?? '';
    const ours = specifier.startsWith('.');
    const path = relative(ROOT, join(ROOT, dirname(file), specifier))
      .split(sep)
      .join(posix.sep);
    return { ours, typeOnly: type !== undefined, from: ours ? path : packageOf(specifier) };
  });
}

/** The rules that a source breaks, each with what to do instead. */
function complaints(file: string, text: string): string[] {
  const imports = importsOf(file, text);
  const layer = Object.keys(ALLOWED).find((candidate) => inside(file, candidate));
  const allowed = layer === undefined ? undefined : ALLOWED[layer];
  const polyfill = imports.some(({ from, typeOnly }) => from === POLYFILL && !typeOnly) && file !== 'utils/browser.ts';
  const strangers = imports.filter(({ ours, from }) =>
    ours
      ? ![layer ?? '', ...(allowed?.layers ?? [])].some((other) => inside(from, other))
      : from !== POLYFILL && !allowed?.packages.includes(from),
  );
  return [
    ...(polyfill ? [`${file} imports ${POLYFILL}: import utils/browser.ts (wxt/browser in what runs in pages)`] : []),
    ...(allowed === undefined && !inside(file, 'entrypoints')
      ? [`${file} lies in no layer: give its folder a line in scripts/layers.test.ts`]
      : []),
    ...(allowed === undefined
      ? []
      : strangers.map(({ from }) => `${file} imports ${from}, but ${layer} may not: ${allowed.instead}`)),
  ];
}

describe('layers', () => {
  it('are kept by every source', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.flatMap((file) => complaints(file, readFileSync(join(ROOT, file), 'utf8')))).toEqual([]);
  });

  it('stop what crosses them', () => {
    expect(complaints('utils/names/find.ts', "import { read } from '../reading/read.ts';")).toEqual([
      expect.stringContaining('utils/names/find.ts imports utils/reading/read.ts'),
    ]);
    expect(complaints('utils/page/marks.ts', "import type { Step } from '../card/machine.ts';")).toHaveLength(1);
    expect(complaints('utils/page/marks.ts', "import type { Anchor } from '../card/surface.ts';")).toEqual([]);
    expect(complaints('utils/facts/select.ts', "export * from 'valibot';")).toHaveLength(1);
    expect(
      complaints('components/card/Card.tsx', "const x = await import('../../utils/glossary/glossary.ts');"),
    ).toHaveLength(1);
    expect(complaints('components/card/Card.tsx', "import { h } from 'preact/hooks';")).toEqual([]);
    expect(complaints('entrypoints/popup/main.tsx', "import browser from 'webextension-polyfill';")).toHaveLength(1);
    expect(complaints('utils/messages.ts', "import type { Runtime } from 'webextension-polyfill';")).toEqual([]);
    expect(complaints('utils/helpers/text.ts', '')).toHaveLength(1);
  });
});

describe('entrypoints', () => {
  it('hold no tests, and no index.ts beside index.html: WXT would build them', () => {
    const strays = globSync(['entrypoints/**/*.{test,spec}.{ts,tsx}', 'entrypoints/index.{ts,tsx}'], { cwd: ROOT });
    expect(strays).toEqual([]);
  });
});
