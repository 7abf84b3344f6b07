// Starts the browser of the tests and of the pictures.

import { type Browser, chromium } from 'playwright-core';
import { findBundledBrowser } from './bundled-browser.ts';
import { type BrowserChoice, chooseBrowser } from './choose-browser.ts';

/** As root there is no sandbox; pictures must not depend on how a machine smooths letters. */
const ARGS = ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none', '--disable-lcd-text'];

/** What tests/jest-setup.cjs chose; null outside jest. */
function readChoice(): BrowserChoice | null {
  const text = process.env.SVODKA_TEST_BROWSER;
  return text === undefined ? null : (JSON.parse(text) as BrowserChoice); // as: written there
}

/** Starts the browser. Throws where there is none. */
export async function launchBrowser(): Promise<Browser> {
  const machine = { platform: process.platform, arch: process.arch };
  const choice = readChoice() ?? (await chooseBrowser(machine));
  if (choice.kind === 'none') throw new Error(choice.line);
  if (choice.kind === 'installed') {
    return chromium.launch({ channel: choice.channel, args: ARGS });
  }
  return chromium.launch({ ...findBundledBrowser(), args: ARGS });
}

/** Tests with a browser of their own; left out where the machine has none (tests/jest-setup.cjs says so in one line). */
export function describeInBrowser(title: string, tests: (browser: () => Browser) => void): void {
  if (readChoice()?.kind === 'none') {
    // Declared and never run, so that no browser is asked for.
    describe.skip(title, () =>
      tests(() => {
        throw new Error('this machine has no browser');
      }),
    );
    return;
  }
  describe(title, () => {
    let browser: Browser | null = null;
    // Two cores may be building something else at the same time.
    jest.setTimeout(60_000);
    beforeAll(async () => {
      browser = await launchBrowser();
    });
    afterAll(() => browser?.close());
    tests(() => {
      if (browser === null) throw new Error('the browser has not started');
      return browser;
    });
  });
}
