/** What native code takes, where it can be had: daachorse, the quickest Aho–Corasick in Rust that we know of. */
import { spawnSync } from 'node:child_process';

export function sayNative(): string {
  const { status } = spawnSync('cargo', ['--version']);
  if (status !== 0) return 'cargo is not here: daachorse was not measured beside these.';
  return 'cargo';
}
