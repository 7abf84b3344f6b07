// A sheet as the grid uses it.

import { labelCell } from '../../../../src/local/page/grid/cell-label.ts';
import { RU_GRID_WORDS } from '../../../../src/local/page/grid/grid-words.ts';
import {
  buildModel,
  cellLook,
  keyOf,
  lastContent,
  textAt,
} from '../../../../src/local/page/grid/sheet-model.ts';
import { makeLook, makeView } from './sample-view.ts';

test('a cell past the end of its row or of the sheet is blank and plain', () => {
  const model = buildModel(makeView());

  expect(textAt(model, 2, 3)).toBe('');
  expect(textAt(model, 99, 99)).toBe('');
  expect(cellLook(model, 99, 99)).toEqual(makeLook());
});

test('what was typed is seen before the worker has answered, a blank too', () => {
  const model = buildModel(makeView());
  model.pending.set(keyOf({ row: 1, column: 1 }), '');

  expect(textAt(model, 1, 1)).toBe('');
  expect(textAt(model, 1, 2)).toBe('Число');
});

test('the content ends at the last row and the last column that have some', () => {
  expect(lastContent(buildModel(makeView()))).toEqual({ row: 5, column: 4 });
  expect(lastContent(buildModel(makeView({ texts: [] })))).toEqual({ row: 1, column: 1 });
});

test('a cell is named by address, content, note and link', () => {
  const model = buildModel(makeView());

  expect(labelCell(model, { row: 1, column: 1 }, RU_GRID_WORDS)).toBe('A1: Школа');
  expect(labelCell(model, { row: 1, column: 3 }, RU_GRID_WORDS)).toBe('C1: пусто');
  expect(labelCell(model, { row: 4, column: 4 }, RU_GRID_WORDS)).toBe('D4: 6. Заметка: проверьте');
  expect(labelCell(model, { row: 5, column: 4 }, RU_GRID_WORDS)).toBe('D5: дальше. Ссылка');
});

test('a very long content is named by its beginning', () => {
  const model = buildModel(makeView({ texts: [['х'.repeat(10_000)]] }));

  expect(labelCell(model, { row: 1, column: 1 }, RU_GRID_WORDS)).toBe(`A1: ${'х'.repeat(500)}…`);
});
