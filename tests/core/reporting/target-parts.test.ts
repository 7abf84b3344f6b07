// Targets of several parts, of each school, of everyone and of what is to be done, on «Сводка» and «По школам».

import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import { findDisagreements } from '../../../src/core/reporting/compare-figures.ts';
import { describeSchoolsTable } from '../../../src/core/reporting/own/own-tables.ts';
import { planSchoolsSheet } from '../../../src/core/reporting/schools/plan-schools-sheet.ts';
import { layOutSchools } from '../../../src/core/reporting/schools/schools-layout.ts';
import { planSummarySheet } from '../../../src/core/reporting/summary/plan-summary-sheet.ts';
import { summaryColumn } from '../../../src/core/reporting/summary/summary-columns.ts';
import { findRow, formulaAt } from './find-cell.ts';
import { summariseParts } from './parts-summary.ts';
import { calculatePlans, showPlan } from './written-sheet.ts';

const summary = summariseParts();
const ru = chooseSheetWords('ru');
const schools = planSchoolsSheet(summary, ru);
const sheet = planSummarySheet(summary, chooseMessages('ru'), ru);
const COLUMNS = ['target', 'actual', 'verdict', 'gap'] as const;

/** Target, fact, verdict and gap of a row, calculated with some cells of «По школам» or «Сводка» typed over. */
function judge(code: string, typed: Readonly<Record<string, number | string>> = {}) {
  const values = calculatePlans([schools, sheet], typed).get(sheet.name) ?? [];
  const row = values[findRow(sheet, code) - 1] ?? [];
  return COLUMNS.map((column) => row[summaryColumn(column) - 1] ?? null);
}

/** The cell of «По школам» in a school's row and under the group title. */
function schoolCell(school: string, title: string): string {
  const shown = showPlan(schools);
  const row = findRow(schools, school);
  const lines = shown.slice(3, 6);
  const width = shown[0]?.length ?? 0;
  const column = Array.from({ length: width }, (_, index) =>
    lines
      .map((line) => line[index] ?? '')
      .join(' ')
      .trim(),
  ).indexOf(title);
  if (column < 0) throw new Error(`no column «${title}»`);
  return `${schools.name}!${row},${column + 1}`;
}

test.each([
  [
    '1',
    'Не менее 3 учреждений. Не менее 60 обучающихся',
    59,
    '— не выполнен',
    'не хватает 1 учреждения; не хватает 1 обучающегося',
  ],
  ['1 (1)', 3, 2, '—', 'не хватает 1 учреждения'],
  ['1 (2)', 60, 59, '—', 'не хватает 1 обучающегося'],
  [
    '2',
    'Не менее 2 встреч на учреждение. Не менее 100 родителей',
    8,
    '— не выполнен',
    'в 1 школе меньше 2 встреч; не хватает 8 родителей',
  ],
  ['2 (1)', 2, 1, '—', 'в 1 школе меньше 2 встреч'],
  ['2 (2)', 100, 92, '—', 'не хватает 8 родителей'],
  ['3', 'Не менее 3 встреч на одно учреждение', 8, '— не выполнен', 'в 1 школе меньше 3 встреч'],
  ['4', 'Все учреждения', 2, '— не выполнен', 'не хватает 1 учреждения'],
  [
    '5',
    'Все учреждения. Не более 90 родителей',
    92,
    '— не выполнен',
    'все учреждения ✓; избыток 2 родителей',
  ],
  ['5 (1)', 100, 100, '✓', ''],
  ['5 (2)', 90, 92, '—', 'избыток 2 родителей'],
  ['6', 'Соглашение подписано', 0, '— не выполнен', 'не сделано'],
  [
    '7',
    'Соглашение подписано. Не менее 3 мероприятий. Не менее 50 %',
    'да; 2; 45,5',
    '— не выполнен',
    'соглашение подписано ✓; не хватает 1 мероприятия; не хватает 4,5 п.\u00a0п. (доля)',
  ],
  ['7 (1)', 'да', 1, '✓', ''],
  ['7 (2)', 3, 2, '—', 'не хватает 1 мероприятия'],
  ['7 (3)', 50, 45.5, '—', 'не хватает 4,5 п.\u00a0п.'],
])('%s: план %s, факт %s, %s «%s»', (code, ...cells) => {
  expect(judge(code)).toEqual(cells);
});

test.each(['ru', 'en'] as const)('every formula in %s comes to what was computed', (language) => {
  const words = chooseSheetWords(language);
  const plans = [
    planSchoolsSheet(summary, words),
    planSummarySheet(summary, chooseMessages(language), words),
  ];
  const calculated = calculatePlans(plans);

  for (const plan of plans) {
    expect(findDisagreements(plan, calculated.get(plan.name) ?? [])).toEqual([]);
  }
});

