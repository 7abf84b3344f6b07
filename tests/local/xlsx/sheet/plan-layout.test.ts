// Widths, heights, panes, merges, validations and colours over a file.

import { newCell, putCell, SAMPLE, sheetAt, valuesOf } from '../sample-file.ts';
import { changedParts, FORM, writeChanged } from '../write-changed.ts';

describe('layout', () => {
  test('widths, heights and panes change in their place only', () => {
    const { texts, back } = writeChanged((form) => {
      form.columnWidths.set(2, 150).set(4, 200);
      form.columnWidths.delete(1);
      form.rowHeights.set(2, 60).set(12, 30);
      form.rowHeights.delete(1);
      form.frozenColumns = 0;
      form.layoutChanged = true;
    });
    const form = sheetAt(back, 0);
    expect([1, 2, 3, 4, 5].map((column) => form.columnWidths.get(column))).toEqual([
      undefined,
      150,
      63,
      200,
      64,
    ]);
    expect([...form.rowHeights]).toEqual([
      [2, 60],
      [12, 30],
    ]);
    expect([form.frozenRows, form.frozenColumns]).toEqual([2, 0]);
    expect(texts[FORM]).toContain('<col min="3" max="3" width="9" hidden="1"/>');
    expect(texts[FORM]).toContain('<c r="A1" s="1" t="s"><v>0</v></c>');
    expect(changedParts(texts)).toEqual([FORM]);
  });

  test('a wrapped text in a fitted row makes it higher', () => {
    const { texts } = writeChanged((form) => {
      putCell(form, 4, 1, newCell('слово '.repeat(40), { wrap: 'WRAP' }));
    });
    expect(texts[FORM]).toMatch(/<row r="4" ht="\d{2,3}(\.\d+)?">/);
  });

  test('merges and validations', () => {
    const { texts, back } = writeChanged((form) => {
      form.merges = [{ row: 4, column: 2, rows: 2, columns: 2 }];
      form.mergesChanged = true;
      form.validations = form.validations.slice(1);
      form.validations.push({
        kind: 'modelled',
        areas: [{ row: 9, column: 1, rows: 1, columns: 1 }],
        criteria: 'VALUE_IN_LIST',
        values: ['принято', 'вопрос'],
        allowInvalid: true,
        helpText: null,
        xml: null,
      });
      form.validationsChanged = true;
    });
    expect(sheetAt(back, 0).merges).toEqual([{ row: 4, column: 2, rows: 2, columns: 2 }]);
    expect(sheetAt(back, 0).validations[1]).toMatchObject({ values: ['принято', 'вопрос'] });
    expect(texts[FORM]).toContain(
      '<dataValidations count="2"><dataValidation type="whole" sqref="D2 D4"><formula1>1</formula1><formula2>9</formula2></dataValidation><dataValidation type="list"',
    );
    expect(texts[FORM]).toContain('<legacyDrawing r:id="rId3"/><tableParts count="1">');
  });

  test('the tab colour', () => {
    const { texts } = writeChanged((form) => {
      form.tabColour = '#00ff00';
    });
    expect(texts[FORM]).toBe(
      SAMPLE[FORM]?.replace('<tabColor theme="4"/>', '<tabColor rgb="FF00FF00"/>'),
    );
  });

  test('a sheet whose rows have moved is written anew, the rest of its part stays', () => {
    const { texts, back } = writeChanged((form) => {
      form.rows.splice(2, 1);
      form.restructured = true;
    });
    expect(valuesOf(sheetAt(back, 0), 3).slice(1)).toEqual([0.5, 'a;b']);
    expect(sheetAt(back, 0).rows[3]?.[2]).toMatchObject({ formula: '=SUM(B2,1)', fileStyle: 3 });
    expect(texts[FORM]).toContain('<sheetProtection sheet="1"/>');
  });
});
