/**
 * `npm run bench:packs -- FOLDER`: how much of what articles name the bundled pack holds, and how well it is linked. FOLDER has
 * sets of annotated articles (NAME.jsonl or NAME.jsonl.gz), which are no part of the project.
 *
 *   --covered NAME     the set whose organisations are counted (again for more)
 *   --pages FILE       a list of pages, each with the names found on it: [{name, by: {NAME: COUNT}}]
 *   --aside FILE       names, one a line, that the pack leaves out on purpose (companies, parties, clubs, media)
 *   --least N          how many documents have to name what is counted; 5 without it
 *   --linked NAME      a set with Wikidata ids on which links are scored (again for more)
 *   --errors           shows every wrong and every missed link
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { parsePack } from '../utils/glossary/parse-pack.ts';
import { open } from '../utils/names/dictionary.ts';
import { articlesIn, textOf } from './bench-packs/corpus.ts';
import { groupsOf, type Named } from './bench-packs/coverage.ts';
import { scoreOf } from './bench-packs/linked.ts';
import { BUILT } from './packs/build.ts';

const Pages = v.array(v.looseObject({ name: v.string(), by: v.record(v.string(), v.number()) }));

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    covered: { type: 'string', multiple: true, default: [] },
    pages: { type: 'string' },
    aside: { type: 'string' },
    least: { type: 'string', default: '5' },
    linked: { type: 'string', multiple: true, default: [] },
    errors: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name a folder of annotated articles: npm run bench:packs -- FOLDER …');

const file = (name: string): string => {
  const plain = join(folder, `${name}.jsonl`);
  return existsSync(plain) ? plain : `${plain}.gz`;
};
const root = new URL('../', import.meta.url);
const { entities } = parsePack(readFileSync(new URL(BUILT.lines, root), 'utf8'));
const pack = { entities, dictionary: open(Uint8Array.from(readFileSync(new URL(BUILT.names, root))).buffer) };
const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;

const named: Named[] = [
  ...values.covered.flatMap((set) =>
    articlesIn(file(set)).flatMap(({ id, mentions }) =>
      mentions.filter(({ type }) => type === 'ORG').map(({ surface }) => ({ surface, document: `${set} ${id}` })),
    ),
  ),
  ...(values.pages === undefined
    ? []
    : v
        .parse(Pages, JSON.parse(textOf(values.pages)))
        .flatMap(({ name, by }) => Object.keys(by).map((surface) => ({ surface, document: `page ${name}` })))),
];
const aside = new Set(
  values.aside === undefined
    ? []
    : textOf(values.aside)
        .split('\n')
        .map((line) => line.trim()),
);
if (named.length > 0) {
  const groups = groupsOf(named, pack, { aside, least: Number(values.least) });
  const asked = groups.filter((group) => !group.aside);
  const held = asked.filter((group) => group.held);
  const documents = (list: typeof groups): number => list.reduce((sum, group) => sum + group.documents, 0);
  console.log(`${asked.length} names in ${values.least} documents or more, ${groups.length - asked.length} left aside`);
  console.log(
    `  held: ${held.length} (${percent(held.length, asked.length)}); by documents ${percent(documents(held), documents(asked))}`,
  );
  for (const { name, documents: count } of asked.filter((group) => !group.held))
    console.log(`  not held: ${name} (${count})`);
}

for (const set of values.linked) {
  const { right, wrong, missed, errors } = scoreOf(articlesIn(file(set)), pack, new Date().toISOString().slice(0, 10));
  const f1 = percent(2 * right, 2 * right + wrong + missed);
  console.log(
    `${set}: F1 ${f1}, precision ${percent(right, right + wrong)}, recall ${percent(right, right + missed)} (${right + missed} mentions)`,
  );
  if (values.errors) for (const error of errors) console.log(`  ${error}`);
}
