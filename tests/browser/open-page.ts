// Opens the page dist/svodka.html as a person does, from the disk, and watches that nothing leaves it and nothing breaks.

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { PAGE_URL } from './project-root.ts';

export interface PageSettings {
  readonly language?: 'ru' | 'en';
  readonly url?: string;
  readonly width?: number;
  readonly height?: number;
  /** What is done before the page is opened. */
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** A page that is open; `complaints` grows by every request, error and violation, and stays empty where all is well. */
export interface OpenPage {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

/** What may be asked for: the page itself, and what it makes out of itself. */
function isOwn(url: string, own: string): boolean {
  return url === own || /^(blob|data|about):/.test(url);
}

async function watch(context: BrowserContext, own: string, complaints: string[]): Promise<void> {
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (isOwn(url, own)) return route.continue();
    complaints.push(`request: ${url}`);
    return route.abort();
  });
  context.on('page', (page) => {
    page.on('websocket', (socket) => complaints.push(`socket: ${socket.url()}`));
  });
  context.on('request', (request) => {
    if (!isOwn(request.url(), own)) complaints.push(`request event: ${request.url()}`);
  });
  context.on('console', (message) => {
    // A violation of the policy is told here as an error, of whatever frame or worker.
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
}

/** Opens the page in a context of its own. */
export async function openPage(browser: Browser, settings: PageSettings = {}): Promise<OpenPage> {
  const { language = 'ru', url = PAGE_URL, width = 1280, height = 800 } = settings;
  const context = await browser.newContext({
    locale: language === 'ru' ? 'ru-RU' : 'en-GB',
    timezoneId: 'Asia/Novokuznetsk',
    viewport: { width, height },
    acceptDownloads: true,
  });
  // Less than a test may take, so that a step that hangs is told by name.
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  await watch(context, url, complaints);
  await settings.prepare?.(context);
  const page = await context.newPage();
  await page.goto(url);
  return { page, context, complaints, close: () => context.close() };
}
