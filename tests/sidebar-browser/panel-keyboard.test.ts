// The panel by keyboard: everything is reached, the focus is seen and never lost.

import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from '../browser/launch-browser.ts';
import { createFakeServer } from '../sidebar/fake-server.ts';
import { query, state } from '../sidebar/panel-sample.ts';
import { answerFrom, type OpenPanel, openPanel } from './open-panel.ts';

const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.key ?? ''); // as: the panel has no others

const byKey = (page: Page, key: string): Locator =>
  page.locator(`[data-key=${JSON.stringify(key)}]`);

describeInBrowser('the panel by keyboard', (browser) => {
  let panel: OpenPanel;

  beforeEach(async () => {
    panel = await openPanel(browser(), answerFrom(createFakeServer(state)));
  });

  afterEach(async () => {
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });

  test('arrows, Home and End go round the tabs, and only the open one is in the tab order', async () => {
    const { page } = panel;
    await byKey(page, 'tab:summary').focus();
    const seen: string[] = [];
    for (const key of ['ArrowRight', 'End', 'ArrowRight', 'ArrowLeft', 'Home']) {
      await page.keyboard.press(key);
      seen.push(await focused(page));
    }
    expect(seen).toEqual([
      'tab:findings',
      'tab:indicators',
      'tab:summary',
      'tab:indicators',
      'tab:summary',
    ]);
    expect(await page.locator('[role=tab][tabindex="0"]').count()).toBe(1);
    expect(await page.getByRole('tabpanel').count()).toBe(1);
  });

  test('Tab goes through every control of every tab and out again', async () => {
    const { page } = panel;
    for (const tab of ['summary', 'findings', 'schools', 'indicators']) {
      await byKey(page, `tab:${tab}`).click();
      const wanted = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('main [data-key]')]
          .filter((element) => element.checkVisibility() && element.tabIndex >= 0)
          .map((element) => element.dataset.key ?? ''),
      );
      const reached = new Set<string>();
      for (let step = 0; step < wanted.length + 2; step += 1) {
        await page.keyboard.press('Tab');
        reached.add(await focused(page));
      }
      expect(wanted.length).toBeGreaterThan(1);
      expect(wanted.filter((key) => !reached.has(key))).toEqual([]);
    }
  });

  test('what has the focus shows it', async () => {
    const { page } = panel;
    await byKey(page, 'build').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    const outline = await byKey(page, 'build').evaluate(
      (element) => getComputedStyle(element).outlineStyle,
    );
    expect(outline).toBe('solid');
  });

  test('Escape closes what is being written and gives the focus back', async () => {
    const { page } = panel;
    await byKey(page, 'tab:findings').click();
    await byKey(page, `group ${query.code}`).click();
    const opener = page.getByRole('button', { name: 'Пояснить' });
    await opener.focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toMatch(/^text explain/);
    await page.keyboard.type('Верно');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Пояснение').count()).toBe(0);
    expect(await focused(page)).toMatch(/^explain /);
  });

  test('a query is explained without a mouse, and the focus stays beside it', async () => {
    const { page } = panel;
    await byKey(page, 'tab:findings').click();
    await byKey(page, `group ${query.code}`).click();
    await page.getByRole('button', { name: 'Пояснить' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('11 класс учтён ещё раз');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Пояснение: 11 класс учтён ещё раз').waitFor();
    expect(await focused(page)).toMatch(/^explain /);
  });

  test('a correction that leaves the list leaves the focus on the list', async () => {
    const { page } = panel;
    await byKey(page, 'tab:findings').click();
    await byKey(page, 'corrections').click();
    await page.getByRole('button', { name: 'Исправить в таблице' }).click();
    await page.getByRole('button', { name: 'Записать 5' }).click();
    await page.getByText('Исправлено.', { exact: true }).waitFor();
    // The whole section is gone with its only line.
    expect(await focused(page)).toBe('tab:findings');
  });

  test('closing the message leaves the focus on the tab', async () => {
    const { page } = panel;
    await byKey(page, 'check').click();
    await page.getByText('Строки проверены.').waitFor();
    await byKey(page, 'dismiss').focus();
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('tab:summary');
    expect(await page.locator('[role=status]').innerText()).toBe('');
  });
});
