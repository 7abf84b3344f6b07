// The page as `svodka open` serves it: the file is there at once, the panel works under the header's policy too, and after
// the page itself nothing is asked of anybody.

import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { embedFile, readPolicy } from '../../src/local/node/embed-file.ts';
import { type PageServer, servePage } from '../../src/local/node/page-server.ts';
import { describeInBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { EXAMPLE_FILE, PAGE_FILE } from './project-root.ts';

/** The first place on the screen where the text stands alone. */
function shown(page: Page, text: string): Locator {
  return page.getByText(text, { exact: true }).locator('visible=true').first();
}

describeInBrowser('the page that is served with a file', (browser) => {
  let server: PageServer;
  beforeAll(async () => {
    const page = readFileSync(PAGE_FILE, 'utf8');
    const html = embedFile(page, 'таблица.xlsx', readFileSync(EXAMPLE_FILE));
    server = await servePage({ html, policy: readPolicy(page) }, null);
  });
  afterAll(() => server.close());

  test('shows the file and its panel, and asks for nothing more', async () => {
    const { page, complaints, close } = await openPage(browser(), { url: server.address });
    await shown(page, 'Сбор 2023').waitFor();
    await page.getByRole('button', { name: 'Панель', exact: true }).click();
    await page.frameLocator('iframe').getByText('Заполнено 75 из 75').first().waitFor();
    const text = await page.evaluate(() => document.body.innerText);
    await close();

    expect(text).toContain('таблица.xlsx');
    expect(complaints).toEqual([]);
  });

  test('two tabs at once know nothing of each other', async () => {
    const first = await openPage(browser(), { url: server.address });
    const second = await first.context.newPage();
    await second.goto(server.address);
    for (const page of [first.page, second]) {
      await shown(page, 'Сбор 2023').waitFor();
    }
    await first.page.getByRole('button', { name: 'Построить сводку' }).first().click();
    await shown(first.page, 'Сводка 2023').waitFor();
    const other = await second.evaluate(() => document.body.innerText);
    await first.close();

    expect(other).not.toContain('Сводка 2023');
    expect(first.complaints).toEqual([]);
  });
});
