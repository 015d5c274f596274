import { defineConfig } from 'vitest/config';

/**
 * A browser on a busy machine may be late once. A test that needs its second try is named at the end of `npm test`: it has a race
 * that is to be found. Tests in Node have no such excuse.
 */
const RETRY = 1;

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['utils/**/*.test.ts', 'components/**/*.test.ts', 'scripts/**/*.test.ts', 'packs/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          fileParallelism: false,
          retry: RETRY,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          retry: RETRY,
        },
      },
    ],
  },
});
