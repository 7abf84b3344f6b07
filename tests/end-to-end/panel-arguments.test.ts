// Calls of the panel with arguments that no panel of ours sends: a calm sentence, and nothing is written.

import { askPanel, listValues, makeSmallBook, openAddon } from './built-addon.ts';

const SCHOOL = 'МАОУ СОШ № 14';
const LONG = 'ё'.repeat(100_000);
const CELL = { sheet: 'Сбор 2023', cell: 'E6', school: 'МАОУ СОШ № 78', field: '' };

const workbook = makeSmallBook(6);
const host = openAddon(workbook);
const { findings } = askPanel(host, 'panelBuild');
const query = findings.find(({ severity }) => severity === 'query')?.key;
askPanel(host, 'panelExplain', query, 'Так и есть');
askPanel(host, 'panelDecide', SCHOOL, 'accepted', 'Всё верно');

const listAll = () => workbook.sheets.map((sheet) => [sheet.name, listValues(sheet)]);
const before = JSON.stringify(listAll());

const CALLS: readonly (readonly [string, readonly unknown[]])[] = [
  ['panelSelect', ['Сбор 2023', LONG]],
  ['panelSelect', [LONG, 'A1']],
  ['panelExplain', [query, null]],
  ['panelExplain', [query, 0]],
  ['panelExplain', [query]],
  ['panelExplain', [query, LONG]],
  ['panelExplain', [LONG, 'Верно']],
  ['panelExplain', [{ query }, 'Верно']],
  ['panelDecide', [SCHOOL, 7, '']],
  ['panelDecide', [SCHOOL, 'принято', '']],
  ['panelDecide', [SCHOOL, 'accepted', { text: '' }]],
  ['panelDecide', [SCHOOL, 'accepted']],
  ['panelDecide', [SCHOOL, 'returned', LONG]],
  ['panelDecide', [LONG, 'accepted', '']],
  ['panelDecide', ['__proto__', 'accepted', '']],
  ['panelLetter', [LONG]],
  ['panelLetter', [null]],
  ['panelIndicator', [LONG]],
  ['panelIndicator', [['1.3']]],
  ['panelCorrect', [{ ...CELL, original: LONG, value: 5 }]],
  ['panelCorrect', [{ ...CELL, original: 5, value: 5 }]],
  ['panelCorrect', [{ ...CELL, original: 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', value: '5' }]],
  ['panelUndo', [LONG]],
  ['panelUndo', [null]],
];

test.each(CALLS.map(([name, given]) => [name, JSON.stringify(given).slice(0, 60), given] as const))(
  '%s, given %s, is refused in a sentence',
  (name, _, given) => {
    const answer = host.call(name, ...given);

    expect(answer).toMatchObject({
      kind: 'failed',
      message: expect.stringMatching(/^[А-Я].{20,400}\.$/),
    });
    expect(JSON.stringify(listAll())).toBe(before);
  },
);

test('a text that is kept may be of many pages', () => {
  const text = 'Так и есть. '.repeat(800).trim();
  const after = askPanel(host, 'panelExplain', query, text);

  expect(after.findings.find(({ key }) => key === query)?.explanation).toBe(text);
});
