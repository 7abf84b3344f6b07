// How the page around the grid looks: the start screen and the bars, in both languages, on wide and on narrow screens.

import { readFileSync } from 'node:fs';
import { describeInBrowser } from './launch-browser.ts';
import { findLayoutFaults } from './layout-faults.ts';
import { openPage } from './open-page.ts';
import { EXAMPLE_FILE } from './project-root.ts';
import { openFile, panelReady } from './walk.ts';

const LONG = `Сбор показателей ${'по всем учреждениям округа '.repeat(8)}.xlsx`;

describeInBrowser('the page', (browser) => {
  test.each([
    ['ru', 1280],
    ['ru', 700],
    ['en', 1280],
    ['en', 700],
  ] as const)(
    'is neither cut nor pale, from the start on (%s, %i pixels)',
    async (language, width) => {
      const opened = await openPage(browser(), { language, width });
      const { page } = opened;

      const start = await page.evaluate(findLayoutFaults);
      await openFile(page, { name: LONG, bytes: readFileSync(EXAMPLE_FILE) });
      await panelReady(page);
      // Cells are cut as in any table; the name of a file may be: it is told whole when pointed at.
      await page.addStyleTag({ content: 'main, h1 { visibility: hidden }' });
      const bars = await page.evaluate(findLayoutFaults);
      await opened.close();

      expect(start).toEqual([]);
      expect(bars).toEqual([]);
      expect(opened.complaints).toEqual([]);
    },
  );
});
