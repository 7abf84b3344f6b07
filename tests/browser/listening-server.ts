// A server on this machine that keeps account of everything that reaches it, for the tests that nothing leaves the page.

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface ListeningServer {
  readonly address: string;
  /** The paths asked for, in order; of a WebSocket too. */
  readonly seen: readonly string[];
  /** Comes when all these paths were asked for. */
  readonly until: (paths: readonly string[]) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Starts the server; it answers everything with an empty 200 that any origin may read. */
export async function startListening(): Promise<ListeningServer> {
  const seen: string[] = [];
  const waiting = new Set<() => void>();
  const note = (path = '') => {
    seen.push(path);
    for (const look of waiting) look();
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.setHeader('access-control-allow-origin', '*');
    response.end();
  });
  server.on('upgrade', (request, socket) => {
    note(request.url);
    socket.destroy();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo; // as: it listens on a port, not on a pipe
  return {
    address: `http://127.0.0.1:${port}`,
    seen,
    until: (paths) =>
      new Promise((resolve) => {
        const look = () => {
          if (paths.every((path) => seen.includes(path))) resolve();
        };
        waiting.add(look);
        look();
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
