// A sheet as plain data: rules painted, links followed, lines hidden, and only as much as there is to see.

import { buildSheetView } from '../../../src/local/browser/build-sheet-view.ts';
import type { CellLook } from '../../../src/local/browser/protocol.ts';
import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import type {
  Area,
  Cell,
  ConditionalRule,
  RuleFormat,
  Scalar,
  Sheet,
  Workbook,
} from '../../../src/local/workbook/workbook.ts';
import { testCalculator, testWorkbook } from '../open-test-host.ts';

const calculator = testCalculator();

function cell(parts: Partial<Cell>): Cell {
  return {
    value: null,
    formula: null,
    style: DEFAULT_STYLE,
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
    ...parts,
  };
}

function sampleOf(lines: readonly (readonly Scalar[])[]): { workbook: Workbook; sheet: Sheet } {
  const workbook = testWorkbook();
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  lines.forEach((line, row) => {
    const cells: (Cell | undefined)[] = [];
    line.forEach((value, column) => {
      if (value !== null) cells[column + 1] = cell({ value });
    });
    sheet.rows[row + 1] = cells;
  });
  return { workbook, sheet };
}

const NOTHING: RuleFormat = {
  background: null,
  fontColour: null,
  bold: null,
  italic: null,
  strikethrough: null,
  underline: null,
};

function rule(
  criteria: string,
  values: readonly (string | number)[],
  area: Area,
  background = '#ff0000',
): ConditionalRule {
  return {
    kind: 'boolean',
    areas: [area],
    criteria,
    values,
    format: { ...NOTHING, background },
    xml: null,
  };
}

const COLUMN_A: Area = { row: 1, column: 1, rows: 1000, columns: 1 };

/** The backgrounds of the first column, as many as asked for. */
function painted(lines: readonly (readonly Scalar[])[], rules: readonly ConditionalRule[]) {
  const { workbook, sheet } = sampleOf(lines);
  sheet.conditionalRules = [...rules];
  const view = buildSheetView(workbook, sheet, calculator);
  return lines.map((_, row) => view.palette[view.looks[row]?.[0] ?? 0]?.background ?? null);
}

