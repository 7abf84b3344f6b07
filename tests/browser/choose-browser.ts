// Which browser the tests run in: the bundled one on Linux x64, elsewhere one that is installed, else none.

import { chromium } from 'playwright-core';

/** `none`: the tests are skipped, and `line` says so once. */
export type BrowserChoice =
  | { readonly kind: 'bundled' }
  | { readonly kind: 'installed'; readonly channel: string }
  | { readonly kind: 'none'; readonly line: string };

export interface Machine {
  readonly platform: string;
  readonly arch: string;
}

const CHANNELS = ['chrome', 'msedge', 'chromium'];

/** Whether a browser of that channel is installed and starts. */
async function startsChannel(channel: string): Promise<boolean> {
  try {
    await (await chromium.launch({ channel })).close();
    return true;
  } catch {
    return false;
  }
}

/** Gives the browser for a machine. On Linux x64 it is always the bundled one, so that tests there are never skipped. */
export async function chooseBrowser(
  { platform, arch }: Machine,
  starts: (channel: string) => Promise<boolean> = startsChannel,
): Promise<BrowserChoice> {
  if (platform === 'linux' && arch === 'x64') return { kind: 'bundled' };
  for (const channel of CHANNELS) {
    if (await starts(channel)) return { kind: 'installed', channel };
  }
  return {
    kind: 'none',
    line: `Skipped: the tests in a browser (tests/browser). No Chrome or Edge is installed, and none comes with npm for ${platform} ${arch}.`,
  };
}
