/**
 * `npm run -s annotate [-- --packs DIR] < articles.jsonl > read.jsonl`: reads articles as the extension does.
 *
 * In, one JSON a line: {id, text | blocks, lang?, date?, site?, title?, acronyms?}
 * Out, in the same order: {id, mentions, acronyms, countries, date, lang}; offsets are UTF-16.
 *
 * `acronyms` with `candidates` on a line ask for a choice: each comes back with its `longForm`, or null. A bad line is reported
 * on standard error with its number, the rest goes on, and the exit code is 1.
 */
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from './annotate/answer.ts';
import { readLexicon } from './annotate/lexicon.ts';
import { recordOf } from './annotate/record.ts';
import type { Lexicon } from '../utils/reading/article.ts';
import { ROOT } from './run.ts';

const { values } = parseArgs({ options: { packs: { type: 'string' } } });
/** npm runs scripts in the project's folder; a path is meant from where npm was called. */
const from = process.env['INIT_CWD'] ?? process.cwd();
const lexicon = lexiconAt(values.packs === undefined ? join(ROOT, 'public/packs') : resolve(from, values.packs));
const today = new Date().toISOString().slice(0, 10);

// Who reads only the first lines ("| head") closes the pipe.
process.stdout.on('error', () => process.exit());

let number = 0;
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  number++;
  if (line.trim() === '') continue;
  try {
    const answer = await annotate(recordOf(line), lexicon, today);
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  } catch (error) {
    console.error(`line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
}

function lexiconAt(path: string): Lexicon {
  try {
    return readLexicon(path);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exit(1);
  }
}
