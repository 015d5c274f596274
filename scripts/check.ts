/** `npm run check`: everything that is not a test: builds, types, lint, format, unused code, sizes. */
import { runChecks } from './checks.ts';

const failed = (await runChecks()).filter(({ passed }) => !passed);
if (failed.length > 0) console.log(`\nFailed: ${failed.map(({ name }) => name).join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
