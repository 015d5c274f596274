import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileFor, serve, type Server } from './serve.ts';

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsgloss-serve-'));
  await writeFile(join(folder, 'index.html'), '<p>Việt Nam</p>');
  server = await serve(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** `fetch` would tidy "..", so the path is written as it stands. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

describe('serve', () => {
  it('answers a folder with its index.html, as UTF-8', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>Việt Nam</p>');
  });

  it('answers 404 for what is not there, is malformed or lies outside', async () => {
    expect(await statusOf('/none.html')).toBe(404);
    expect(await statusOf('/%E0%A4%A')).toBe(404);
    expect(await statusOf('/%00')).toBe(404);
    expect(await statusOf('/../../../../../../etc/hosts')).toBe(404);
    expect(await statusOf('/..%2f..%2f..%2f..%2f..%2fetc%2fhosts')).toBe(404);
  });
});

describe('fileFor', () => {
  it('stays inside the folder', () => {
    expect(fileFor('/site', '/a/b.css?v=1')).toBe('/site/a/b.css');
    expect(fileFor('/site', '/a/')).toBe('/site/a/index.html');
    expect(fileFor('/site', '/../secret')).toBe('/site/secret');
    expect(fileFor('/site', '/%2e%2e/%2e%2e/secret')).toBe('/site/secret');
  });
});
