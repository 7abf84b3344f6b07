import { findFigureCell, listFigureFields } from '../../../src/core/campaign/find-figure-cell.ts';
import { buildCityWorkbook, summariseCity } from '../reporting/city-workbook.ts';

const { programme, tables } = summariseCity(buildCityWorkbook());
const [form] = programme.forms;
const row = tables[0]?.rows[0];
if (row === undefined) throw new Error('no row');

/** Of an indicator of the programme that a form gives. */
function cellOf(code: string): string {
  const source = programme.indicators.find((one) => one.code === code)?.source;
  if (source?.kind !== 'form' || row === undefined) throw new Error(`${code} is of no form`);
  return findFigureCell(row, listFigureFields(source.numerator, form));
}

describe('findFigureCell(row, fields)', () => {
  test.each([
    ['1.3', 'B3'],
    ['1.4', 'D3'],
    ['1.8', 'F3'],
  ])('gives of indicator %s the cell %s', (code, cell) => {
    expect(cellOf(code)).toBe(cell);
  });

  test.each([
    ['has a field that the row lacks', 'неведомое'],
    ['cannot be read', '1 +'],
    ['speaks of no field', 'УЧЕНИКОВ(8;11)'],
  ])('gives the cell of the name where the expression %s', (_, numerator) => {
    expect(findFigureCell(row, listFigureFields(numerator, form))).toBe(row.nameCell);
  });
});
