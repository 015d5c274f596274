/** Counts what vitest reports. */
import * as v from 'valibot';

const Report = v.object({
  numPassedTests: v.number(),
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.array(v.string()), []),
        }),
      ),
    }),
  ),
});

/** `failures` names what failed; `retried` what passed only when it was tried again, with why it had not. */
export type Tally = { passed: number; failed: number; failures: string[]; retried: { name: string; why: string }[] };

/**
 * Counts a JSON report of vitest (undefined where it wrote none), which ended with the exit code `code`. A file that fails
 * without a failed test in it (it does not load, a hook throws) counts as one failure; so does a run that ends badly for
 * no reason that the report gives, or that ran nothing.
 */
export function tally(json: string | undefined, code: number): Tally {
  if (json === undefined)
    return { passed: 0, failed: 1, failures: [`vitest ended with ${code} and reported nothing`], retried: [] };
  const { numPassedTests: passed, testResults } = v.parse(Report, JSON.parse(json));
  const failures = testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map(({ fullName }) => fullName);
    return failed.length === 0 && status === 'failed' ? [`${name} (the file itself)`] : failed;
  });
  if (failures.length === 0 && code !== 0) failures.push(`vitest ended with ${code}, though no test failed`);
  if (failures.length === 0 && passed === 0) failures.push('vitest ran no tests');
  const retried = testResults.flatMap(({ assertionResults }) =>
    assertionResults.flatMap(({ fullName, status, failureMessages: [why] }) =>
      status === 'passed' && why !== undefined ? [{ name: fullName, why: why.split('\n', 1)[0] ?? '' }] : [],
    ),
  );
  return { passed, failed: failures.length, failures, retried };
}
