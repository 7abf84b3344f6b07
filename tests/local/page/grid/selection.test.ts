// The selection and how keys move it.

import {
  copyTexts,
  edgeOf,
  extendTo,
  jumpFrom,
  lastCell,
  selectArea,
  selectCell,
  stepFrom,
} from '../../../../src/local/page/grid/selection.ts';
import { buildModel } from '../../../../src/local/page/grid/sheet-model.ts';
import { makeView } from './sample-view.ts';

const model = buildModel(makeView());
const at = (row: number, column: number) => ({ row, column });

test('a cell of a merged one selects all of it', () => {
  const { active, area } = selectCell(model, at(4, 2));

  expect(active).toEqual(at(3, 1));
  expect(area).toEqual({ row: 3, column: 1, rows: 2, columns: 2 });
});

test('a place out of the sheet is moved into it', () => {
  expect(selectCell(model, at(99, -3)).active).toEqual(at(5, 1));
});

test('steps skip hidden rows and merged cells, and stop at the edges', () => {
  expect(stepFrom(model, at(1, 3), 'down')).toEqual(at(3, 3));
  expect(stepFrom(model, at(3, 1), 'down')).toEqual(at(5, 1));
  expect(stepFrom(model, at(3, 1), 'right')).toEqual(at(3, 3));
  expect(stepFrom(model, at(1, 1), 'up')).toEqual(at(1, 1));
  expect(stepFrom(model, at(5, 4), 'right')).toEqual(at(5, 4));
  expect(stepFrom(model, at(5, 4), 'down')).toEqual(at(5, 4));
});

test('Shift grows the selection from the active cell and cuts no merged cell', () => {
  const grown = extendTo(model, selectCell(model, at(5, 3)), at(4, 2));

  expect(grown.active).toEqual(at(5, 3));
  expect(grown.area).toEqual({ row: 3, column: 1, rows: 3, columns: 3 });
});

test('Ctrl+arrow goes to the end of what is filled, or to the next filled cell', () => {
  expect(jumpFrom(model, at(1, 1), 'right')).toEqual(at(1, 2));
  expect(jumpFrom(model, at(1, 2), 'right')).toEqual(at(1, 4));
  expect(jumpFrom(model, at(1, 3), 'down')).toEqual(at(4, 3));
  expect(jumpFrom(model, at(4, 3), 'down')).toEqual(at(5, 3));
});

test('the edges of a row and of the sheet are those of the content', () => {
  expect(edgeOf(model, at(4, 3), 'row-start')).toEqual(at(4, 1));
  expect(edgeOf(model, at(4, 1), 'row-end')).toEqual(at(4, 4));
  expect(edgeOf(model, at(4, 3), 'sheet-start')).toEqual(at(1, 1));
  expect(edgeOf(model, at(1, 1), 'sheet-end')).toEqual(at(5, 4));
});

test('a copy leaves out hidden rows and what lies past all content', () => {
  const wide = buildModel(
    makeView({
      rows: 100,
      columns: 50,
      rowHeights: Array.from({ length: 100 }, (_, row) => (row === 1 ? 0 : 20)),
      columnWidths: Array.from({ length: 50 }, () => 100),
      merges: [],
    }),
  );

  expect(copyTexts(wide, { row: 1, column: 1, rows: 100, columns: 2 })).toEqual([
    ['Школа', 'Число'],
    ['слито', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('an area is selected from its first cell to its last', () => {
  const { active, head } = selectArea(model, { row: 4, column: 3, rows: 2, columns: 2 });

  expect(active).toEqual(at(4, 3));
  expect(head).toEqual(at(5, 4));
  expect(lastCell({ row: 4, column: 3, rows: 2, columns: 2 })).toEqual(at(5, 4));
});
