import { addRow, finishSheet, startSheet } from '../../../src/core/reporting/draft/sheet-draft.ts';
import { withoutFormulas } from '../../../src/core/reporting/without-formulas.ts';
import type { SheetPlan, WorkbookPlan } from '../../../src/core/workbook/plan.ts';

function planSheet(name: string, guide: string | null): SheetPlan {
  const draft = startSheet(2);
  addRow(draft, [name]);
  addRow(draft, ['штамп']);
  addRow(draft, [guide]);
  addRow(draft, [
    { kind: 'formula', formula: '=1+1', expected: 2 },
    { kind: 'formula', formula: '=""', expected: '' },
  ]);
  return finishSheet(draft, { name, columnWidths: [50, 50], frozenRows: 0, frozenColumns: 0 });
}

const plan: WorkbookPlan = {
  sheets: [planSheet('А', 'Полнота: 75.'), planSheet('Б', null)],
  highlights: { kind: 'set', highlights: [] },
  show: 'А',
};

test('the named sheet gets values for formulas and the notice before its guide', () => {
  const [sheet, ...others] = withoutFormulas(plan, ['А'], 'Формулы заменены.').sheets;

  expect(others).toEqual([]);
  expect(sheet).toEqual({
    ...planSheet('А', null),
    cells: [
      ['А', null],
      ['штамп', null],
      ['Формулы заменены. Полнота: 75.', null],
      [2, null],
    ],
  });
});

test('the notice stands alone where there is no guide', () => {
  expect(withoutFormulas(plan, ['Б'], 'Формулы заменены.').sheets[0]?.cells[2]).toEqual([
    'Формулы заменены.',
    null,
  ]);
});

test('highlights and the sheet shown stay as they are', () => {
  expect(withoutFormulas(plan, [], 'Формулы заменены.')).toEqual({
    sheets: [],
    highlights: { kind: 'leave' },
    show: null,
  });
});
