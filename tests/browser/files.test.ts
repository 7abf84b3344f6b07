// Files that come in unusual ways: damaged, no workbook at all, 20 MB, and in two tabs at once.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describeInBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { EXAMPLE_FILE } from './project-root.ts';
import { makeHeavyFile } from './sample-workbooks.ts';
import {
  cellAt,
  dropFile,
  goToCell,
  openExample,
  openFile,
  panelFrame,
  panelOf,
  panelReady,
  press,
  saveFile,
  sheetTab,
  typeIntoCell,
} from './walk.ts';

const example = () => new Uint8Array(readFileSync(EXAMPLE_FILE));

describeInBrowser('files', (browser) => {
  test('a damaged file and one that is no workbook are refused in a sentence that says what to do', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    const refusal = page.getByRole('alert');
    const half = example().slice(0, 9_000);

    await dropFile(page, { name: 'половина.xlsx', bytes: half });
    await refusal.getByText('Файл «половина.xlsx» повреждён или скачан не до конца.').waitFor();
    await dropFile(page, { name: 'письмо.docx', bytes: Buffer.from('Уважаемые коллеги!') });
    await refusal.getByText('Файл «письмо.docx» – не таблица .xlsx.').waitFor();
    await dropFile(page, { name: 'сбор.xlsx', bytes: example() });
    await sheetTab(page, 'Сбор 2023').waitFor();
    await opened.close();

    expect(opened.complaints).toEqual([]);
  });

  test('a damaged file dropped onto an open table leaves the table open', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    await openExample(page);

    await dropFile(page, { name: 'половина.xlsx', bytes: example().slice(0, 9_000) });

    await page.getByText('Файл «половина.xlsx» повреждён или скачан не до конца.').waitFor();
    await goToCell(page, 'D7');
    expect(await cellAt(page, 'D7').innerText()).toBe('48');
    await opened.close();
    expect(opened.complaints).toEqual([]);
  });

  test('a file of 20 MB is opened, built and saved with its scan byte for byte', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    const bytes = makeHeavyFile();

    await openFile(page, { name: 'тяжёлый.xlsx', bytes });
    await panelReady(page);
    await press(page, panelOf(page), 'Построить сводку');
    await sheetTab(page, 'Сводка 2023').waitFor();
    const saved = await saveFile(page);
    await opened.close();

    const scan = 'xl/media/image1.jpeg';
    const only = { filter: ({ name }: { readonly name: string }) => name === scan };
    const after = unzipSync(saved.bytes, only)[scan];
    const before = unzipSync(bytes, only)[scan];
    expect(bytes.length).toBeGreaterThan(20_000_000);
    expect(Buffer.compare(after ?? new Uint8Array(), before ?? new Uint8Array())).toBe(0);
    expect(opened.complaints).toEqual([]);
  });

  test('two tabs at once know nothing of each other', async () => {
    const opened = await openPage(browser());
    const first = opened.page;
    const second = await opened.context.newPage();
    await second.goto(first.url());
    await openExample(first);
    await openExample(second);

    await typeIntoCell(first, 'Сбор 2023', 'H5', '1001');
    await typeIntoCell(second, 'Сбор 2023', 'H5', '2002');
    await press(first, panelOf(first), 'Построить сводку');
    await cellAt(second, 'H5').filter({ hasText: '2002' }).waitFor();
    await first.bringToFront();
    await sheetTab(first, 'Сбор 2023').click();
    await cellAt(first, 'H5').filter({ hasText: '1001' }).waitFor();

    expect(await sheetTab(second, 'Сводка 2023').count()).toBe(0);
    expect(await second.getByText('не сохранено').count()).toBe(1);
    await opened.close();
    expect(opened.complaints).toEqual([]);
  });

  test('the panel reloaded in the middle of a build comes again and finds the summary built', async () => {
    const opened = await openPage(browser());
    const { page } = opened;
    await openExample(page);
    const panel = panelOf(page);
    const frame = await panelFrame(page);
    const reloaded = page.waitForEvent('framenavigated', (one) => one.url() === 'about:srcdoc');

    await frame.evaluate(() => {
      // The second part of a build is the one that writes.
      new MutationObserver(() => {
        const says = document.querySelector('[role="status"]')?.textContent ?? '';
        if (says.startsWith('Часть 2 из 2')) location.reload();
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    await panel.getByRole('button', { name: 'Построить сводку' }).click();
    await reloaded;
    await panelReady(page);

    await panel.getByText(/Сводка построена \d\d\.\d\d\.\d{4}/).waitFor();
    await sheetTab(page, 'Сводка 2023').waitFor();
    await press(page, panel, 'Проверить строки школ');
    await opened.close();
    expect(opened.complaints).toEqual([]);
  });
});
