import {
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  startSheet,
} from '../../../../src/core/reporting/draft/sheet-draft.ts';

const FRAME = { name: 'Лист', columnWidths: [10, 20, 30], frozenRows: 0, frozenColumns: 0 };

test('addRow fills up with blanks and gives the row’s number', () => {
  const draft = startSheet(3);

  expect(addRow(draft, ['а'])).toBe(1);
  expect(addRow(draft, [])).toBe(2);
  expect(finishSheet(draft, FRAME).cells).toEqual([
    ['а', null, null],
    [null, null, null],
  ]);
});

test('addRow throws for more cells than columns', () => {
  expect(() => addRow(startSheet(1), ['а', 'б'])).toThrow(RangeError);
});

test('addTextRow styles the whole row', () => {
  const draft = startSheet(3);
  addTextRow(draft, 'Заголовок', 'title');

  expect(draft.styles).toEqual([
    { block: { row: 1, column: 1, rows: 1, columns: 3 }, style: 'title' },
  ]);
});

test('addStyle passes over an empty block', () => {
  const draft = startSheet(3);
  addStyle(draft, { row: 1, column: 1, rows: 0, columns: 3 }, 'text');

  expect(draft.styles).toEqual([]);
});

test('finishSheet cuts what no cell can hold and keeps what it can', () => {
  const draft = startSheet(1);
  addRow(draft, ['я'.repeat(40_000)]);
  addRow(draft, ['я'.repeat(32_000)]);
  const [[long] = [], [short] = []] = finishSheet(draft, FRAME).cells;

  expect(long).toHaveLength(32_000);
  expect(String(long).slice(-2)).toBe('я…');
  expect(short).toBe('я'.repeat(32_000));
});

test('finishSheet makes a sheet that is written wherever it stands unless told otherwise', () => {
  const draft = startSheet(3);

  expect(finishSheet(draft, FRAME)).toMatchObject({
    onlyIfAbsent: false,
    replacement: null,
    lists: [],
  });
  expect(finishSheet(draft, { ...FRAME, onlyIfAbsent: true })).toMatchObject({
    onlyIfAbsent: true,
  });
});
