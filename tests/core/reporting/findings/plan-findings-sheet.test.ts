import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import {
  FINDING_COLUMNS,
  findingColumn,
} from '../../../../src/core/reporting/findings/findings-columns.ts';
import { planFindingsSheet } from '../../../../src/core/reporting/findings/plan-findings-sheet.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';
import { cellAt } from '../find-cell.ts';
import { showPlan } from '../written-sheet.ts';

const summary = summariseCity(buildCityWorkbook());
const messages = chooseMessages('ru');
const words = chooseSheetWords('ru');
const sheet = planFindingsSheet({ summary, dropped: [] }, messages, words);
const shown = showPlan(sheet);

describe('«Замечания» of Kemerovo city', () => {
  test('errors come first, each kind under its name with its count', () => {
    expect(shown[4]?.[0]).toBe('Часть больше целого – ошибка, 1');
    const [, second] = shown
      .filter(([first, ...rest]) => typeof first === 'string' && rest.every((c) => c === null))
      .slice(3);
    expect(second?.[0]).toMatch(/ – вопрос, \d+$/);
  });

  test('a finding says where, what was found, what is wrong and what to do', () => {
    const row = shown[5] ?? [];

    expect(row).toEqual([
      ...[1, 'ошибка', 'Часть больше целого', 'МБОУ Гимназия № 17'],
      'кол-во обучающихся, поступивших в вузы в соответствии с профильным обучением',
      ...['Сбор 2023!D5', '48'],
      expect.stringMatching(/48.*44.*часть не может быть больше целого/s),
      expect.stringMatching(/^Проверьте оба числа/),
      null,
      expect.stringMatching(/^check\/part-exceeds-whole \| МБОУ Гимназия № 17 \| .* \| 48$/),
      'открыто',
    ]);
  });

  test('its cell is a link', () => {
    expect(cellAt(sheet, 6, findingColumn('cell'))).toEqual({
      kind: 'link',
      text: 'Сбор 2023!D5',
      sheet: 'Сбор 2023',
      cell: 'D5',
    });
  });

  test('a missed target links to its «Меры», also before «Сводка» is there', () => {
    const links = sheet.cells.map((row) => row[findingColumn('cell') - 1]);

    expect(links).toContainEqual({
      kind: 'link',
      text: 'Сводка 2023!O9',
      sheet: 'Сводка 2023',
      cell: 'O9',
    });
  });

  test('every finding has a row, numbered in order, with no required cell blank', () => {
    const rows = shown.filter(([first]) => typeof first === 'number');

    expect(rows.map(([first]) => first)).toEqual(summary.findings.map((_, index) => index + 1));
    for (const row of rows) {
      for (const name of [
        'severity',
        'kind',
        'cell',
        'message',
        'advice',
        'key',
        'state',
      ] as const) {
        expect(row[findingColumn(name) - 1]).not.toBeNull();
      }
    }
  });

  test('the cell to the right of a key is never blank, so that the key is cut there', () => {
    const column = findingColumn('key');
    const rows = shown.slice(4).filter((row) => row[column - 1] !== null);

    expect(rows.length).toBe(summary.findings.length);
    expect(rows.filter((row) => row[column] === null)).toEqual([]);
  });
});

test('explanations stand beside their key, also one that looks like a formula', () => {
  const [{ key } = { key: '' }] = summary.findings;
  const explained = { ...summary, explanations: new Map([[key, { Пояснение: '=да' }]]) };
  const plan = planFindingsSheet({ summary: explained, dropped: [] }, messages, words);

  expect(cellAt(plan, 6, findingColumn('explanation'))).toBe('=да');
});

test('without findings there is one calm sentence and no table', () => {
  const calm = { ...summary, findings: [] };
  const plan = planFindingsSheet({ summary: calm, dropped: [] }, messages, words);

  expect(plan.cells).toHaveLength(3);
  expect(plan.cells[2]?.[0]).toBe('Замечаний нет: все строки прочитаны, проверки пройдены.');
  expect(plan.rules).toEqual([]);
});

test('explanations of findings that are gone stand below, with what they were about', () => {
  const dropped = [['cell/missing | СОШ № 1 | Столбец | 5', 'так и есть']] as const;
  const plan = planFindingsSheet(
    { summary: { ...summary, findings: [] }, dropped },
    messages,
    words,
  );
  const last = showPlan(plan)[plan.cells.length - 1] ?? [];

  expect(FINDING_COLUMNS.map(([name], index) => [name, last[index]])).toEqual([
    ...[
      ['number', null],
      ['severity', null],
      ['kind', null],
      ['school', 'СОШ № 1'],
    ],
    ...[
      ['field', 'Столбец'],
      ['cell', null],
      ['found', '5'],
      ['message', null],
      ['advice', null],
    ],
    ...[
      ['explanation', 'так и есть'],
      ['key', dropped[0][0]],
      ['state', 'снято'],
    ],
  ]);
});
