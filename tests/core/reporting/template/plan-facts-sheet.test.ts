import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { parseTarget } from '../../../../src/core/programme/target/parse-target.ts';
import { readFacts } from '../../../../src/core/reading/read-facts.ts';
import { planFactsSheet } from '../../../../src/core/reporting/template/plan-facts-sheet.ts';
import type { CellValue } from '../../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import { showPlan } from '../written-sheet.ts';

function buildIndicator(code: string, printed: string): Indicator {
  const [first] = kemerovoCity.indicators;
  if (first === undefined) throw new Error('no indicator');
  const read = parseTarget(printed, { unit: 'none', noun: null });
  const parts = read.kind === 'read' ? read.parts : [];
  const source = { kind: 'manual' } as const;
  const targets = { 2023: { printed, parts } };
  return { ...first, code, title: code, unit: 'none', unitPrinted: '', source, targets };
}

function buildFormIndicator(code: string, given: readonly string[]): Indicator {
  const parts = given.map((label) => ({ label, numerator: 'а' }));
  const source = { kind: 'form', form: 'сбор', numerator: 'а', denominator: null, parts } as const;
  return { ...buildIndicator(code, 'Не менее 5 мероприятий. Не менее 9 обучающихся'), source };
}

const programme = {
  ...kemerovoCity,
  indicators: [
    buildIndicator('7.1', 'Соглашение подписано'),
    buildIndicator('7.2', 'Приказ утверждён. Не менее 3 мероприятий. Не менее 50 %'),
    buildIndicator('7.3', 'Не менее 00 обучающихся'),
    buildFormIndicator('7.4', ['мероприятия']),
    buildFormIndicator('7.5', ['мероприятия', 'обучающиеся']),
  ],
};
const sheet = planFactsSheet(programme, 2023, chooseSheetWords('ru'));
const shown = showPlan(sheet).slice(3);

test('a row says what it asks for: a number, a percent, a yes or no', () => {
  const cells = shown.map((row) => [row[0], row[2], row[3], row[5]]);

  expect(cells.filter(([code]) => typeof code === 'string' && code.startsWith('7'))).toEqual([
    ['7.1', null, 'да/нет', 'Соглашение подписано'],
    ['7.2', 'приказ утверждён', 'да/нет', 'да'],
    ['7.2', 'мероприятия', null, 3],
    ['7.2', 'доля', '%', 50],
    ['7.3', null, null, 'Не менее 00 обучающихся'],
    ['7.4', 'обучающиеся', null, 9],
  ]);
});

test('what is typed into the rows is read', () => {
  const typed = new Map<string | null, CellValue>([
    [null, 'да'],
    ['приказ утверждён', 'нет'],
    ['мероприятия', 3],
    ['доля', 45.5],
  ]);
  const rows: CellValue[][] = showPlan(sheet).map((row) => [...row]);
  for (const row of rows) {
    const part = row[2];
    if (row[0] === '7.1' || row[0] === '7.2') {
      row[6] = typed.get(typeof part === 'string' ? part : null) ?? null;
    }
  }
  const { facts, faults } = readFacts(
    buildWorkbook(buildSheet(rows, { name: 'Факты', id: 3 })),
    programme,
    2023,
  );

  expect(faults).toEqual([]);
  expect(facts).toMatchObject([
    { code: '7.1', value: 1, parts: {} },
    { code: '7.2', parts: { 'приказ утверждён': 0, мероприятия: 3, доля: 45.5 } },
  ]);
});

test('blank rows below keep codes as text and take figures of other years', () => {
  const codes = sheet.styles.find(({ style, block }) => style === 'code' && block.column === 1);
  const numbers = sheet.checks?.find(({ accepts }) => accepts === 'number');

  expect(shown).toHaveLength(6 + 60);
  expect(
    shown
      .slice(6)
      .flat()
      .every((cell) => cell === null),
  ).toBe(true);
  expect(codes?.block).toEqual({ row: 4, column: 1, rows: 66, columns: 1 });
  expect(numbers?.block).toEqual({ row: 4, column: 7, rows: 66, columns: 3 });
});
