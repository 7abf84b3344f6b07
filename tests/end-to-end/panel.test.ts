// What the panel asks for and is told, call by call, as google.script.run carries it.

import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import { askPanel, EXAMPLE, openAddon, readBook, sheetOf, typeInto } from './built-addon.ts';

describe('the panel on the example', () => {
  const workbook = readBook(EXAMPLE);
  const host = openAddon(workbook);

  test('panelRead writes nothing and says that nothing is built yet', () => {
    const state = askPanel(host, 'panelRead');

    expect(workbook.sheets).toHaveLength(4);
    expect(state).toMatchObject({
      programme: { year: 2023 },
      problem: null,
      builtAt: null,
      completeness: { expected: 75, filled: 75, registerGiven: true },
      verdicts: { met: 22, missed: 5, noData: 1, noTarget: 1 },
      errors: 1,
      queries: 22,
    });
    expect(host.stats().writes).toBeLessThan(5);
  });

  test('panelBuild tells its own stamp, and every finding can be shown', () => {
    const state = askPanel(host, 'panelBuild');

    expect(state.builtAt).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/);
    for (const { sheet, cell } of state.findings) {
      expect(host.call('panelSelect', sheet, cell)).toBeNull();
    }
  });

  test('panelSelect shows the cell', () => {
    host.call('panelSelect', 'Сбор 2023', 'D7');

    expect(workbook.activeSheetId).toBe(sheetOf(workbook, 'Сбор 2023').id);
    expect(workbook.selection).toMatchObject({ row: 7, column: 4 });
  });

  test.each([
    ['Нет такого', 'D7'],
    ['Сбор 2023', 'ZZ99999'],
    ['Сбор 2023', 'не ячейка'],
    [7, null],
    [null, { row: 1 }],
  ])('panelSelect(%j, %j) is a calm sentence', (sheet, cell) => {
    expect(host.call('panelSelect', sheet, cell)).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/больше нет: таблица изменилась/),
    });
  });

  test('panelHighlight marks and unmarks', () => {
    askPanel(host, 'panelHighlight', true);
    expect(sheetOf(workbook, 'Сбор 2023').conditionalRules).toHaveLength(2);
    askPanel(host, 'panelHighlight', false);
    expect(sheetOf(workbook, 'Сбор 2023').conditionalRules).toEqual([]);
  });

  test('panelProgress rests when nothing runs', () => {
    expect(host.call('panelProgress')).toEqual({ step: 0, steps: 4, text: '' });
  });

  test('a finding has its key, its kind, its school and the district of that', () => {
    const { findings } = askPanel(host, 'panelRead');

    expect(findings[0]).toMatchObject({
      key: expect.stringMatching(/^check\/part-exceeds-whole \| МБОУ «?Гимназия № 17/),
      kind: 'Часть больше целого',
      severity: 'error',
      state: 'open',
      explanation: '',
    });
  });

  test('every school has its status and its open findings, and every indicator its degree', () => {
    const { schools, indicators, tasks } = askPanel(host, 'panelRead');
    const gymnasium = schools.find(({ school }) => school.includes('Гимназия № 17'));

    expect(schools).toHaveLength(75);
    expect(gymnasium).toMatchObject({ status: 'errors', errors: 1, sheet: 'Сбор 2023' });
    expect(indicators).toHaveLength(29);
    expect(indicators.find(({ code }) => code === '1.10')).toMatchObject({
      verdict: 'missed',
      degree: 0.5,
      before: null,
      hasSchools: false,
    });
    expect(indicators.every(({ task }) => tasks.some(({ number }) => number === task))).toBe(true);
  });

  test('lists the first thousand findings and counts all', () => {
    const form = sheetOf(workbook, 'Сбор 2023');
    for (let row = 11; row < 60; row += 1) typeInto(form, row, 2, 'много');
    const { findings, findingsTotal } = askPanel(host, 'panelCheck');

    expect(findings.filter(({ code }) => code === 'cell/unreadable')).toHaveLength(49);
    expect(findingsTotal).toBe(findings.length);
  });
});

describe('the panel on a table without a form', () => {
  test('shows the sentence that says so', () => {
    const state = askPanel(openAddon(createWorkbook({ name: 'пустая' })), 'panelRead');

    expect(state.programme).toBeNull();
    expect(state.problem).toMatch(/нет ни одной заполненной ячейки/);
  });
});

describe('a service that fails', () => {
  test.each([1, 3, 5, 12])('at call %d is told in a sentence by every panel call', (n) => {
    const host = openAddon(readBook(EXAMPLE));
    host.failAt(n);
    for (const name of ['panelRead', 'panelBuild', 'panelCheck']) {
      expect(host.call(name)).toMatchObject({
        kind: 'failed',
        message: expect.stringMatching(/^Не получилось: /),
      });
    }
  });
});
