import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ICONS } from './icons.ts';

const lucide = v.parse(
  v.record(v.string(), v.unknown()),
  JSON.parse(readFileSync(createRequire(import.meta.url).resolve('lucide-static/icon-nodes.json'), 'utf8')),
);

describe('ICONS', () => {
  it.each(Object.entries(ICONS))('%s is as Lucide draws it', (name, shapes) => {
    expect(shapes).toEqual(lucide[name]);
  });
});
