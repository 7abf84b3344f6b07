// Opens dist/Sidebar.html alone, 300 px wide as Google shows it, over a server of the test's choice.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { PanelServer } from '../../src/addon/panel/panel.ts';

/** What a call by name comes to; a throw reaches the panel's failure handler. */
export type Answerer = (name: string, given: readonly unknown[]) => unknown;

export interface OpenPanel {
  readonly page: Page;
  /** Errors of the script and requests to anywhere: empty where all is well. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

export const PANEL_WIDTH = 300;

/** The built panel. */
export const PANEL_HTML = readFileSync(join(__dirname, '../../dist/Sidebar.html'), 'utf8');

type Reply = { readonly value: unknown } | { readonly fault: string };

/** Answers from a server's functions. */
export function answerFrom(server: PanelServer): Answerer {
  return (name, given) => {
    const answer = server[name as keyof PanelServer] as (...given: readonly unknown[]) => unknown; // as: the panel's own calls
    return answer(...given);
  };
}

/** Runs in the browser: google.script.run over `callTestServer`, each `with…` a new runner as the real one makes. */
function installGoogle(): void {
  const ask = (globalThis as unknown as { callTestServer: (text: string) => Promise<string> })
    .callTestServer;
  type Handler = (value: unknown) => void;
  const makeRun = (success: Handler, failure: Handler): unknown =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => makeRun(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => makeRun(success, handler);
          return (...given: readonly unknown[]) =>
            void ask(JSON.stringify([name, given])).then((text) => {
              const reply = JSON.parse(text) as Reply; // as: made below
              if ('fault' in reply) failure(new Error(reply.fault));
              else success(reply.value);
            });
        },
      },
    );
  const nothing: Handler = () => undefined;
  Object.assign(globalThis, { google: { script: { run: makeRun(nothing, nothing) } } });
}

/** The panel as the page without Google frames it: of no origin, so that the browser refuses all but what a click allows. */
function framed(page: string): string {
  const text = page.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  return `<input><iframe sandbox="allow-scripts" width="300" height="600" srcdoc="${text}"></iframe>`;
}

/** Opens the panel and waits until it has read the table. */
export async function openPanel(
  browser: Browser,
  answer: Answerer,
  { height = 700 }: { readonly height?: number } = {},
): Promise<OpenPanel> {
  const context = await browser.newContext({ viewport: { width: PANEL_WIDTH, height } });
  const complaints: string[] = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('request', (request) => {
    if (!request.url().startsWith('http://panel.test/')) complaints.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('callTestServer', async (text: string) => {
    const [name, given] = JSON.parse(text) as [string, readonly unknown[]]; // as: made above
    try {
      return JSON.stringify({ value: (await answer(name, given)) ?? null });
    } catch (error) {
      return JSON.stringify({ fault: error instanceof Error ? error.message : String(error) });
    }
  });
  await page.addInitScript(installGoogle);
  await page.route('http://panel.test/', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: PANEL_HTML }),
  );
  await page.route('http://panel.test/framed', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: framed(PANEL_HTML) }),
  );
  await page.goto('http://panel.test/');
  await page.locator('[role=tablist], .problem').first().waitFor();
  return { page, complaints, close: () => context.close() };
}
