// The grid under a person's hands: keys, clipboard, links, the bar above, dialogs and the way out by keyboard.

import type { Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { cellAt, chooseMenu, goToCell, goToSheet, openExample, untilSelected } from './walk.ts';

const address = (page: Page) => page.getByRole('textbox', { name: 'Адрес ячейки' });
const content = (page: Page) => page.getByRole('textbox', { name: 'Содержимое ячейки' });

/** The name of the cell that the grid tells as the active one. */
function activeName(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
    return document.getElementById(id)?.getAttribute('aria-label') ?? null;
  });
}

function named(page: Page, cell: string, name: string): Promise<void> {
  return page.locator(`#cell-${cell}[aria-label="${cell}: ${name}"]`).waitFor();
}

describeInBrowser('the grid', (browser) => {
  let opened: OpenPage;
  let page: Page;

  beforeAll(async () => {
    opened = await openPage(browser());
    page = opened.page;
    await openExample(page);
  });

  beforeEach(() => goToSheet(page, 'Сбор 2023'));

  afterAll(() => opened.close());

  test('keys move over merged cells and by pages, and the active cell is told', async () => {
    await goToCell(page, 'C3');
    expect(await address(page).inputValue()).toBe('C3');

    await page.keyboard.press('ArrowRight');
    expect(await address(page).inputValue()).toBe('E3');
    await page.keyboard.press('ArrowDown');
    expect(await activeName(page)).toMatch(/^E5: победили и призеры/);

    await page.keyboard.press('Shift+ArrowDown');
    expect(await address(page).inputValue()).toBe('E5:E6');
    await page.keyboard.press('Control+Home');
    expect(await address(page).inputValue()).toBe('A1');
  });

  test('what is typed is written, taken back, copied, pasted and cleared by keys', async () => {
    await goToCell(page, 'C8');
    await page.keyboard.type('12');
    await page.keyboard.press('Enter');
    await named(page, 'C8', '12');
    expect(await address(page).inputValue()).toBe('C9');

    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Control+v');
    await named(page, 'D8', '12');

    await page.keyboard.press('Delete');
    await named(page, 'D8', 'пусто');
    await page.keyboard.press('Control+z');
    await named(page, 'D8', '12');
    await page.keyboard.press('Control+z');
    await named(page, 'D8', '0');
    await page.keyboard.press('Control+z');
    await named(page, 'C8', '0');
  });

  test('Escape gives an edit up, and an edit without a change writes nothing', async () => {
    await goToCell(page, 'B5');
    await page.keyboard.type('999');
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');

    expect(await cellAt(page, 'B5').innerText()).toBe('221');
  });

  test('a cell is edited in the bar too', async () => {
    await goToCell(page, 'B7');
    await content(page).fill('275');
    await content(page).press('Enter');
    await named(page, 'B7', '275');
    await page.keyboard.press('Control+z');
    await named(page, 'B7', '274');
  });

  test('an address that is none is told in a sentence', async () => {
    await address(page).fill('Ы7');
    await address(page).press('Enter');

    await page.getByText('Ячейки «Ы7» на этом листе нет.').waitFor();
    await address(page).press('Escape');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('a link leads to its cell', async () => {
    await chooseMenu(page, 'Сводка', 'Построить сводку');
    await page.getByRole('tab', { name: 'Замечания', exact: true }).waitFor();
    await goToSheet(page, 'Замечания');

    await page.locator('.link').getByText('Сбор 2023!D7').click();

    await untilSelected(page, 'Сбор 2023', 'D7');
  });

  test('the menu is walked by keys, its dialog keeps the focus and gives it to the grid', async () => {
    await page.getByRole('menuitem', { name: 'Сводка' }).press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');

    await page
      .getByRole('dialog')
      .getByText(/О программе/)
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('grid');
  });

  test('the keyboard is not caught: Escape and Tab leave the grid, F6 goes round the regions', async () => {
    await goToCell(page, 'B5');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const left = await page.evaluate(() => document.activeElement?.getAttribute('role'));
    await goToCell(page, 'B5');
    await page.keyboard.press('F6');
    const next = await page.evaluate(() => document.activeElement?.tagName);

    expect(left).not.toBe('grid');
    expect(next).toBe('IFRAME');
  });

  test('nothing was complained of', () => {
    expect(opened.complaints).toEqual([]);
  });
});
