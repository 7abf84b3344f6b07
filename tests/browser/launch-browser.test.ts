// The browser of the tests itself: which one, and that it has the letters that the page shows.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseBrowser } from './choose-browser.ts';
import { describeInBrowser } from './launch-browser.ts';
import { ROOT } from './project-root.ts';

describe('chooseBrowser(machine, starts)', () => {
  const none = async () => false;

  test('takes the bundled browser on Linux x64 whatever is installed, so that nothing is skipped there', async () => {
    expect(await chooseBrowser({ platform: 'linux', arch: 'x64' }, none)).toEqual({
      kind: 'bundled',
    });
  });

  test('takes the first installed browser that starts elsewhere', async () => {
    const starts = async (channel: string) => channel === 'msedge';

    expect(await chooseBrowser({ platform: 'win32', arch: 'x64' }, starts)).toEqual({
      kind: 'installed',
      channel: 'msedge',
    });
  });

  test('says in one line that tests are skipped where there is none', async () => {
    const choice = await chooseBrowser({ platform: 'darwin', arch: 'arm64' }, none);

    expect(choice.kind === 'none' && choice.line).toMatch(/^Skipped: [^\n]+darwin arm64\.$/);
  });
});

/** All that is written in a folder, where every word and sign on the screen comes from. */
function readSources(folder: string): string[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|css|html)$/.test(name))
    .map((name) => readFileSync(join(ROOT, folder, name), 'utf8'));
}

describeInBrowser('the browser', (browser) => {
  test('draws every sign of the page and the panel with a glyph of its own', async () => {
    const page = await browser().newPage();
    const sources = [
      'sidebar',
      'src/local/page',
      'src/core/messages',
      'src/core/reporting',
    ].flatMap(readSources);
    // Spaces and marks of direction have no glyph.
    const signs = [...new Set(sources.join(''))].filter((sign) =>
      /[^\p{ASCII}\p{C}\p{Z}\p{M}]/u.test(sign),
    );

    const missing = await page.evaluate((all) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (context === null) throw new Error('no canvas');
      const draw = (text: string) => {
        context.clearRect(0, 0, 60, 60);
        context.font = '40px Arial, sans-serif';
        context.fillText(text, 5, 45);
        return context.getImageData(0, 0, 60, 60).data.join();
      };
      // A private code point that no font has: drawn as the box that stands for a missing glyph.
      const box = draw('\uf8fe');
      return all.filter((sign) => draw(sign) === box);
    }, signs);
    await page.close();

    expect(signs.length).toBeGreaterThan(70);
    expect(missing).toEqual([]);
  });
});
