/** axe-core in a page that is under test, and proof that it has looked at what the test is about. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';

// What the source leaves on the page's globalThis.
declare const axe: { run(context: Document): Promise<AxeResults> };

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const layAxe = async (page: Page): Promise<void> => void (await page.evaluate(source));

/** Of a page that is all ours: `check(state, seen)` adds to `complaints` what axe finds, and whether it saw no `seen` (HTML). */
export async function axeIn(
  page: Page,
): Promise<{ check(state: string, seen: string): Promise<void>; complaints: unknown[] }> {
  await layAxe(page);
  const complaints: unknown[] = [];
  return {
    complaints,
    async check(state, seen) {
      const { passes, violations } = await page.evaluate(() => axe.run(document));
      // axe has looked at what this state is about only if that is among what passed.
      const html = passes.flatMap(({ nodes }) => nodes.map((node) => node.html)).join('\n');
      if (!html.includes(seen)) complaints.push(`${state}: axe saw no ${seen}`);
      complaints.push(...violations.map(({ id, nodes }) => [state, id, nodes.map((node) => node.html)]));
    },
  };
}

/** A node as axe tells of it: where it is, through shadow roots, and its HTML. */
type Node = AxeResults['passes'][number]['nodes'][number];

/** Of a page with our card in it. `seen`: how much of what passed lies in the card: axe has looked at it only if some does. */
export async function axeOnCard(page: Page): Promise<{
  seen: number;
  violations: { id: string; html: string; isOurs: boolean }[];
}> {
  const { passes, violations } = await page.evaluate(async () => {
    await new Promise((resolve) => setTimeout(resolve, 120)); // until the fade is over
    return axe.run(document);
  });
  const isOurs = ({ target: [at] }: Node): boolean => [at].flat()[0] === 'newsgloss-card';
  return {
    seen: passes.flatMap(({ nodes }) => nodes).filter(isOurs).length,
    violations: violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => ({ id, html: node.html, isOurs: isOurs(node) })),
    ),
  };
}
