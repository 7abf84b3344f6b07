// The four weeks of a specialist between the order and the note, walked in the page as it is given to people: from the disk.

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readByOther } from '../local/xlsx/other-reader.ts';
import { textsOf } from '../local/xlsx/sample-file.ts';
import { describeInBrowser } from './launch-browser.ts';
import { type OpenPage, openPage } from './open-page.ts';
import { EXAMPLE_FILE } from './project-root.ts';
import {
  andWait,
  cellAt,
  goToTab,
  openExample,
  panelOf,
  panelSays,
  press,
  saveFile,
  sheetTab,
  typeIntoCell,
  untilSelected,
} from './walk.ts';

const EXPLANATION = 'Рекомендации получили и ученики, выбывшие до конца года: «проверено» 12.12';
const COMMENT = 'Сверено по телефону';

describeInBrowser('the four weeks of a specialist', (browser) => {
  let opened: OpenPage;
  let page: Page;
  let saved: Uint8Array;
  const panel = () => panelOf(page);
  const list = (name: string) => panel().getByRole('list', { name });

  beforeAll(async () => {
    opened = await openPage(browser());
    page = opened.page;
  });
  afterAll(() => opened.close());

  test('the file opens from the disk and shows the sheet, its heading and the panel', async () => {
    await openExample(page);

    await sheetTab(page, 'Сбор 2023').and(page.locator('[aria-selected="true"]')).waitFor();
    expect(await cellAt(page, 'B3').innerText()).toMatch(/^Кол-во детей 8-11 классов/);
    expect(await panel().getByText('Заполнено 75 из 75').count()).toBe(1);
  });

  test('the check tells what is wrong', async () => {
    await press(page, panel(), 'Проверить строки школ');

    expect(await panelSays(page)).toMatch(/Ошибок: 1, вопросов: 22/);
    await sheetTab(page, 'Замечания').waitFor();
  });

  test('a click on a finding selects its cell', async () => {
    await goToTab(page, 'Замечания');
    await panel()
      .getByRole('button', { name: /^ошибка Часть больше целого/ })
      .click();

    await list('Часть больше целого')
      .getByRole('button', { name: /Гимназия № 17/ })
      .click();

    await untilSelected(page, 'Сбор 2023', 'D7');
    expect(await cellAt(page, 'D7').innerText()).toBe('48');
  });

  test('an explained query is closed', async () => {
    const kind = 'По части классов больше, чем по всем';
    await panel()
      .getByRole('button', { name: new RegExp(`^вопрос ${kind}`) })
      .click();
    const query = list(kind).getByRole('listitem').filter({ hasText: 'СОШ № 78' });
    await query.getByRole('button', { name: 'Пояснить' }).click();
    await query.getByRole('textbox').fill(EXPLANATION);

    await press(page, query, 'Сохранить');

    expect(await query.innerText()).toContain(EXPLANATION);
    await goToTab(page, 'Сводка');
    expect(await panel().getByText('1 ошибка, 21 вопрос').count()).toBe(1);
  });

  test('a text that was read as a number is corrected in the table after a confirmation', async () => {
    await goToTab(page, 'Замечания');
    await panel()
      .getByRole('button', { name: /^Прочитано из текста/ })
      .click();
    const reading = panel().getByRole('listitem').filter({ hasText: 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1' });
    await reading.getByRole('button', { name: 'Исправить в таблице' }).click();
    expect(await cellAt(page, 'E6').innerText()).toBe('ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1');

    await press(page, reading, 'Записать 5');

    await cellAt(page, 'E6').filter({ hasText: /^5$/ }).waitFor();
  });

  test('an accepted school is seen to be changed after it was accepted', async () => {
    await goToTab(page, 'Школы');
    await panel().getByRole('searchbox').fill('№ 101');
    await panel()
      .getByRole('button', { name: /^МБОУ СОШ № 101/ })
      .click();
    const school = list('Школы').getByRole('listitem').first();
    await school.getByRole('button', { name: 'Принять', exact: true }).click();
    await school.getByRole('textbox', { name: /^Комментарий/ }).fill(COMMENT);
    await press(page, school.getByRole('group'), 'Принять');
    await school
      .getByText(/✓ принято/)
      .first()
      .waitFor();
    await school.getByRole('button', { name: /Перейти к данным школы/ }).click();
    await untilSelected(page, 'Сбор 2023', 'A11');

    await typeIntoCell(page, 'Сбор 2023', 'H11', '77');
    await cellAt(page, 'H11').filter({ hasText: /^77$/ }).waitFor();
    await press(page, panel(), 'Обновить');

    await school
      .getByText(/изменено после приёмки/)
      .first()
      .waitFor();
  });

  test('a letter to one school goes onto the clipboard and speaks of no other', async () => {
    await opened.context.grantPermissions(['clipboard-read']);
    await panel().getByRole('searchbox').fill('Гимназия № 17');
    await panel()
      .getByRole('button', { name: /^МБОУ Гимназия № 17/ })
      .click();

    await press(page, panel(), 'Письмо школе');
    await panel().getByRole('button', { name: 'Скопировать письмо' }).click();
    await panel().getByText('Скопировано.').waitFor();

    await page.bringToFront();
    const letter = await page.evaluate(() => navigator.clipboard.readText());
    expect(letter).toContain('D7');
    expect(letter).toContain('Гимназия № 17');
    expect(letter).not.toMatch(/СОШ № \d/);
  });

  test('the summary is built and the panel stays where it was', async () => {
    await goToTab(page, 'Сводка');
    await press(page, panel(), 'Построить сводку');

    expect(await panelSays(page)).toMatch(/«Сводка 2023» построен/);
    for (const name of ['Сводка 2023', 'По школам 2023', 'Замечания', 'Журнал', 'Приёмка 2023']) {
      await sheetTab(page, name).waitFor();
    }
  });

  test('the parts of a figure add up to it exactly', async () => {
    await goToTab(page, 'Показатели');
    const indicator = panel()
      .getByRole('listitem')
      .filter({ hasText: /^1\.3 / });
    await andWait(page, () => indicator.getByRole('button', { name: 'Из чего сложился' }).click());
    const more = indicator.getByRole('button', { name: /^Показать ещё/ });
    while ((await more.count()) > 0) await more.click();

    const parts = (await indicator.getByRole('listitem').allInnerTexts()).flatMap((text) => {
      const [, numerator, denominator] = /(\d[\d\s]*) из (\d[\d\s]*)/.exec(text) ?? [];
      const read = (digits = '') => Number(digits.replace(/\s/g, ''));
      return numerator === undefined ? [] : [[read(numerator), read(denominator)] as const];
    });

    expect(parts).toHaveLength(75);
    const sum = (index: 0 | 1) => parts.reduce((total, part) => total + part[index], 0);
    expect([sum(0), sum(1)]).toEqual([12746, 18324]);
    expect(await indicator.innerText()).toContain('совпадает с показателем');
  });

  test('the period is closed, and what is changed afterwards is told', async () => {
    await goToTab(page, 'Сводка');
    await panel().getByRole('button', { name: 'Закрыть период' }).click();
    await press(page, panel().getByRole('group'), 'Закрыть период');
    await sheetTab(page, 'Сбор 2023 (принято)').waitFor();

    await typeIntoCell(page, 'Сбор 2023', 'H12', '78');
    const warning = page.getByRole('dialog', { name: 'Изменить защищённые ячейки?' });
    await warning.getByRole('button', { name: 'Да' }).click();
    await cellAt(page, 'H12').filter({ hasText: /^78$/ }).waitFor();
    await press(page, panel(), 'Обновить');

    await panel().getByText('После закрытия изменилась 1 ячейка').waitFor();
  });

  test('the saved file has all of it for another reader', async () => {
    const file = await saveFile(page);
    saved = file.bytes;

    const book = await readByOther(saved);
    const texts = (name: string) =>
      (book.sheets.find((sheet) => sheet.name === name)?.rows ?? []).flat().map(String);
    expect(file.name).toBe('kemerovo-city-2023.svodka.xlsx');
    expect(book.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        ...['О сборе', 'Сбор 2023', 'Школы', 'Факты', 'Сводка 2023', 'По школам 2023'],
        ...['Замечания', 'Журнал', 'Приёмка 2023', 'Сбор 2023 (принято)'],
      ]),
    );
    expect(texts('Замечания')).toContain(EXPLANATION);
    expect(texts('Приёмка 2023')).toContain(COMMENT);
    expect(texts('Журнал').join('\n')).toContain('ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1');
  });

  test('all else of the file is as it was, byte for byte', async () => {
    const before = textsOf(readFileSync(EXAMPLE_FILE));
    const after = textsOf(saved);
    const ours =
      /^(\[Content_Types\]\.xml|xl\/(workbook|styles|sharedStrings)\.xml|xl\/_rels\/.*)$/;
    const edited = 'xl/worksheets/sheet2.xml';
    const withoutEdited = (part = '') => part.replace(/<c r="(?:E6|H11|H12)".*?(?:<\/c>|\/>)/g, '');

    const changed = Object.keys(before).filter(
      (name) => !ours.test(name) && before[name] !== after[name],
    );

    expect(changed).toEqual([edited]);
    expect(withoutEdited(after[edited])).toBe(withoutEdited(before[edited]));
  });

  test('nothing broke on the way and nothing left the page', () => {
    expect(opened.complaints).toEqual([]);
  });
});