describe('rules of conditional formatting', () => {
  const texts = [['Да, сделано'], ['нет'], [null], [5]];

  test.each([
    ['TEXT_CONTAINS', ['СДЕЛАНО'], [true, false, false, false]],
    ['TEXT_DOES_NOT_CONTAIN', ['е'], [false, false, true, true]],
    ['TEXT_STARTS_WITH', ['да'], [true, false, false, false]],
    ['TEXT_ENDS_WITH', ['Т'], [false, true, false, false]],
    ['TEXT_EQUAL_TO', ['Нет'], [false, true, false, false]],
    ['CELL_EMPTY', [], [false, false, true, false]],
    ['CELL_NOT_EMPTY', [], [true, true, false, true]],
    ['NUMBER_GREATER_THAN', [4], [false, false, false, true]],
    ['NUMBER_LESS_THAN', [4], [false, false, false, false]],
    ['NUMBER_BETWEEN', [9, 1], [false, false, false, true]],
    ['NUMBER_NOT_EQUAL_TO', [4], [false, false, false, true]],
    ['DATE_AFTER', ['TODAY'], [false, false, false, false]],
    ['NUMBER_GREATER_THAN', ['=B1'], [false, false, false, false]],
  ])('%s %j paints where it holds', (criteria, values, expected) => {
    const shown = painted(texts, [rule(criteria, values, COLUMN_A)]);

    expect(shown.map((colour) => colour === '#ff0000')).toEqual(expected);
  });

  test('a formula that always holds paints its whole block, without the engine', () => {
    const mark = rule('CUSTOM_FORMULA', ['=N("svodka:error")=0'], { ...COLUMN_A, row: 2, rows: 2 });

    expect(painted(texts, [mark])).toEqual([null, '#ff0000', '#ff0000', null]);
  });

  test('a formula is moved to each cell of its block and answered by the engine', () => {
    const lines = [
      [1, 2],
      [5, 2],
      [null, 2],
      ['x', 2],
    ];
    const larger = rule('CUSTOM_FORMULA', ['=AND(ISNUMBER($A1),$A1>$B1)'], COLUMN_A);

    expect(painted(lines, [larger])).toEqual([null, '#ff0000', null, null]);
  });

  test('the first rule that holds is the only one', () => {
    const first = rule('NUMBER_GREATER_THAN', [4], COLUMN_A, '#00ff00');
    const second = rule('CELL_NOT_EMPTY', [], COLUMN_A, '#0000ff');

    expect(painted(texts, [first, second])).toEqual(['#0000ff', '#0000ff', null, '#00ff00']);
  });

  test('what is not modelled paints nothing', () => {
    expect(painted(texts, [{ kind: 'opaque', areas: [COLUMN_A], xml: '<cfRule/>' }])).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('nothing of the workbook is changed by asking the engine', () => {
    const { workbook, sheet } = sampleOf([[1], [2]]);
    sheet.conditionalRules = [rule('CUSTOM_FORMULA', ['=A1>1'], COLUMN_A)];
    const before = structuredClone(sheet);
    buildSheetView(workbook, sheet, calculator);

    expect(sheet).toEqual(before);
  });
});

describe('buildSheetView(workbook, sheet, calculator)', () => {
  test('rows end with their last text and look, blank rows are empty', () => {
    const { workbook, sheet } = sampleOf([[null, 'б', null], [], [7]]);
    const view = buildSheetView(workbook, sheet, calculator);

    expect(view.texts.slice(0, 4)).toEqual([['', 'б'], [], ['7'], []]);
    expect(view.looks.slice(0, 2)).toEqual([[], []]);
    const seven: CellLook | undefined = view.palette[view.looks[2]?.[0] ?? 0];
    expect(seven?.isNumber).toBe(true);
    expect(view.palette[0]?.isNumber).toBe(false);
  });

  test('cells that look alike share one look', () => {
    const { workbook, sheet } = sampleOf([[1, 2, 3]]);
    const bold = () => ({ ...DEFAULT_STYLE, bold: true });
    sheet.rows[2] = [undefined, cell({ style: bold() }), cell({ style: bold() })];
    const view = buildSheetView(workbook, sheet, calculator);

    expect(view.palette).toHaveLength(3);
    expect(view.looks.slice(0, 2)).toEqual([
      [1, 1, 1],
      [2, 2],
    ]);
  });

  test('links lead to a cell of the workbook or to an address; into nowhere there is none', () => {
    const { workbook, sheet } = sampleOf([]);
    const linked = (link: string) => cell({ value: 'а', runs: [{ start: 0, end: 1, link }] });
    sheet.rows[1] = [
      undefined,
      linked('#gid=300&range=$B$5:C6'),
      linked('#gid=300'),
      linked('#gid=999&range=A1'),
      linked('#Имя'),
      linked('https://example.com/'),
      cell({ value: 'к', formula: '=HYPERLINK("#gid=7&range=B2";"к")' }),
      cell({ value: 'к', formula: '=HYPERLINK(A1;"к")' }),
    ];
    const { links } = buildSheetView(workbook, sheet, calculator);

    expect(links).toEqual([
      { row: 1, column: 1, target: { kind: 'cell', sheetId: 300, cell: 'B5' } },
      { row: 1, column: 2, target: { kind: 'cell', sheetId: 300, cell: 'A1' } },
      { row: 1, column: 5, target: { kind: 'address', url: 'https://example.com/' } },
      { row: 1, column: 6, target: { kind: 'cell', sheetId: 7, cell: 'B2' } },
    ]);
  });

  test('notes stand at their cells, blank ones too', () => {
    const { workbook, sheet } = sampleOf([]);
    sheet.rows[4] = [undefined, undefined, cell({ note: 'подсказка' })];

    expect(buildSheetView(workbook, sheet, calculator).notes).toEqual([
      { row: 4, column: 2, text: 'подсказка' },
    ]);
  });

  test('hidden lines have no size, wrapped text makes its row higher', () => {
    const { workbook, sheet } = sampleOf([[1], [2], ['слово '.repeat(30)]]);
    sheet.hiddenRows.add(2);
    sheet.hiddenColumns.add(3);
    sheet.columnWidths.set(1, 120);
    const long = sheet.rows[3]?.[1];
    if (long !== undefined)
      (sheet.rows[3] ?? [])[1] = { ...long, style: { ...DEFAULT_STYLE, wrap: 'WRAP' } };
    const view = buildSheetView(workbook, sheet, calculator);

    expect(view.columnWidths.slice(0, 4)).toEqual([120, 100, 0, 100]);
    expect(view.rowHeights.slice(0, 2)).toEqual([21, 0]);
    expect(view.rowHeights[2]).toBeGreaterThan(100);
  });

  test('a look far below the content is not followed, content is', () => {
    const { workbook, sheet } = sampleOf([['а']]);
    sheet.rows[900] = [undefined, cell({ style: { ...DEFAULT_STYLE, background: '#eeeeee' } })];
    expect(buildSheetView(workbook, sheet, calculator).rows).toBeLessThan(300);

    sheet.rows[900] = [undefined, cell({ value: 'я' })];
    expect(buildSheetView(workbook, sheet, calculator).rows).toBe(920);
  });

  test('an empty sheet has room to begin with', () => {
    const { workbook, sheet } = sampleOf([]);
    const view = buildSheetView(workbook, sheet, calculator);

    expect(view.rows).toBeGreaterThan(20);
    expect(view.texts.every((line) => line.length === 0)).toBe(true);
  });
});
