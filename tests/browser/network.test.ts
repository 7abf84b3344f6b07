// Nothing leaves the page: a server listens while every way out is tried in the page, in the panel and in the worker.

import type { Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.ts';
import { type ListeningServer, startListening } from './listening-server.ts';
import { openPage } from './open-page.ts';
import { openExample, panelFrame } from './walk.ts';
import { tryWaysOfDocument, tryWaysOfWorker } from './ways-out.ts';

/** What each way is stopped by. */
const RULES_OF_DOCUMENT = {
  fetch: 'connect-src',
  xhr: 'connect-src',
  beacon: 'connect-src',
  socket: 'connect-src',
  events: 'connect-src',
  image: 'img-src',
  script: 'script-src-elem',
  style: 'style-src-elem',
  prefetch: 'default-src',
  background: 'img-src',
  font: 'font-src',
  frame: 'frame-src',
  object: 'object-src',
  video: 'media-src',
};

function workerOf(page: Page) {
  const [worker] = page.workers();
  if (worker === undefined) throw new Error('the page has no worker');
  return worker;
}

describeInBrowser('nothing leaves the page', (browser) => {
  let server: ListeningServer;
  beforeAll(async () => {
    server = await startListening();
  });
  afterAll(() => server.close());

  test('every way out works where no policy forbids it, so that the next tests mean something', async () => {
    const page = await browser().newPage();
    await page.setContent('<body>');

    const tries = page
      .evaluate(tryWaysOfDocument, { address: server.address, without: [] })
      .catch(() => undefined);
    await server.until([...Object.keys(RULES_OF_DOCUMENT), 'form'].map((name) => `/${name}`));
    await page.close();
    await tries;

    expect(server.seen).toHaveLength(15);
  });

  test('the policy stops every way out of the page, of the panel and of the worker', async () => {
    const opened = await openPage(browser());
    await openExample(opened.page);
    const before = server.seen.length;
    const { address } = server;

    const inPage = await opened.page.evaluate(tryWaysOfDocument, { address, without: [] });
    // The sandbox forbids forms before the policy is asked.
    const inPanel = await (await panelFrame(opened.page)).evaluate(tryWaysOfDocument, {
      address,
      without: ['form'],
    });
    const inWorker = await workerOf(opened.page).evaluate(tryWaysOfWorker, address);
    await opened.close();

    expect(inPage).toEqual({ ...RULES_OF_DOCUMENT, form: 'form-action' });
    expect(inPanel).toEqual(RULES_OF_DOCUMENT);
    expect(inWorker).toEqual({
      fetch: 'connect-src',
      xhr: 'connect-src',
      socket: 'connect-src',
      events: 'connect-src',
      script: 'script-src-elem',
      font: 'font-src',
    });
    expect(server.seen).toHaveLength(before);
  });
});
