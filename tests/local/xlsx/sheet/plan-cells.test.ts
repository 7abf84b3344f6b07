// Changed cells over a file: the cell changes, its neighbours keep their bytes.

import {
  newCell,
  putCell,
  SAMPLE,
  sampleFile,
  sheetAt,
  valuesOf,
  worksheet,
} from '../sample-file.ts';
import { changedParts, FORM, writeChanged } from '../write-changed.ts';

describe('cells', () => {
  test('one corrected cell changes its <c> and nothing else of the sheet', () => {
    const { texts } = writeChanged((form) => {
      const cell = form.rows[2]?.[2];
      if (cell !== undefined) putCell(form, 2, 2, { ...cell, value: 44, fromFile: false });
    });
    expect(changedParts(texts)).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/calcChain.xml',
      'xl/workbook.xml',
      FORM,
    ]);
    expect(texts[FORM]).toBe(
      SAMPLE[FORM]?.replace('<c r="B2" s="2"><v>45170</v></c>', '<c r="B2" s="2"><v>44</v></c>'),
    );
    expect(texts['xl/workbook.xml']).toContain('<calcPr calcId="191029" fullCalcOnLoad="1"/>');
    expect(texts['xl/calcChain.xml']).toBeUndefined();
  });

  test('new cells stand in their order, new rows too', () => {
    const { texts, back } = writeChanged((form) => {
      for (const [row, column] of [
        [2, 3],
        [2, 6],
        [3, 1],
        [9, 2],
        [1, 5],
      ] as const) {
        putCell(form, row, column, newCell(row * 10 + column));
      }
    });
    expect(texts[FORM]).toContain('</c><c r="C2" s="4"><v>23</v></c><c r="D2"');
    expect(texts[FORM]).toContain('<row r="2" spans="1:6" ht="45">');
    expect(texts[FORM]).toContain(
      '\r\n  <row r="3"><c r="A3" s="4"><v>31</v></c></row><row r="4">',
    );
    expect(texts[FORM]).toContain('<row r="9"><c r="B9" s="4"><v>92</v></c></row></sheetData>');
    expect(texts[FORM]).toContain('<dimension ref="A1:F9"/>');
    expect(valuesOf(sheetAt(back, 0), 2)).toEqual(['МБОУ СОШ № 1', 45170, 23, 'прямо', null, 26]);
  });

  test('an emptied cell goes, also out of a row without references', () => {
    const file = sampleFile({
      'xl/worksheets/sheet2.xml': worksheet(
        '<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row></sheetData>',
      ),
    });
    const { texts, back } = writeChanged((_form, workbook) => {
      putCell(sheetAt(workbook, 1), 1, 2, newCell(null));
      putCell(sheetAt(workbook, 1), 2, 1, newCell(null));
    }, file);
    expect(valuesOf(sheetAt(back, 1), 1)).toEqual([1, null, 3]);
    expect(texts['xl/worksheets/sheet2.xml']).toContain('<row r="2"><c r="B2">');
  });

  test('the other cells of a shared formula keep theirs when its master changes', () => {
    const { back } = writeChanged((form) => {
      putCell(form, 5, 2, newCell(7));
    });
    expect([5, 6, 7].map((row) => sheetAt(back, 0).rows[row]?.[2]?.formula)).toEqual([
      null,
      '=A6+$A$1',
      '=A7+$A$1',
    ]);
  });

  test('formulas are written as files spell them, with their values', () => {
    const { texts } = writeChanged((form) => {
      const formula = '=IF(A1;"а;б";SUM({1;2},IFS(A1;\'Л;1\'!B2:B)))';
      putCell(form, 9, 1, newCell('текст', {}, { formula }));
      putCell(form, 9, 2, newCell(true, {}, { formula: '=TRUE' }));
      putCell(form, 9, 3, newCell({ kind: 'error', code: '#ERROR!' }, {}, { formula: '=1/0' }));
      putCell(form, 9, 4, newCell(null, {}, { formula: '=A1' }));
    });
    expect(texts[FORM]).toContain(
      [
        `<c r="A9" s="4" t="str"><f>IF(A1,&quot;а;б&quot;,SUM({1;2},_xlfn.IFS(A1,'Л;1'!B2:B1048576)))</f><v>текст</v></c>`,
        '<c r="B9" s="4" t="b"><f>TRUE</f><v>1</v></c>',
        '<c r="C9" s="4" t="e"><f>1/0</f><v>#VALUE!</v></c>',
        '<c r="D9" s="4"><f>A1</f></c>',
      ].join(''),
    );
  });

  test('a text that is in the file is used again, a new one is added at the end', () => {
    const { texts } = writeChanged((form) => {
      putCell(form, 9, 1, newCell('Школа'));
      putCell(form, 9, 2, newCell(' =1+1 '));
    });
    expect(texts['xl/sharedStrings.xml']).toBe(
      SAMPLE['xl/sharedStrings.xml']
        ?.replace('count="4" uniqueCount="3"', 'count="6" uniqueCount="4"')
        .replace('</sst>', '<si><t xml:space="preserve"> =1+1 </t></si></sst>'),
    );
  });

  test('a changed look keeps the protection, indent and bytes of the file’s own', () => {
    const { texts, back } = writeChanged((form) => {
      const cell = form.rows[1]?.[1];
      if (cell === undefined) return;
      const style = { ...cell.style, background: '#ffffff' };
      putCell(form, 1, 1, { ...cell, style, fileStyle: null, fromFile: false });
    });
    expect(texts['xl/styles.xml']).toContain(
      '<alignment horizontal="center" vertical="center" wrapText="1" indent="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(sheetAt(back, 0).rows[1]?.[1]?.style.background).toBe('#ffffff');
    expect(texts['xl/styles.xml']).toContain(
      SAMPLE['xl/styles.xml']?.match(/<xf numFmtId="164".*?<\/xf>/)?.[0] ?? '-',
    );
  });

  test('dates go back to the calendar of a file that counts from 1904', () => {
    const book =
      SAMPLE['xl/workbook.xml']?.replace('<workbookPr/>', '<workbookPr date1904="1"/>') ?? '';
    const { texts } = writeChanged(
      (form) => {
        putCell(form, 9, 1, newCell(46632, { numberFormat: 'dd.mm.yyyy' }));
        putCell(form, 9, 2, newCell(46632));
      },
      sampleFile({ 'xl/workbook.xml': book }),
    );
    expect(texts[FORM]).toMatch(
      /<c r="A9" s="\d"><v>45170<\/v><\/c><c r="B9" s="\d"><v>46632<\/v>/,
    );
  });

  test('a part with a prefix gets cells with that prefix', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const part = 'xl/worksheets/sheet2.xml';
    const text = `<x:worksheet xmlns:x="${main}"><x:sheetData/></x:worksheet>`;
    const { texts } = writeChanged(
      (_form, workbook) => {
        putCell(sheetAt(workbook, 1), 2, 2, newCell(5));
      },
      sampleFile({ [part]: text }),
    );
    expect(texts[part]).toBe(
      text.replace(
        '<x:sheetData/>',
        '<x:sheetData><x:row r="2"><x:c r="B2" s="4"><x:v>5</x:v></x:c></x:row></x:sheetData>',
      ),
    );
  });
});
