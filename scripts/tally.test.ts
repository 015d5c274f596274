import { describe, expect, it } from 'vitest';
import { tally } from './tally.ts';

const test = (fullName: string, status: string) => ({ fullName, status });
const file = (name: string, status: string, assertionResults: { fullName: string; status: string }[]) => ({
  name,
  status,
  assertionResults,
});
const report = (numPassedTests: number, ...testResults: unknown[]): string =>
  JSON.stringify({ numPassedTests, testResults });

describe('tally', () => {
  it('counts tests', () => {
    const json = report(
      2,
      file('a', 'failed', [test('one', 'passed'), test('two', 'failed')]),
      file('b', 'passed', [test('three', 'passed')]),
    );
    expect(tally(json, 1)).toEqual({ passed: 2, failed: 1, failures: ['two'], retried: [] });
    expect(tally(report(1, file('b', 'passed', [test('three', 'passed')])), 0)).toEqual({
      passed: 1,
      failed: 0,
      failures: [],
      retried: [],
    });
  });

  it('names what passed only at its second try', () => {
    const late = { ...test('late', 'passed'), failureMessages: ['Error: not within 8000 ms\n    at until'] };
    expect(tally(report(2, file('a', 'passed', [late, test('one', 'passed')])), 0)).toEqual({
      passed: 2,
      failed: 0,
      failures: [],
      retried: [{ name: 'late', why: 'Error: not within 8000 ms' }],
    });
  });

  it('counts a file that does not load', () => {
    expect(tally(report(1, file('a', 'failed', []), file('b', 'passed', [test('three', 'passed')])), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    });
  });

  it('never takes a crash, or silence, for success', () => {
    expect(tally(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
    expect(tally(report(3, file('b', 'passed', [test('three', 'passed')])), 1)).toMatchObject({ passed: 3, failed: 1 });
    expect(tally(report(0), 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
