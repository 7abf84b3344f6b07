// The menu and what it asks, and what a school sees as it types, in the page.

import type { Page } from 'playwright-core';
import { describeInBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { cellAt, chooseMenu, openExample, sheetTab, typeIntoCell } from './walk.ts';

const CLOSE = ['Сводка', 'Сбор', 'Закрыть период…'] as const;
const frozenCopy = (page: Page) => sheetTab(page, 'Сбор 2023 (принято)');
const dialog = (page: Page) => page.getByRole('dialog');

/** The page asks, writes nothing meanwhile, and asks no more once answered. */
async function answer(page: Page, button: string): Promise<void> {
  await dialog(page).getByRole('button', { name: button, exact: true }).click();
  await dialog(page).waitFor({ state: 'detached' });
}

describeInBrowser('the menu of the page', (browser) => {
  test('asks before the period is closed: «Нет» writes nothing, «Да» makes the copy', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    await openExample(page);

    await chooseMenu(page, ...CLOSE);
    await dialog(page).waitFor();
    await answer(page, 'Нет');
    const afterNo = [await frozenCopy(page).count(), await page.getByText('не сохранено').count()];
    await chooseMenu(page, ...CLOSE);
    await answer(page, 'Да');
    await frozenCopy(page).waitFor();
    await opened.close();

    expect(afterNo).toEqual([0, 0]);
    expect(opened.complaints).toEqual([]);
  });

  test('prepares a table from nothing for a programme that the person names', async () => {
    const opened = await openPage(browser());
    const { page } = opened;

    await page.getByRole('button', { name: 'Новая таблица' }).click();
    await dialog(page).getByRole('textbox').fill('1');
    await page.keyboard.press('Enter');
    await sheetTab(page, 'Показатели').waitFor();
    const tabs = await page.getByRole('tab').allInnerTexts();
    await opened.close();

    expect(tabs).toEqual(expect.arrayContaining(['Школы', 'Факты', 'Программа', 'Показатели']));
    expect(opened.complaints).toEqual([]);
  });
});

describeInBrowser('a school that types', (browser) => {
  test('sees at once how its text was read, and what is wrong with another; its text stays', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    await openExample(page);

    await typeIntoCell(page, 'Сбор 2023', 'E6', 'победителей – 2, призёров – 3');
    await page.getByText(/прочитано: 5 \(2 \+ 3\)/).waitFor();
    await typeIntoCell(page, 'Сбор 2023', 'E7', 'много');
    await page.getByRole('region', { name: 'Сообщения' }).getByText(/много/).waitFor();
    const shown = [await cellAt(page, 'E6').innerText(), await cellAt(page, 'E7').innerText()];
    await opened.close();

    expect(shown).toEqual(['победителей – 2, призёров – 3', 'много']);
    expect(opened.complaints).toEqual([]);
  });
});
