// How the panel looks at 300 px, by the browser's own boxes and colours: the longest texts of the examples, in both
// languages, hostile names, and lists of thousands.

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { PanelAnswer, PanelState } from '../../src/addon/panel/panel.ts';
import { describeInBrowser } from '../browser/launch-browser.ts';
import { findLayoutFaults } from '../browser/layout-faults.ts';
import { openAddon, readBook } from '../end-to-end/built-addon.ts';
import { createFakeServer } from '../sidebar/fake-server.ts';
import { change, corrected, correction, state as sample } from '../sidebar/panel-sample.ts';
import { answerFrom, openPanel, PANEL_WIDTH } from './open-panel.ts';

const EXAMPLES = ['kemerovo-city-2023', 'kemerovo-district', 'berezniki', 'kaltan'];

/** What the real add-on tells of an example, with the parts that need a longer story taken from the sample. */
function readExample(name: string, userLocale: string): PanelState {
  const book = readBook(join(__dirname, `../../examples/${name}.xlsx`));
  const answer = openAddon(book, { userLocale }).call('panelRead') as PanelAnswer; // as: its own answer
  if (answer.kind === 'failed') throw new Error(answer.message);
  return fillUp(answer.state);
}

function fillUp(state: PanelState): PanelState {
  const changes = {
    count: 30,
    first: Array.from({ length: 25 }, (_, row) => ({ ...change, cell: `D${row}` })),
  };
  const [first, ...rest] = state.schools;
  return {
    ...state,
    changedSinceBuild: changes,
    corrections: [correction],
    correctionsTotal: 1,
    corrected: [corrected],
    debtorsText: sample.debtorsText,
    best: sample.best,
    lagging: sample.lagging,
    period: { kind: 'closed', at: '30.11.2026 12:00', sheet: 'Сбор 2023 (принято)', changes },
    schools:
      first === undefined
        ? []
        : [
            { ...first, decision: 'accepted', comment: 'Сверено по телефону', changed: changes },
            ...rest,
          ],
  };
}

/** Opens everything that can be opened on a tab, buttons that only look at what is there. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('main .opener[aria-expanded=false]');
  for (let opened = 0; opened < 12 && (await closed.count()) > 0; opened += 1) {
    await closed.first().click();
  }
  for (const name of ['Пояснить', 'Исправить в таблице', 'Письмо школе', 'Вернуть']) {
    const button = page.getByRole('button', { name: new RegExp(`^${name}`) }).first();
    if ((await button.count()) > 0) await button.click();
  }
  const parts = page.getByRole('button', { name: 'Из чего сложился' }).first();
  if ((await parts.count()) > 0) await parts.click();
  await page.locator('[aria-busy=false]').waitFor();
}

async function listFaults(page: Page): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const tab of ['summary', 'findings', 'schools', 'indicators']) {
    await page.locator(`#tab-${tab}`).click();
    await openAll(page);
    const found = await page.evaluate(findLayoutFaults);
    faults.push(...found.map((fault) => `${tab}: ${fault}`));
    await page.evaluate(() => window.scrollTo(0, 0));
  }
  return faults;
}

describeInBrowser(`the panel at ${PANEL_WIDTH} px`, (browser) => {
  async function faultsOf(state: PanelState): Promise<readonly string[]> {
    const panel = await openPanel(browser(), answerFrom(createFakeServer(state)));
    const faults = await listFaults(panel.page);
    expect(panel.complaints).toEqual([]);
    expect(await panel.page.title()).toBe('Сводка');
    await panel.close();
    return faults;
  }

  test.each(EXAMPLES)('cuts, covers and pales nothing of %s', async (name) => {
    expect(await faultsOf(readExample(name, 'ru_RU'))).toEqual([]);
  });

  test('has no Cyrillic of its own in English', async () => {
    const english = { ...sample, language: 'en' as const };
    const panel = await openPanel(browser(), answerFrom(createFakeServer(english)));
    const attributes = await panel.page.evaluate(() => {
      const own = (text: string) => /[А-Яа-яЁё]/.test(text);
      return [...document.querySelectorAll('*')].flatMap((element) =>
        ['aria-label', 'title', 'placeholder'].flatMap((name) => {
          const text = element.getAttribute(name) ?? '';
          return own(text) ? [text] : [];
        }),
      );
    });
    expect(attributes).toEqual([]);
    expect(await panel.page.getByRole('tab').allInnerTexts()).toEqual([
      'Summary',
      'Findings',
      'Schools',
      'Indicators',
    ]);
    expect(await panel.page.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await panel.page.evaluate(findLayoutFaults)).toEqual([]);
    await panel.close();
  });

  test.each([
    ['markup', '<img src=x onerror="document.title=1"><script>document.title=2</script>'],
    ['right-to-left letters', 'مدرسة \u202eשלום\u202c № 15'],
    ['10,000 letters without a space', 'Ш'.repeat(10_000)],
    ['a combining storm', `С${'\u0301\u0323'.repeat(200)}ОШ`],
  ])('shows %s as text and stays whole', async (_what, name) => {
    const hostile: PanelState = {
      ...fillUp(sample),
      programme: { title: name, year: 2023 },
      findings: sample.findings.map((one) => ({ ...one, school: name, message: name, kind: name })),
      schools: sample.schools.map((one, row) => ({
        ...one,
        school: `${name} ${row}`,
        comment: name,
      })),
      corrections: [{ ...correction, original: name }],
      indicators: sample.indicators.map((one) => ({ ...one, title: name, target: name })),
      debtorsText: name,
    };
    const faults = await faultsOf(hostile);
    // A letter under a hundred marks is higher than its line; that its neighbours stay in place is what matters.
    expect(faults.filter((fault) => !fault.includes('covered'))).toEqual([]);
  });

  test('draws only the first of 5,000 schools and 1,000 findings, and finds the last', async () => {
    const [one] = sample.schools;
    const [finding] = sample.findings;
    if (one === undefined || finding === undefined) throw new Error('expected a sample, got none');
    const large: PanelState = {
      ...sample,
      schools: Array.from({ length: 5_000 }, (_, row) => ({ ...one, school: `СОШ № ${row + 1}` })),
      findings: Array.from({ length: 1_000 }, (_, row) => ({
        ...finding,
        key: String(row),
        cell: `E${row}`,
        school: `СОШ № ${row + 1}`,
      })),
      findingsTotal: 3_456,
    };
    const panel = await openPanel(browser(), answerFrom(createFakeServer(large)));
    const { page } = panel;
    const count = () => page.locator('*').count();
    await page.locator('#tab-findings').click();
    await page.locator('.group .opener').first().click();
    expect(await count()).toBeLessThan(1_000);
    await page.getByText('первые 1 000 замечаний из 3 456').waitFor();
    await page.getByRole('searchbox').fill('e998');
    await page.getByText('Показано 1 из 1 000').waitFor();

    await page.locator('#tab-schools').click();
    expect(await count()).toBeLessThan(1_500);
    await page.getByText('Показано 50 из 5 000').first().waitFor();
    await page.getByRole('button', { name: 'Показать ещё 50' }).click();
    await page.getByText('Показано 100 из 5 000').first().waitFor();
    await page.getByRole('searchbox').fill('сош 4999');
    await page.getByText('СОШ № 4999').waitFor();
    expect(panel.complaints).toEqual([]);
    await panel.close();
  });
});
