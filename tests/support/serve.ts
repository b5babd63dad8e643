import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';

const types: Record<string, string> = {
  html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript', json: 'application/json', svg: 'image/svg+xml', png: 'image/png',
};

export interface Served {
  /** "http://127.0.0.1:PORT", no slash at the end. */
  readonly origin: string;
  /** Paths asked for, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Serves a folder, and pages given as text, on loopback; `headers` by path are sent along. Any other path is a 404. */
export async function serve({ folder, pages = {}, headers = {} }: {
  folder?: string; pages?: Readonly<Record<string, string>>; headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}): Promise<Served> {
  const requests: string[] = [];
  const server: Server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    requests.push(path);
    const answer = (body: string | Buffer, type: string) => {
      response.writeHead(200, { 'content-type': type, ...headers[path] });
      response.end(body);
    };
    const missing = () => {
      response.writeHead(404);
      response.end();
    };
    if (Object.hasOwn(pages, path)) return answer(pages[path] ?? '', types['html'] ?? '');
    if (folder === undefined) return missing();
    const file = join(folder, normalize(path));
    void readFile(file).then((body) => answer(body, types[file.split('.').at(-1) ?? ''] ?? 'application/octet-stream'), missing);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`, requests,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}
