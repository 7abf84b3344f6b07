// What the specialist does in the panel, from the click to what is shown: over a server that answers at once.

import type { Locator, Page } from 'playwright-core';
import type { PanelServer, PanelState } from '../../src/addon/panel/panel.ts';
import { describeInBrowser } from '../browser/launch-browser.ts';
import { createFakeServer, type FakeServer } from '../sidebar/fake-server.ts';
import { change, finding, problemState, query, state } from '../sidebar/panel-sample.ts';
import { answerFrom, openPanel, PANEL_HTML } from './open-panel.ts';

const byKey = (page: Page, key: string): Locator =>
  page.locator(`[data-key=${JSON.stringify(key)}]`);

describeInBrowser('the panel', (browser) => {
  /** Opens the panel over a state and closes it after the test's steps. */
  async function withPanel(
    steps: (page: Page, server: FakeServer) => Promise<void>,
    first: PanelState = state,
    replace: Partial<PanelServer> = {},
  ): Promise<void> {
    const server = createFakeServer(first, replace);
    const panel = await openPanel(browser(), answerFrom(server));
    await steps(panel.page, server);
    expect(panel.complaints).toEqual([]);
    await panel.close();
  }

  test('shows an answer that comes at once, before anything is painted', async () => {
    const page = await browser().newPage();
    await page.addInitScript((given) => {
      type Handler = (value: unknown) => void;
      const run = (success: Handler): object => ({
        withSuccessHandler: run,
        withFailureHandler: () => run(success),
        panelRead: () => success({ kind: 'done', message: '', state: given }),
      });
      Object.assign(globalThis, { google: { script: { run: run(() => undefined) } } });
    }, state);
    await page.route('http://panel.test/', (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: PANEL_HTML }),
    );
    await page.goto('http://panel.test/');
    await page.getByRole('tab').first().waitFor({ timeout: 5_000 });
    await page.close();
  });

  test('offers no closing where no school reports', async () => {
    await withPanel(
      async (page) => {
        await byKey(page, 'build').waitFor();
        expect(await byKey(page, 'close period').count()).toBe(0);
      },
      { ...state, schools: [] },
    );
    await withPanel(async (page) => {
      await byKey(page, 'close period').waitFor();
    });
  });

  test('says what changed since the build, goes to the cell, and builds anew', async () => {
    const selected: unknown[] = [];
    await withPanel(
      async (page, server) => {
        await page.getByText('в данных школ изменилась 1 ячейка').waitFor();
        await byKey(page, 'changed').click();
        await page.getByRole('button', { name: `${change.sheet}, ${change.cell}` }).click();
        await page.locator('[aria-current=true]').waitFor();
        expect(selected).toEqual([['Сбор', 'D7']]);

        await byKey(page, 'build').click();
        await page.getByText('Сводка построена.', { exact: true }).waitFor();
        expect(server.calls).toEqual(['panelRead', 'panelSelect', 'panelRead', 'panelBuild']);
        expect(await page.getByText('данные школ не менялись').count()).toBe(1);
      },
      state,
      {
        panelSelect: (...given) => {
          selected.push(given);
          return null;
        },
      },
    );
  });

  test('closes the period only after a question inside the panel, and reopens it', async () => {
    await withPanel(async (page, server) => {
      await byKey(page, 'close period').click();
      expect(server.calls).toEqual(['panelRead']);
      await page.getByRole('group').getByRole('button', { name: 'Закрыть период' }).click();
      await page.getByText('Закрыт 1.12.2026.').waitFor();
      await byKey(page, 'close period').click();
      await page.getByRole('group').getByRole('button', { name: 'Открыть снова' }).click();
      await page.getByText('Открыт снова 1.12.2026.').waitFor();
      expect(server.calls).toEqual(['panelRead', 'panelClosePeriod', 'panelReopenPeriod']);
    });
  });

  test('switches the hints', async () => {
    await withPanel(async (page) => {
      const hints = page.getByRole('switch');
      await hints.click();
      await page.getByText('выключены').waitFor();
      expect(await hints.getAttribute('aria-checked')).toBe('false');
    });
  });

  test('groups findings, errors first, and offers an explanation of queries only', async () => {
    await withPanel(async (page) => {
      await byKey(page, 'tab:findings').click();
      const groups = await page.locator('.group.error, .group.query').allInnerTexts();
      expect(groups.map((text) => text.includes('ошибка'))).toEqual([true, false]);
      await byKey(page, `group ${finding.code}`).click();
      expect(await page.getByRole('button', { name: 'Пояснить' }).count()).toBe(0);
      await byKey(page, `group ${query.code}`).click();
      expect(await page.getByRole('button', { name: 'Пояснить' }).count()).toBe(1);
    });
  });

  test('filters findings, says how many are shown, and resets', async () => {
    await withPanel(async (page) => {
      await byKey(page, 'tab:findings').click();
      await page.getByRole('searchbox').fill('ПОБЕДИТЕЛЕЙ');
      await page.getByText('Показано 1 из 2').waitFor();
      await byKey(page, 'finding filters').click();
      await page.getByLabel('Вид').selectOption('query');
      await page.getByText('Показано 0 из 2').waitFor();
      await page.getByText('Ничего не найдено').waitFor();
      await byKey(page, 'reset findings').click();
      await page.getByText('Показано 2 из 2').waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('');
    });
  });

  test('corrects a text after a confirmation and puts it back', async () => {
    await withPanel(async (page, server) => {
      await byKey(page, 'tab:findings').click();
      await byKey(page, 'corrections').click();
      await page.getByText('«ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1» прочитано как 5').waitFor();
      await page.getByRole('button', { name: 'Исправить в таблице' }).click();
      expect(server.calls).not.toContain('panelCorrect');
      await page.getByRole('button', { name: 'Записать 5' }).click();
      await byKey(page, 'corrected').click();
      await page.getByText('вместо «ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1» записано 5').waitFor();
      await byKey(page, 'undo G7').click();
      await page.getByText('Прежний текст возвращён.').waitFor();
      expect(server.state().corrected).toEqual(state.corrected);
    });
  });

  test('accepts a school with a comment and takes the word back, not the comment', async () => {
    await withPanel(async (page, server) => {
      await byKey(page, 'tab:schools').click();
      await byKey(page, 'school МБОУ «СОШ № 15»').click();
      await byKey(page, 'accept МБОУ «СОШ № 15»').click();
      await page.getByLabel('Комментарий').fill('сверено');
      await page.getByRole('group').getByRole('button', { name: 'Принять' }).click();
      await page.getByText('Комментарий: сверено').waitFor();
      expect(server.state().schools[0]).toMatchObject({ decision: 'accepted', comment: 'сверено' });
      await page.getByRole('button', { name: 'Снять решение' }).click();
      await page.getByRole('button', { name: 'Снять решение' }).waitFor({ state: 'detached' });
      expect(server.state().schools[0]).toMatchObject({ decision: null, comment: 'сверено' });
    });
  });

  test('puts a letter on the clipboard where the page has no navigator.clipboard', async () => {
    await withPanel(async (page) => {
      await byKey(page, 'tab:schools').click();
      await byKey(page, 'school МБОУ «СОШ № 15»').click();
      await page.getByRole('button', { name: 'Письмо школе' }).click();
      const text = page.getByLabel('Текст письма');
      await text.waitFor();
      const letter = await text.inputValue();
      expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(false);
      await page.getByRole('button', { name: 'Скопировать письмо' }).click();
      await page.getByText('Скопировано.').waitFor();

      await byKey(page, 'school search').click();
      await page.keyboard.press('Control+V');
      const pasted = await byKey(page, 'school search').inputValue();
      expect(pasted).toBe(letter.replace(/\n/g, ' '));
    });
  });

  test('puts the debtors on the clipboard from within a sandboxed frame', async () => {
    await withPanel(async (page) => {
      await page.goto('http://panel.test/framed');
      const frame = page.frameLocator('iframe');
      await frame.getByRole('button', { name: 'Скопировать список' }).click();
      await frame.getByText('Скопировано.').waitFor();
      await page.locator('input').click();
      await page.keyboard.press('Control+V');
      expect(await page.locator('input').inputValue()).toBe('Не отчитались: СОШ № 1');
    });
  });

  test('selects the text where no way of copying works, and says what to press', async () => {
    await withPanel(async (page) => {
      await page.evaluate(() => {
        document.execCommand = () => false;
      });
      await byKey(page, 'copy debtors').click();
      await page.getByText('Браузер не дал скопировать').waitFor();
      const text = page.getByLabel('Список должников');
      await expect(text.evaluate((area) => area === document.activeElement)).resolves.toBe(true);
      expect(await page.evaluate(() => window.getSelection()?.toString())).toBe(state.debtorsText);
    });
  });

  test('opens an indicator: the parts add up, and each leads to its cell', async () => {
    await withPanel(async (page, server) => {
      await byKey(page, 'tab:indicators').click();
      await byKey(page, 'parts 1.3').click();
      await page.getByText('90 из 130 = 69,23 %').waitFor();
      expect(await page.locator('.sum').innerText()).toMatch(
        /Сумма по школам \(2\): 90 из 130\s+✓ совпадает с показателем/,
      );
      await byKey(page, 'part 1.3 МБОУ «СОШ № 15»').click();
      await page.locator('[aria-current=true]').waitFor();
      expect(server.calls).toEqual(['panelRead', 'panelIndicator', 'panelSelect']);
    });
  });

  test('keeps its place through an action: tab, groups, filter, open school, scroll', async () => {
    const schools = Array.from({ length: 60 }, (_, index) => ({
      ...state.schools[0],
      school: `СОШ № ${index + 1}`,
    })) as PanelState['schools']; // as: of the sample
    await withPanel(
      async (page) => {
        await byKey(page, 'tab:findings').click();
        await byKey(page, `group ${query.code}`).click();
        await page.getByRole('searchbox').fill('лицей');
        await byKey(page, 'tab:schools').click();
        await page.getByRole('searchbox').fill('СОШ');
        await byKey(page, 'school СОШ № 40').click();
        await byKey(page, 'accept СОШ № 40').click();
        const before = await page.evaluate(() => window.scrollY);
        expect(before).toBeGreaterThan(500);
        await page.getByRole('group').getByRole('button', { name: 'Принять' }).click();
        await page.getByText('Решение записано.').waitFor();

        expect(await byKey(page, 'school СОШ № 40').getAttribute('aria-expanded')).toBe('true');
        expect(await page.getByRole('searchbox').inputValue()).toBe('СОШ');
        expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(200);

        await byKey(page, 'tab:findings').click();
        expect(await page.getByRole('searchbox').inputValue()).toBe('лицей');
        expect(await byKey(page, `group ${query.code}`).getAttribute('aria-expanded')).toBe('true');
        await byKey(page, 'tab:schools').click();
        expect(Math.abs((await page.evaluate(() => window.scrollY)) - before)).toBeLessThan(200);
      },
      { ...state, schools },
    );
  });

  test('tells each step of a build, and stops between its parts when asked', async () => {
    let release: () => void = () => undefined;
    const waiting = new Promise<void>((resolve) => {
      release = resolve;
    });
    const server = createFakeServer(state);
    let reads = 0;
    const answer = answerFrom(server);
    const panel = await openPanel(browser(), async (name, given) => {
      if (name === 'panelRead') {
        reads += 1;
        if (reads === 2) await waiting;
      }
      return answer(name, given);
    });
    const { page } = panel;
    await byKey(page, 'build').click();
    await page.getByText('Часть 1 из 2. Шаг 1 из 3: Читаю таблицу').waitFor();
    expect(await byKey(page, 'check').getAttribute('aria-disabled')).toBe('true');
    await byKey(page, 'stop').click();
    await page.getByText('Отменяю: остановлюсь').waitFor();
    release();
    await page.getByText('Построение отменено.').waitFor();
    expect(server.calls).toEqual(['panelRead', 'panelRead']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('tab-summary');
    await panel.close();
  });

  test('tells a failure of the service and goes on working', async () => {
    let fails = true;
    await withPanel(
      async (page) => {
        await byKey(page, 'check').click();
        await page.getByText('несколько аккаунтов Google').waitFor();
        expect(await page.getByRole('alert').innerText()).toContain('Ничего не записано.');
        fails = false;
        await byKey(page, 'check').click();
        await page.getByText('Строки проверены.').waitFor();
        expect(await page.getByRole('alert').innerText()).toBe('');
      },
      state,
      {
        panelCheck: () => {
          if (fails) throw new Error('Authorization is required to perform that action.');
          return { kind: 'done', message: 'Строки проверены.', state };
        },
      },
    );
  });

  test('shows the one sentence of a table that cannot be read', async () => {
    await withPanel(async (page) => {
      expect(await page.locator('.problem').innerText()).toBe('Не найдена таблица школ.');
      expect(await page.getByRole('tab').count()).toBe(0);
      await page.getByRole('button', { name: 'Обновить' }).click();
    }, problemState);
  });
});
