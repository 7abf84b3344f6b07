// The server of `svodka open`: one page for this computer's browser, nothing for anybody else.

import { request } from 'node:http';
import { type PageServer, servePage } from '../../../src/local/node/page-server.ts';

const PAGE = { html: '<p>Сводка</p>', policy: "default-src 'none'" };

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

function ask(address: string, options: { method?: string; host?: string } = {}): Promise<Answer> {
  const headers = options.host === undefined ? {} : { Host: options.host };
  return new Promise((resolve, reject) => {
    request(address, { method: options.method ?? 'GET', headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    })
      .on('error', reject)
      .end();
  });
}

describe('servePage(page, port)', () => {
  let server: PageServer;
  beforeAll(async () => {
    server = await servePage(PAGE, null);
  });
  afterAll(() => server.close());

  test('serves the page under its policy, to be kept by nobody', async () => {
    const { status, headers, body } = await ask(server.address);

    expect(status).toBe(200);
    expect(body).toBe(PAGE.html);
    expect(headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
  });

  test('listens on 127.0.0.1 alone, at a path that nobody guesses', () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/$/);
  });

  test('gives nothing at any other path, by any other method, under any other name', async () => {
    const { origin, port } = new URL(server.address);
    const statuses = await Promise.all([
      ask(origin),
      ask(`${origin}/favicon.ico`),
      ask(`${server.address}?a`),
      ask(server.address, { method: 'POST' }),
      ask(server.address, { method: 'HEAD' }),
      ask(server.address, { host: 'evil.example' }),
      ask(server.address, { host: `evil.example:${port}` }),
      ask(server.address, { host: '127.0.0.1' }),
    ]);

    expect(statuses.map(({ status }) => status)).toEqual([404, 404, 404, 405, 405, 403, 403, 403]);
    expect(statuses.map(({ body }) => body).join('')).toBe('');
    expect((await ask(server.address, { host: `localhost:${port}` })).status).toBe(200);
  });

  test('rejects where the port is taken', async () => {
    await expect(servePage(PAGE, Number(new URL(server.address).port))).rejects.toThrow();
  });
});
