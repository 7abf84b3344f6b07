// Without a mouse: the file, the menu, the panel, a build and the way through the tabs; every stop can be seen and has a name.

import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { EXAMPLE_FILE } from './project-root.ts';
import { andWait, gridOf, panelFrame, panelOf, panelReady, sheetTab } from './walk.ts';

/** What has the focus: its name, and whether an outline, a shadow or (in a menu) its ground shows where it is. */
interface Focus {
  readonly name: string;
  readonly isSeen: boolean;
}

function readFocus(): Focus {
  const element = document.activeElement;
  if (element === null || element === document.body) return { name: '', isSeen: false };
  // The focus is shown inside it.
  if (element instanceof HTMLIFrameElement) return { name: `frame ${element.title}`, isSeen: true };
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const hasOutline = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
  const groundOf = (one: Element | null) => one && getComputedStyle(one).backgroundColor;
  const isItem = element.getAttribute('role') === 'menuitem';
  const isMarked = isItem && groundOf(element) !== groundOf(element.closest('[role="menu"]'));
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return { name: label.trim(), isSeen: hasOutline || boxShadow !== 'none' || isMarked };
}

/** Buttons, fields and the like that a screen reader could only call «button». */
const UNNAMED =
  /^\s*- (?:button|link|textbox|searchbox|combobox|checkbox|switch|tab|menuitem)(?: \[.*\])?:?$/m;

/** Presses a key until the focus is on what has that name; gives the names on the way. */
async function pressUntil(
  page: Page,
  where: Page | Frame,
  key: string,
  wanted: string,
): Promise<readonly Focus[]> {
  const way: Focus[] = [];
  while (way.length < 60) {
    const before = await where.evaluateHandle(() => document.activeElement);
    await page.keyboard.press(key);
    await where.waitForFunction((element) => document.activeElement !== element, before);
    const focus = await where.evaluate(readFocus);
    way.push(focus);
    if (focus.name === wanted) return way;
  }
  throw new Error(
    `${key} never comes to «${wanted}», only to ${way.map(({ name }) => name).join(', ')}`,
  );
}

describeInBrowser('by keyboard alone', (browser) => {
  test('a file is chosen, the panel opened, the summary built and every tab gone through', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    const stops: Focus[] = [];

    const chooser = page.waitForEvent('filechooser');
    stops.push(...(await pressUntil(page, page, 'Tab', 'Выбрать файл')));
    await page.keyboard.press('Enter');
    await (await chooser).setFiles({
      name: 'kemerovo-city-2023.xlsx',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(EXAMPLE_FILE),
    });
    await panelReady(page);

    // The menu: the panel is opened anew from it.
    await gridOf(page).focus();
    stops.push(...(await pressUntil(page, page, 'F6', 'Сводка')));
    await page.keyboard.press('ArrowDown');
    stops.push(...(await pressUntil(page, page, 'ArrowDown', 'Открыть панель')));
    const reloaded = page.waitForEvent('framenavigated', (frame) => frame.url() === 'about:srcdoc');
    await page.keyboard.press('Enter');
    await reloaded;
    await panelReady(page);

    // Into the panel, and the build.
    const frame = await panelFrame(page);
    await gridOf(page).focus();
    await page.keyboard.press('F6');
    await pressUntil(page, frame, 'Tab', 'Обновить');
    stops.push(...(await pressUntil(page, frame, 'Tab', 'Построить сводку')));
    await andWait(page, () => page.keyboard.press('Enter'));
    const afterBuild = await frame.evaluate(readFocus);
    await sheetTab(page, 'Сводка 2023').waitFor();

    // The tabs.
    const names: string[] = [];
    stops.push(...(await pressUntil(page, frame, 'Shift+Tab', 'Сводка')));
    for (const name of ['Замечания', 'Школы', 'Показатели', 'Сводка']) {
      stops.push(...(await pressUntil(page, frame, 'ArrowRight', name)));
      await panelOf(page).getByRole('tabpanel', { name, exact: true }).waitFor();
      const unnamed = UNNAMED.exec(await panelOf(page).locator('body').ariaSnapshot());
      if (unnamed !== null) names.push(`${name}: ${unnamed[0]}`);
    }
    const ofPage = UNNAMED.exec(await page.locator('body').ariaSnapshot());
    await opened.close();

    expect(afterBuild.name).toBe('Построить сводку');
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
    expect(names).toEqual([]);
    expect(ofPage).toBeNull();
    expect(opened.complaints).toEqual([]);
  });
});
