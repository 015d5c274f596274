import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import type { Answer } from './annotate/answer.ts';
import { paragraphsOf } from './annotate/blocks.ts';
import { ROOT } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'annotate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const entity = (slug: string, name: string, acronym: string) => ({
  id: `test:${slug}`,
  wikidata: 'Q1',
  kind: 'organisation',
  names: [
    { text: name, form: 'full' },
    { text: acronym, form: 'acronym' },
  ],
  label: { en: name },
  description: { en: 'a test' },
  definition: { en: 'Something in a test.' },
  facts: [],
  related: [],
  links: [],
  context: [],
});

beforeAll(() => {
  const entities = [
    entity('lakes', 'World Lake Organization', 'WLO'),
    entity('tea', 'Tea Growers Council', 'TGC'),
    entity('tigers', 'Tiger Guards Club', 'TGC'),
  ];
  const header = {
    format: 'newsgloss-pack',
    formatVersion: 1,
    id: 'test',
    title: 'Test',
    version: '1.0.0',
    released: '2026-01-01',
    licence: 'none',
    entities: entities.length,
    provenance: [],
  };
  writeFileSync(join(folder, 'test.jsonl'), [header, ...entities].map((line) => JSON.stringify(line)).join('\n'));
});

const Lines = v.pipe(
  v.string(),
  v.transform((text) => text.split('\n').filter((line) => line !== '')),
);

/** What the program wrote, taken for what its type says: the test looks at each field that it relies on. */
const Answers = v.pipe(
  Lines,
  v.transform((lines) => lines.map((line): unknown => JSON.parse(line))),
  v.array(v.custom<Answer>((value) => v.is(v.looseObject({ mentions: v.array(v.unknown()) }), value))),
);

function annotated(lines: readonly string[]): Promise<{ code: number | null; answers: Answer[]; errors: string[] }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts/annotate.ts'), '--packs', folder]);
    let [out, errors] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => void (errors += chunk.toString()));
    child.on('close', (code) => {
      const answers = v.parse(Answers, out);
      resolve({ code, answers, errors: v.parse(Lines, errors) });
    });
    child.stdin.end(lines.join('\n'));
  });
}

describe('annotate', () => {
  it('answers each article in order, with offsets in its own text, and goes on after a bad line', async () => {
    const text =
      '𝕏 The World Lake Organization (WLO) met.\n\nThe WLO and the Rice Mill Board (RMB) of Viet Nam; the TGC.';
    const { code, answers, errors } = await annotated([
      JSON.stringify({ id: 'a', text, lang: 'en', date: '12 July 2023' }),
      '{"id": "b"',
      '{"id": "c"}',
      JSON.stringify({ id: 4, blocks: ['The WLO.', { text: 'La WLO.', lang: 'fr' }] }),
    ]);
    expect(code).toBe(1);
    expect(errors).toEqual(['line 2: not JSON', 'line 3: the line: there is neither text nor blocks']);
    expect(answers.map(({ id }) => id)).toEqual(['a', 4]);

    const [first, second] = answers;
    for (const { start, end, surface } of first?.mentions ?? []) expect(text.slice(start, end)).toBe(surface);
    expect(first?.mentions.map(({ surface, entity: id, type }) => [surface, id, type])).toEqual([
      ['World Lake Organization', 'test:lakes', 'ORG'],
      ['WLO', 'test:lakes', 'ORG'],
      ['WLO', 'test:lakes', 'ORG'],
      ['Rice Mill Board', null, 'TERM'],
      ['RMB', null, 'TERM'],
      ['TGC', null, 'ORG'],
    ]);
    expect(
      first?.mentions
        .at(-1)
        ?.candidates?.map(({ entity: id }) => id)
        .sort(),
    ).toEqual(['test:tea', 'test:tigers']);
    expect(first?.acronyms.map(({ acronym, longForm }) => [acronym, longForm])).toEqual([
      ['WLO', 'World Lake Organization'],
      ['RMB', 'Rice Mill Board'],
    ]);
    expect(first).toMatchObject({ countries: ['VN'], date: '2023-07-12', lang: 'en' });
    // Blocks are counted as if joined by line feeds.
    expect(second?.mentions.map(({ start }) => start)).toEqual([4, 12]);
  });

  it('chooses among candidates, as the article defines it or by the words around, or says that it cannot', async () => {
    const ask = (id: string, text: string, ...candidates: string[]) => {
      const start = text.lastIndexOf('RMB');
      return JSON.stringify({
        id,
        text,
        lang: 'en',
        acronyms: [{ start, end: start + 3, acronym: 'RMB', candidates }],
      });
    };
    const two = ['Rice Mill Board', 'Refugee Migration Bureau'];
    const { code, answers } = await annotated([
      ask('defined', 'The Rice Mill Board (RMB) met. Refugees and asylum: the RMB.', ...two),
      ask('around', 'Refugees ask for asylum; migrants are displaced; the RMB helps.', ...two),
      ask('open', 'The RMB.', 'Red Moon Bay', 'Red Moon Bar'),
    ]);
    expect(code).toBe(0);
    expect(answers.map(({ acronyms }) => acronyms.find(({ longStart }) => longStart === undefined)?.longForm)).toEqual([
      'Rice Mill Board',
      'Refugee Migration Bureau',
      null,
    ]);
  });
});

describe('plain text', () => {
  it.each([
    ['One.\n\nTwo.', ['One.', 'Two.']],
    ['A headline\nOne paragraph.', ['A headline', 'One paragraph.']],
    [
      `${'a wrapped line of an old text file, of sixty characters '.repeat(1)}\n`.repeat(5) + '\nTwo.',
      [expect.stringContaining('\n'), 'Two.'],
    ],
    ['\n\n', []],
  ])('%j has its paragraphs', (text, paragraphs) => {
    const placed = paragraphsOf(text);
    expect(placed.map((one) => one.text)).toEqual(paragraphs);
    for (const one of placed) expect(text.slice(one.start, one.start + one.text.length)).toBe(one.text);
  });
  it('cuts what is longer than a message may be', () => {
    const text = 'word '.repeat(40_000);
    const placed = paragraphsOf(text);
    expect(placed.length).toBeGreaterThan(2);
    expect(placed.map((one) => one.text).join('')).toBe(text);
  });
});
