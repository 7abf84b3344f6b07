// 5,000 schools stay usable: rows are there while one scrolls, and the page answers while the summary is built.

import type { Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { makeManySchoolsFile } from './sample-workbooks.ts';
import {
  cellAt,
  goToCell,
  goToSheet,
  openFile,
  panelOf,
  panelReady,
  press,
  sheetTab,
  untilSelected,
} from './walk.ts';

const SCHOOLS = 5_000;

/** Points of the window onto the sheet where no cell with a text was, looked for in each of so many frames. */
async function countBlanks(page: Page, frames: number): Promise<{ looked: number; blank: number }> {
  return page.evaluate(
    (most) =>
      new Promise<{ looked: number; blank: number }>((resolve) => {
        const grid = document.querySelector('[role="grid"]')?.getBoundingClientRect();
        if (grid === undefined) throw new Error('no grid');
        let looked = 0;
        let blank = 0;
        let frame = 0;
        const look = () => {
          // Column B, below the frozen heading: every row there has a figure.
          for (let y = grid.top + 330; y < grid.bottom - 20; y += 10) {
            const cell = document
              .elementFromPoint(grid.left + 120, y)
              ?.closest('[role="gridcell"]');
            looked += 1;
            if ((cell?.textContent ?? '') === '') blank += 1;
          }
          frame += 1;
          if (frame < most) requestAnimationFrame(look);
          else resolve({ looked, blank });
        };
        requestAnimationFrame(look);
      }),
    frames,
  );
}

/** Begins to watch how long the page's own thread is held; the result ends the watch. */
function watchThread(
  page: Page,
): Promise<() => Promise<{ beats: number; longest: number; whole: number }>> {
  return page
    .evaluateHandle(() => {
      const began = performance.now();
      let last = began;
      let beats = 0;
      let longest = 0;
      const timer = setInterval(() => {
        const now = performance.now();
        longest = Math.max(longest, now - last);
        last = now;
        beats += 1;
      }, 10);
      return () => {
        clearInterval(timer);
        return { beats, longest, whole: performance.now() - began };
      };
    })
    .then((handle) => () => handle.evaluate((end) => end()));
}

/** Waits until the wheel has spun out: it would lead away from the cell that is gone to next. */
function untilStill(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, 500);
        document.addEventListener(
          'scroll',
          () => {
            clearTimeout(timer);
            timer = setTimeout(resolve, 500);
          },
          { capture: true },
        );
      }),
  );
}

describeInBrowser('5,000 schools', (browser) => {
  test('no row is blank while one scrolls, and the last school is found', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    await openFile(page, { name: 'много.xlsx', bytes: makeManySchoolsFile(SCHOOLS) });
    await panelReady(page);
    await page.mouse.move(400, 500);

    const sampled = countBlanks(page, 60);
    for (let turn = 0; turn < 40; turn += 1) await page.mouse.wheel(0, turn < 30 ? 900 : -700);
    const { looked, blank } = await sampled;
    await untilStill(page);
    await goToCell(page, `A${SCHOOLS + 2}`);
    const last = await cellAt(page, `A${SCHOOLS + 2}`).innerText();
    await opened.close();

    expect(looked).toBeGreaterThan(1_000);
    expect(blank).toBe(0);
    expect(last).toBe(`МБОУ СОШ № ${SCHOOLS}`);
    expect(opened.complaints).toEqual([]);
  });

  test('a build shows how far it is and leaves the page free', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    await openFile(page, { name: 'много.xlsx', bytes: makeManySchoolsFile(SCHOOLS) });
    await panelReady(page);
    const endWatch = await watchThread(page);
    const panel = panelOf(page);

    const build = press(page, panel, 'Построить сводку');
    await panel.getByText(/^Часть 1 из 2\./).waitFor();
    // The grid goes where it is sent although the summary is being built.
    await goToCell(page, 'B4000');
    await untilSelected(page, 'Сбор 2023', 'B4000');
    await cellAt(page, 'B4000').waitFor();
    const during = await panel.getByRole('status').innerText();
    await build;
    const { beats, longest, whole } = await endWatch();
    await goToSheet(page, 'По школам 2023');
    await sheetTab(page, 'Сводка 2023').waitFor();
    await opened.close();

    process.stdout.write(
      `build of 5,000 schools in the page: ${whole.toFixed(0)} ms, its thread was held at most ${longest.toFixed(0)} ms\n`,
    );
    expect(during).toMatch(/^Часть [12] из 2\./);
    expect(beats).toBeGreaterThan(20);
    expect(longest).toBeLessThan(whole / 2);
    expect(opened.complaints).toEqual([]);
  });
});
