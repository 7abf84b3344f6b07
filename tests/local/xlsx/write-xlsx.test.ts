// Writing over a file: what was not touched comes out byte for byte; sheets come, go and move.

import { unzipSync } from 'fflate';
import { createSheet } from '../../../src/local/workbook/new-workbook.ts';
import type { Sheet, Workbook } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { newCell, putCell, readWorkbook, SAMPLE, sampleFile, sheetAt } from './sample-file.ts';
import { changedParts, FORM, HIGHLIGHT, writeChanged } from './write-changed.ts';

describe('a workbook without changes', () => {
  test('gives all parts byte for byte in the same order', () => {
    const file = sampleFile();
    const before = unzipSync(file);
    const after = unzipSync(writeXlsx(readWorkbook(file)));
    expect(Object.keys(after)).toEqual(Object.keys(before));
    for (const [name, bytes] of Object.entries(before)) expect(after[name]).toEqual(bytes);
  });

  test('gives the same bytes twice', () => {
    const workbook = readWorkbook(sampleFile());
    expect(writeXlsx(workbook)).toEqual(writeXlsx(workbook));
  });
});

describe('sheets', () => {
  const summary = (): Sheet => {
    const sheet = createSheet({ id: 900_000, name: 'Сводка "2023" & Ко', createdByScript: true });
    putCell(sheet, 1, 1, newCell('Показатель', { bold: true }));
    sheet.frozenRows = 2;
    return sheet;
  };

  test('a new one comes at its place; numbers of sheets follow', () => {
    const { texts, back } = writeChanged((_form, workbook) => {
      workbook.sheets.unshift(summary());
    });
    expect(back.sheets.map(({ id, name }) => [id, name])).toEqual([
      [1, 'Сводка "2023" & Ко'],
      [3, 'Форма'],
      [7, "Спи'сок"],
    ]);
    const book = texts['xl/workbook.xml'] ?? '';
    expect(book).toContain('<workbookView activeTab="1"/>');
    expect(book).toContain('name="_xlnm.Print_Area" localSheetId="2"');
    expect(book).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="0">'Сводка &quot;2023&quot; &amp; Ко'!$1:$2</definedName></definedNames>`,
    );
    expect(book).toContain('\n  <sheet name="Форма" sheetId="3" r:id="rId1"/>\n  <sheet');
    expect(texts['xl/worksheets/sheet1.xml']).toBe(SAMPLE['xl/worksheets/sheet1.xml']);
    expect(texts['[Content_Types].xml']).toContain('PartName="/xl/worksheets/sheet3.xml"');
    expect(texts['xl/calcChain.xml']).toBe(SAMPLE['xl/calcChain.xml']);
  });

  test('one made by a script can be printed at once', () => {
    const { texts } = writeChanged((_form, workbook) => {
      const wide = summary();
      putCell(wide, 1, 2, newCell('Факт'));
      wide.columnWidths.set(2, 700);
      workbook.sheets.push(wide);
    });
    const part = texts['xl/worksheets/sheet3.xml'] ?? '';
    expect(part).toContain('<pageSetUpPr fitToPage="1"/>');
    expect(part).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    );
    expect(part).toContain('<oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter>');
  });

  test('one too wide to be read on one page is printed on several, its frozen columns on each', () => {
    const { texts } = writeChanged((_form, workbook) => {
      const wide = summary();
      wide.frozenColumns = 2;
      for (let column = 1; column <= 3; column += 1) {
        putCell(wide, 1, column, newCell('Факт'));
        wide.columnWidths.set(column, 2000);
      }
      workbook.sheets.push(wide);
    });
    const name = "'Сводка &quot;2023&quot; &amp; Ко'";

    expect(texts['xl/worksheets/sheet3.xml']).toContain(
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="3" fitToHeight="0"/>',
    );
    expect(texts['xl/workbook.xml']).toContain(`>${name}!$A:$B,${name}!$1:$2</definedName>`);
  });

  test('one made by a script that is narrow enough is printed upright', () => {
    const { texts } = writeChanged((_form, workbook) => {
      const narrow = summary();
      putCell(narrow, 1, 2, newCell('Факт'));
      narrow.columnWidths.set(2, 600);
      narrow.columnWidths.set(3, 900);
      workbook.sheets.push(narrow);
    });

    expect(texts['xl/worksheets/sheet3.xml']).toContain('orientation="portrait"');
  });

  test('a removed one takes its part, names and entries along', () => {
    const { texts, back } = writeChanged((_form, workbook) => {
      workbook.sheets.pop();
    });
    expect(back.sheets.map(({ name }) => name)).toEqual(['Форма']);
    expect(texts['xl/worksheets/sheet2.xml']).toBeUndefined();
    expect(texts['xl/workbook.xml']).not.toContain('Print_Area');
    expect(texts['[Content_Types].xml']).not.toContain('sheet2.xml');
    expect(texts['xl/_rels/workbook.xml.rels']).not.toContain('sheet2.xml');
  });

  test('a moved, renamed and shown one keeps its part', () => {
    const { texts, back } = writeChanged((_form, workbook) => {
      workbook.sheets.reverse();
      const list = sheetAt(workbook, 0);
      list.name = 'Список <1>';
      list.hidden = false;
    });
    expect(back.sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      [7, 'Список <1>', false],
      [3, 'Форма', false],
    ]);
    expect(texts['xl/workbook.xml']).toContain('activeTab="1"');
    expect(texts['xl/workbook.xml']).toContain('name="_xlnm.Print_Area" localSheetId="0"');
    expect(changedParts(texts)).toEqual(['xl/workbook.xml']);
  });

  test('the file opens on the active sheet, unless a part says that it is selected itself', () => {
    const activate = (_form: Sheet, workbook: Workbook): void => {
      const sheet = summary();
      workbook.sheets.push(sheet);
      workbook.activeSheetId = sheet.id;
    };
    expect(writeChanged(activate).texts['xl/workbook.xml']).toContain('activeTab="0"');
    const unselected = SAMPLE[FORM]?.replace(' tabSelected="1"', '') ?? '';
    const { texts } = writeChanged(activate, sampleFile({ [FORM]: unselected }));
    expect(texts['xl/workbook.xml']).toContain('activeTab="2"');
    expect(texts[FORM]).toBe(unselected);
  });

  test('a second run over what the first wrote changes nothing when the cells are the same', () => {
    const fill = (sheet: Sheet): void => {
      putCell(sheet, 3, 1, newCell('Доля, %', { wrap: 'WRAP', numberFormat: '0.00" %"' }));
      putCell(sheet, 3, 2, newCell(70.5, {}, { formula: '=B1/B2*100' }));
      sheet.merges = [{ row: 5, column: 1, rows: 1, columns: 3 }];
      sheet.mergesChanged = true;
      sheet.conditionalRules = [HIGHLIGHT];
      sheet.rulesChanged = true;
      sheet.columnWidths.set(1, 240);
      sheet.layoutChanged = true;
    };
    const first = writeChanged((_form, workbook) => {
      const sheet = summary();
      fill(sheet);
      workbook.sheets.push(sheet);
    });
    const second = writeChanged((_form, workbook) => fill(sheetAt(workbook, 2)), first.bytes);
    expect(second.texts).toEqual(first.texts);
  });
});
