import { cutColumns, listSpans, padPaint } from '../../../src/addon/writing/paint-parts.ts';
import { paintSheet } from '../../../src/addon/writing/paint-sheet.ts';
import { finishSheet, startSheet } from '../../../src/core/reporting/draft/sheet-draft.ts';

test.each([
  [3, [], [{ column: 1, columns: 3 }]],
  [3, [3], [{ column: 1, columns: 2 }]],
  [3, [1], [{ column: 2, columns: 2 }]],
  [
    4,
    [2, 3],
    [
      { column: 1, columns: 1 },
      { column: 4, columns: 1 },
    ],
  ],
  [2, [1, 2], []],
  [0, [], []],
])('listSpans(%d, %j) gives %j', (columns, kept, spans) => {
  expect(listSpans(columns, kept)).toEqual(spans);
});

test('cutColumns gives the columns of a span', () => {
  expect(
    cutColumns(
      [
        ['а', 'б', 'в'],
        ['г', 'д', 'е'],
      ],
      2,
      2,
    ),
  ).toEqual([
    ['б', 'в'],
    ['д', 'е'],
  ]);
});

describe('padPaint', () => {
  const draft = startSheet(2);
  draft.rows.push(['1', 5], ['конец', null]);
  const frame = { name: 'Лист', columnWidths: [10, 10], frozenRows: 0, frozenColumns: 0 };
  const paint = paintSheet(finishSheet(draft, frame), new Map());

  test('puts blank rows before the row', () => {
    const padded = padPaint(paint, 2, 2);

    expect(padded.rows).toBe(4);
    expect(padded.values).toEqual([
      ['1', 5],
      ['', ''],
      ['', ''],
      ['конец', ''],
    ]);
    expect(padded.numberFormats[1]).toEqual(['@', '@']);
    const { framed, rows, columns, ...grids } = padded;
    for (const grid of Object.values(grids)) expect(grid).toHaveLength(rows);
    expect([columns, framed]).toEqual([2, []]);
  });

  test('without any it is the same paint', () => {
    expect(padPaint(paint, 2, 0)).toEqual(paint);
  });
});
