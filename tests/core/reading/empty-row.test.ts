import { isEmptyRow } from '../../../src/core/reading/empty-row.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildField, buildForm, buildTable, NO_REGISTER } from '../../fixtures/build-table.ts';

const SENIORS = buildField('старшим', { applicable: { from: 10, to: 11 } });

function isEmpty(first: CellValue, second: CellValue): boolean | undefined {
  const form = buildForm([buildField('всем'), SENIORS]);
  const [row] = buildTable(form, [['ООШ № 68', first, second]], NO_REGISTER).rows;
  return row === undefined ? undefined : isEmptyRow(row);
}

test.each<readonly [CellValue, CellValue, boolean]>([
  [null, null, true],
  ['', '  ', true],
  [0, null, false],
  [null, 0, false],
  [-1, null, false],
  [null, 'н/п', false],
  ['много', null, false],
  [{ kind: 'error', code: '#REF!' }, null, false],
])('a row of %p and %p is empty: %p', (first, second, empty) => {
  expect(isEmpty(first, second)).toBe(empty);
});
