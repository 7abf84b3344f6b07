// A service that fails at any point of an action of the campaign: nobody's cell and nobody's word is lost, the sentence is
// calm, and the same action done again comes to the same.

import { makeSchools } from '../../examples/kemerovo-city/schools.ts';
import type { PanelAnswer } from '../../src/addon/panel/panel.ts';
import type { Host } from '../../src/local/host.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import {
  askPanel,
  buildReport,
  listValues,
  makeSmallBook,
  openAddon,
  sheetOf,
} from './built-addon.ts';

const FORM = 'Сбор 2023';
const SCHOOLS = 6;
const FIRST = 'МАОУ СОШ № 14';
const SECOND = 'МАОУ СОШ № 78';

/** The example with the first schools only, built, one of them accepted and one query explained. */
function prepare() {
  const workbook = makeSmallBook(SCHOOLS);
  const host = openAddon(workbook);
  buildReport(host);
  const { findings } = askPanel(host, 'panelDecide', FIRST, 'accepted', 'Всё верно');
  const queries = findings.filter(({ severity }) => severity === 'query').map(({ key }) => key);
  askPanel(host, 'panelExplain', queries[0], 'Так и есть');
  return { workbook, host, key: queries[1] ?? '' };
}

/** What stands on all sheets but for the stamps, which tell the time. */
function listAll(workbook: Workbook) {
  return workbook.sheets.map((sheet) => [
    sheet.name,
    listValues(sheet).filter(([row]) => row !== 2),
    sheet.protections.map(({ warningOnly }) => warningOnly),
  ]);
}

function listTexts(workbook: Workbook): ReadonlySet<unknown> {
  return new Set(workbook.sheets.flatMap((sheet) => listValues(sheet).map(([, , value]) => value)));
}

test('the schools of the test are the printed ones', () => {
  expect(
    makeSchools()
      .slice(0, 2)
      .map(({ name }) => name),
  ).toEqual([FIRST, SECOND]);
});

type Act = (host: Host, key: string) => unknown;

const ACTIONS: readonly (readonly [string, Act, RegExp])[] = [
  [
    'an explanation',
    (host, key) => host.call('panelExplain', key, 'Проверено'),
    /^Не получилось: .*прежние пояснения не изменены/,
  ],
  [
    'a decision',
    (host) => host.call('panelDecide', SECOND, 'returned', 'Исправить'),
    /^Не получилось: .*прежние решения не изменены/,
  ],
  [
    'a closing',
    (host) => host.call('panelClosePeriod'),
    /^Не получилось: .*Данные школ не изменены\. Повторите/,
  ],
  [
    'a reopening',
    (host) => host.call('panelReopenPeriod'),
    /^Не получилось: .*Данные школ и копия не изменены\. Повторите/,
  ],
];

describe.each(ACTIONS)('%s that fails at the n-th service call', (name, act, sentence) => {
  const { workbook: prepared, host: first, key } = prepare();
  if (name === 'a reopening') askPanel(first, 'panelClosePeriod');
  const start = () => {
    const workbook = structuredClone(prepared);
    return { workbook, host: openAddon(workbook) };
  };
  const clean = start();
  act(clean.host, key);
  const calls = clean.host.stats().total;
  const expected = listAll(clean.workbook);

  test('is tried at every call', () => {
    expect(calls).toBeGreaterThan(20);
  });

  test('loses nothing at any n, says so, and comes right when it is done again', () => {
    for (let n = 1; n <= calls; n += 1) {
      const { workbook, host } = start();
      const form = sheetOf(workbook, FORM).rows;
      host.failAt(n);
      const answer = act(host, key);
      host.failAt(null);

      expect(sheetOf(workbook, FORM).rows).toBe(form);
      const texts = listTexts(workbook);
      expect([n, texts.has('Всё верно'), texts.has('Так и есть')]).toEqual([n, true, true]);
      const failed = (answer as PanelAnswer).kind === 'failed'; // as: the add-on's own answer
      if (failed) expect(answer).toMatchObject({ message: expect.stringMatching(sentence) });
      expect(act(host, key)).toMatchObject({ kind: 'done' });
      expect([n, listAll(workbook)]).toEqual([n, expected]);
    }
  });
});
