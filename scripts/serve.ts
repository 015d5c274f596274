/** Serves a folder on 127.0.0.1, for the demo and the tests: extensions do not run on file: pages unless the reader allows it. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

export type Server = { url: string; close(): Promise<void> };

/** The file inside `folder` that a request path names, or undefined where the path is malformed or leads out of it. */
export function fileFor(folder: string, requestPath: string): string | undefined {
  const path = requestPath.replace(/[?#].*$/, '');
  try {
    const file = join(folder, normalize(`/${decodeURIComponent(path)}`));
    return file.includes('\0') ? undefined : path.endsWith('/') ? join(file, 'index.html') : file;
  } catch {
    return undefined;
  }
}

/** Serves `folder` at a free port. `url` ends with a slash. */
export async function serve(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? '/');
    const body = file === undefined ? Promise.reject(new Error('no such path')) : readFile(file);
    body.then(
      (bytes) => {
        response.writeHead(200, {
          'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
          // Asks again each time; "no-store" would keep pages out of Firefox's back/forward cache.
          'cache-control': 'no-cache',
        });
        response.end(bytes);
      },
      () => {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
        response.end('Not found\n');
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        // A browser keeps its connections open, and close() alone waits for them.
        server.closeAllConnections();
      }),
  };
}
