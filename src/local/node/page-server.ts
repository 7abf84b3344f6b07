// Serves one page to the browser of this computer, and nothing to anybody else.

import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const ADDRESS = '127.0.0.1';
const TOKEN_BYTES = 16;
/** A browser leaves it out of `Host`. */
const DEFAULT_PORT = 80;

/** A server that runs. */
export interface PageServer {
  /** What a person opens in a browser. */
  readonly address: string;
  readonly close: () => void;
}

/** The page and the policy that it is under. */
export interface ServedPage {
  readonly html: string;
  readonly policy: string;
}

/** What a request is refused with; null for ours. */
function findRefusal(request: IncomingMessage, path: string): number | null {
  const port = request.socket.localPort;
  const names = [ADDRESS, 'localhost'].flatMap((name) =>
    port === DEFAULT_PORT ? [name, `${name}:${port}`] : [`${name}:${port}`],
  );
  // Another name is another site that has made its own name lead here.
  if (!names.includes(request.headers.host ?? '')) return 403;
  if (request.method !== 'GET') return 405;
  return request.url === path ? null : 404;
}

function createAnswer({ html, policy }: ServedPage, path: string) {
  const body = Buffer.from(html);
  return (request: IncomingMessage, response: ServerResponse): void => {
    const refusal = findRefusal(request, path);
    if (refusal !== null) {
      response.writeHead(refusal, { 'Content-Type': 'text/plain', 'Cache-Control': 'no-store' });
      response.end();
      return;
    }
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': body.length,
      'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    });
    response.end(body);
  };
}

function portOf(server: Server): number {
  // as: the address of a server that listens on a port.
  return (server.address() as AddressInfo).port;
}

/**
 * Starts serving on a port of 127.0.0.1, a free one for null; rejects where the port cannot be had. The path has a secret,
 * so that other people and programs on this computer cannot read the table.
 */
export function servePage(page: ServedPage, port: number | null): Promise<PageServer> {
  const path = `/${randomBytes(TOKEN_BYTES).toString('hex')}/`;
  const server = createServer(createAnswer(page, path));
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port ?? 0, ADDRESS, () => {
      resolve({
        address: `http://${ADDRESS}:${portOf(server)}${path}`,
        close: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}
