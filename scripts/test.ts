/**
 * `npm test`: the checks, then every test in Node and in both browsers. The last line counts them all:
 *
 *   N passed, N failed
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChecks } from './checks.ts';
import { ROOT } from './run.ts';
import { tally, type Tally } from './tally.ts';

/** Runs vitest in the open, so that a failure can be read as it happens; its own count comes from its JSON report. */
async function runVitest(): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'newsgloss-test-'));
  const file = join(folder, 'report.json');
  try {
    const code = await new Promise<number>((resolve) => {
      const vitest = join(ROOT, 'node_modules', 'vitest', 'vitest.mjs');
      const args = [
        vitest,
        'run',
        '--reporter=default',
        '--reporter=json',
        `--outputFile.json=${file}`,
        ...process.argv.slice(2),
      ];
      const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
      child.once('error', () => resolve(1));
      child.once('close', (status) => resolve(status ?? 1));
    });
    return tally(await readFile(file, 'utf8').catch(() => undefined), code);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const checks = await runChecks();
const tests = await runVitest();
const passed = tests.passed + checks.filter((check) => check.passed).length;
const failed = tests.failed + checks.filter((check) => !check.passed).length;
for (const { name } of checks.filter((check) => !check.passed)) console.log(`✗ ${name}`);
for (const { name, why } of tests.retried) console.log(`? ${name}: passed at its second try only (${why})`);
for (const name of tests.failures) console.log(`✗ ${name}`);
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${passed} passed, ${failed} failed`);