describe('a correction of a school recalculates', () => {
  test('the part that is summed, and what the indicator lacks', () => {
    const typed = { [schoolCell('СОШ № 3', '1 обучающиеся')]: 5 };

    expect(judge('1 (2)', typed)).toEqual([60, 64, '✓', '']);
    expect(judge('1', typed).slice(2)).toEqual([
      '— не выполнен',
      'не хватает 1 учреждения; 60 обучающихся ✓',
    ]);
  });

  test('the part that is asked of each school', () => {
    const typed = { [schoolCell('СОШ № 1', '2 встречи')]: 0 };

    expect(judge('2 (1)', typed)).toEqual([2, 0, '—', 'в 2 школах меньше 2 встреч']);
    expect(judge('2', typed)[3]).toBe('в 2 школах меньше 2 встреч; не хватает 8 родителей');
  });

  test('the verdict, when all parts are met', () => {
    const typed = {
      [schoolCell('СОШ № 3', '1 учреждения')]: 1,
      [schoolCell('СОШ № 3', '1 обучающиеся')]: 5,
    };

    expect(judge('1', typed).slice(2)).toEqual(['✓ выполнен', '']);
  });

  test('the only demand, made of each school', () => {
    const cell = schoolCell('СОШ № 2', '3 Показатель 3');

    expect(judge('3', { [cell]: 3 }).slice(2)).toEqual(['✓ выполнен', '']);
    expect(judge('3', { [cell]: 0, [schoolCell('СОШ № 1', '3 Показатель 3')]: 2 })[3]).toBe(
      'в 2 школах меньше 3 встреч',
    );
  });

  test('everyone', () => {
    const cell = schoolCell('СОШ № 2', '4 Показатель 4');

    expect(judge('4', { [cell]: 1 }).slice(1)).toEqual([3, '✓ выполнен', '']);
    expect(judge('5 (1)', { [schoolCell('СОШ № 2', '5 учреждения')]: 0 })[3]).toBe(
      'не хватает 1 учреждения',
    );
  });

  test('the share of each school', () => {
    // 40 of 50, 19 of 30 and 0 of 12.
    expect(judge('8').slice(2)).toEqual(['— не выполнен', 'в 1 школе меньше 50\u00a0%']);
    expect(judge('8', { [schoolCell('СОШ № 1', '8 Показатель 8')]: 24 })[3]).toBe(
      'в 2 школах меньше 50\u00a0%',
    );
  });
});

test('a fact that is typed over recalculates', () => {
  const place = (code: string) =>
    `${sheet.name}!${findRow(sheet, code)},${summaryColumn('actual')}`;

  expect(judge('6', { [place('6')]: 1 }).slice(2)).toEqual(['✓ выполнен', '']);
  expect(judge('7', { [place('7 (1)')]: 0, [place('7 (2)')]: 3 })[3]).toBe(
    'не сделано (соглашение подписано); не менее 3 мероприятий ✓; не хватает 4,5 п.\u00a0п. (доля)',
  );
});

test('yes and no are shown as words', () => {
  const formatOf = (code: string) => {
    const row = findRow(sheet, code);
    const column = summaryColumn('actual');
    const formats = sheet.styles
      .filter(
        ({ block }) =>
          block.row <= row &&
          row < block.row + block.rows &&
          block.column <= column &&
          column < block.column + block.columns,
      )
      .flatMap(({ numberFormat }) => (numberFormat === undefined ? [] : [numberFormat]));
    return formats[formats.length - 1];
  };

  expect(formatOf('6')).toBe('"да";"нет";"нет"');
  expect(formatOf('7 (1)')).toBe('"да";"нет";"нет"');
  expect(formatOf('7 (2)')).toBe('#,##0');
  expect(formatOf('7 (3)')).toBe('#,##0.00');
});

test('a part has a column of its own on «По школам», with total and districts', () => {
  const cell = schoolCell('СОШ № 1', '2 родители');
  const column = Number(cell.split(',')[1]);
  const shown = showPlan(schools);
  const valuesOf = (name: string) => shown[findRow(schools, name) - 1]?.[column - 1];

  expect(shown[6]?.[column - 1]).toBe('число');
  expect(['СОШ № 1', 'СОШ № 3', 'Итого', 'Северный', 'Южный'].map(valuesOf)).toEqual([
    50, 12, 92, 80, 12,
  ]);
  expect(formulaAt(schools, findRow(schools, 'Итого'), column)).toMatch(/^=SUM\(/);
  expect(describeSchoolsTable(layOutSchools(summary)).columns).toHaveLength(shown[0]?.length ?? 0);
});
