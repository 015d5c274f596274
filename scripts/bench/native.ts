/**
 * Native code beside ours, where cargo and its registry are at hand: daachorse, the quickest Aho–Corasick in Rust that we know of.
 * It gets lower-cased UTF-8, finds all overlapping matches, and keeps those between characters that are no letters or digits.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesIn, textsIn, type List } from './lists.ts';

const MANIFEST = `[package]
name = "native"
version = "0.0.0"
edition = "2021"
[dependencies]
daachorse = "1"
`;

const PROGRAM = `use daachorse::CharwiseDoubleArrayAhoCorasick;
use std::{env, fs, time::Instant};

fn main() {
    let args: Vec<String> = env::args().collect();
    let names = fs::read_to_string(&args[1]).unwrap();
    let texts = fs::read_to_string(&args[2]).unwrap();
    let texts: Vec<&str> = texts.split('\\0').collect();
    let pma: CharwiseDoubleArrayAhoCorasick<u32> = CharwiseDoubleArrayAhoCorasick::new(names.lines()).unwrap();
    let mut times = Vec::new();
    for _ in 0..15 {
        let begun = Instant::now();
        let mut found = 0;
        for text in &texts {
            for m in pma.find_overlapping_iter(text) {
                let before = text[..m.start()].chars().next_back().map_or(true, |c| !c.is_alphanumeric());
                let after = text[m.end()..].chars().next().map_or(true, |c| !c.is_alphanumeric());
                if before && after { found += 1; }
            }
        }
        times.push(begun.elapsed().as_secs_f64());
        assert!(found < usize::MAX);
    }
    times.sort_by(|a, b| a.partial_cmp(b).unwrap());
    println!("{}", times[7]);
}
`;

/** What can be said of native code, in a line or one for each list. */
export function sayNative(lists: readonly List[], folders: { names: string; pages: string }, folder: string): string {
  if (spawnSync('cargo', ['--version']).status !== 0) return 'cargo is not here: native daachorse was not measured.';
  const project = join(folder, 'native');
  mkdirSync(join(project, 'src'), { recursive: true });
  writeFileSync(join(project, 'Cargo.toml'), MANIFEST);
  writeFileSync(join(project, 'src/main.rs'), PROGRAM);
  const made = spawnSync('cargo', ['build', '--release', '--quiet'], {
    cwd: project,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (made.status !== 0) {
    const reason = made.stderr.split('\n').findLast((line) => line.trim() !== '') ?? '';
    return `cargo is here, but could not build daachorse, so that was not measured: ${reason.trim()}`;
  }
  const texts = textsIn(folders.pages).map((text) => text.toLowerCase());
  const chars = texts.reduce((sum, { length }) => sum + length, 0);
  writeFileSync(join(project, 'texts'), texts.join('\0'));
  const lines = lists.map((list) => {
    const names = [...new Set(entriesIn(list, folders.names).map(({ text }) => text.toLowerCase()))];
    writeFileSync(join(project, 'names'), names.join('\n'));
    const { status, stdout, stderr } = spawnSync(
      join(project, 'target/release/native'),
      [join(project, 'names'), join(project, 'texts')],
      {
        encoding: 'utf8',
      },
    );
    const us = (Number(stdout) * 1e6) / (chars / 10_000);
    return `native daachorse, ${list.title}: ${status === 0 ? `${us.toFixed(1)} µs/10k chars` : stderr.trim()}`;
  });
  return lines.join('\n');
}
