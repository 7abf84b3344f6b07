// Reading: every way in which files spell their content, and every way in which they can be wrong.

import { readXlsx } from '../../../src/local/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import {
  readWorkbook,
  relationships,
  SAMPLE,
  sampleFile,
  sheetAt,
  valuesOf,
  worksheet,
  zipParts,
} from './sample-file.ts';

function readRows(sheetData: string) {
  const bytes = sampleFile({ 'xl/worksheets/sheet2.xml': worksheet(sheetData) });
  return sheetAt(readWorkbook(bytes), 1);
}

describe('readXlsx reads values', () => {
  const form = sheetAt(readWorkbook(sampleFile()), 0);

  test('texts, rich texts, escaped texts, inline texts', () => {
    expect(valuesOf(form, 1)).toEqual(['Школа', null, true, { kind: 'error', code: '#DIV/0!' }]);
    expect(valuesOf(form, 2)).toEqual(['МБОУ СОШ № 1', 45170, null, 'прямо']);
    expect(form.rows[4]?.[1]?.value).toBe(' Aa\u000b ');
  });

  test('formulas in the spelling of scripts, with their cached values', () => {
    expect(form.rows[4]?.[2]).toMatchObject({ formula: '=SUM(B2,1)', value: 0.5 });
    expect(form.rows[4]?.[3]).toMatchObject({ formula: '=CONCAT("a;","b")', value: 'a;b' });
  });

  test('shared formulas as each cell has them', () => {
    expect([5, 6, 7].map((row) => form.rows[row]?.[2]?.formula)).toEqual([
      '=A5+$A$1',
      '=A6+$A$1',
      '=A7+$A$1',
    ]);
  });

  test.each([
    ['<c r="A1"><v>0</v></c>', 0],
    ['<c r="A1"><v>-1.5E3</v></c>', -1500],
    ['<c r="A1" t="n"><v> 7 </v></c>', 7],
    ['<c r="A1"/>', null],
    ['<c r="A1"><v/></c>', null],
    ['<c r="A1" t="b"><v>true</v></c>', true],
    ['<c r="A1" t="b"><v>0</v></c>', false],
    ['<c r="A1" t="str"><v>0</v></c>', '0'],
    ['<c r="A1" t="str"><f>A2</f></c>', ''],
    ['<c r="A1" t="inlineStr"><is><t/></is></c>', ''],
    ['<c r="A1" t="inlineStr"><is><r><t>а</t></r><r><t>б</t></r></is></c>', 'аб'],
    ['<c r="A1" t="d"><v>2023-09-01</v></c>', 45170],
    ['<c r="A1" t="e"><v>#N/A</v></c>', { kind: 'error', code: '#N/A' }],
  ])('%s is %j', (cell, value) => {
    const sheet = readRows(`<sheetData><row r="1">${cell}</row></sheetData>`);
    expect(sheet.rows[1]?.[1]?.value ?? null).toEqual(value);
  });

  test('rows and cells without r stand next to the one before', () => {
    const sheet = readRows(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>',
    );
    expect(valuesOf(sheet, 1)).toEqual([1, 2]);
    expect(valuesOf(sheet, 5)).toEqual([null, null, 3, 4]);
    expect(valuesOf(sheet, 6)).toEqual([5]);
  });

  test('dates of a file that counts from 1904 become ordinary serial numbers', () => {
    const workbook = SAMPLE['xl/workbook.xml']?.replace(
      '<workbookPr/>',
      '<workbookPr date1904="true"/>',
    );
    const sheet = sheetAt(readWorkbook(sampleFile({ 'xl/workbook.xml': workbook ?? '' })), 0);
    expect(sheet.rows[2]?.[2]?.value).toBe(45170 + 1462);
    expect(sheet.rows[4]?.[2]?.value).toBe(0.5);
  });
});

describe('readXlsx reads looks', () => {
  const form = sheetAt(readWorkbook(sampleFile()), 0);

  test('fonts, fills, borders, alignment and formats of a cell', () => {
    expect(form.rows[1]?.[1]?.style).toEqual({
      numberFormat: '0.0" %"',
      fontFamily: 'Times New Roman',
      fontSize: 12,
      bold: true,
      italic: false,
      underline: true,
      strikethrough: false,
      fontColour: '#c00000',
      background: '#a2b9e2',
      horizontal: 'center',
      vertical: 'middle',
      wrap: 'WRAP',
      borders: {
        top: null,
        right: null,
        bottom: { line: 'SOLID_MEDIUM', colour: '#000000' },
        left: { line: 'SOLID', colour: '#ff0000' },
      },
    });
  });

  test('cells of one style share one object and know its number in the file', () => {
    expect(form.rows[1]?.[1]?.style).toBe(form.rows[1]?.[2]?.style);
    expect(form.rows[1]?.[1]).toMatchObject({ fileStyle: 1, fromFile: true });
  });

  test('built-in date and percent formats', () => {
    expect(form.rows[2]?.[2]?.style.numberFormat).toBe('dd.mm.yyyy');
    expect(form.rows[4]?.[2]?.style.numberFormat).toBe('0%');
  });

  test('merges, frozen panes, widths, heights and the tab colour', () => {
    expect(form.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 2 }]);
    expect([form.frozenRows, form.frozenColumns]).toEqual([2, 1]);
    expect([1, 2, 3].map((column) => form.columnWidths.get(column))).toEqual([215, 64, 63]);
    expect([...form.hiddenColumns]).toEqual([3, 4]);
    expect([...form.hiddenRows]).toEqual([]);
    expect([...form.rowHeights]).toEqual([[1, 40]]);
    expect(form.tabColour).toBe('#4472c4');
    expect([form.maxRows, form.maxColumns]).toEqual([1000, 26]);
  });

  test('notes, also of cells that the file does not hold', () => {
    expect(form.rows[2]?.[2]?.note).toBe('Отдел:\nпроверьте');
    expect(form.rows[9]?.[6]).toMatchObject({ note: 'пусто', value: null });
  });

  test('links out of the file and within it', () => {
    expect(form.rows[2]?.[1]?.runs).toEqual([
      { start: 0, end: 12, link: 'https://example.org/?a=1&b=2' },
    ]);
    expect(form.rows[4]?.[1]?.runs?.[0]?.link).toBe('#gid=7&range=B2');
  });
});

describe('readXlsx reads rules', () => {
  const form = sheetAt(readWorkbook(sampleFile()), 0);

  test('conditional formats in the order of evaluation, scales opaque', () => {
    expect(form.conditionalRules.map(({ kind }) => kind)).toEqual(['opaque', 'boolean']);
    expect(form.conditionalRules[1]).toMatchObject({
      criteria: 'NUMBER_LESS_THAN',
      values: [5],
      areas: [{ row: 2, column: 2, rows: 8, columns: 1 }],
      format: { background: '#ffc7ce', fontColour: '#9c0006', bold: true, italic: null },
    });
  });

  test('lists of words are modelled, other validations opaque', () => {
    expect(form.validations[0]).toMatchObject({
      kind: 'modelled',
      criteria: 'VALUE_IN_LIST',
      values: ['да', 'нет'],
      allowInvalid: false,
      helpText: 'Выберите',
    });
    expect(form.validations[1]).toMatchObject({ kind: 'opaque' });
    expect(form.validations[1]?.areas).toHaveLength(2);
  });
});

describe('readXlsx reads the workbook', () => {
  test('names, ids, hidden sheets and the active one', () => {
    const workbook = readWorkbook(sampleFile());
    expect(workbook.sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual([
      [3, 'Форма', false],
      [7, "Спи'сок", true],
    ]);
    expect(workbook).toMatchObject({ name: 'образец', activeSheetId: 3, locale: 'ru_RU' });
  });

  test('prefixed vocabularies and absolute targets', () => {
    const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
    const bytes = sampleFile({
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', '/xl/worksheets/sheet1.xml'],
        ['rId2', 'worksheet', '/xl/worksheets/sheet2.xml'],
      ),
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${main}" xmlns:y="u"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>да</x:t></x:is></x:c><y:c/></x:row></x:sheetData></x:worksheet>`,
    });
    expect(valuesOf(sheetAt(readWorkbook(bytes), 0), 1)).toEqual(['да']);
  });

  test('sheets that are no worksheets are not listed', () => {
    const rels = SAMPLE['xl/_rels/workbook.xml.rels']?.replace(
      '/worksheet" Target="worksheets/sheet2.xml"',
      '/chartsheet" Target="worksheets/sheet2.xml"',
    );
    const workbook = readWorkbook(sampleFile({ 'xl/_rels/workbook.xml.rels': rels ?? '' }));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Форма']);
  });
});

function refusalOf(bytes: Uint8Array, maxUnpackedBytes?: number) {
  const options = maxUnpackedBytes === undefined ? {} : { maxUnpackedBytes };
  const read = readXlsx(bytes, { name: 'x', ...options });
  return read.kind === 'refused' ? read.reason.kind : 'ok';
}

function oldOffice(stream: string): Uint8Array {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  return new Uint8Array([
    ...head,
    ...Array.from(stream, (letter) => [letter.charCodeAt(0), 0]).flat(),
  ]);
}

/** The sample's parts but one. */
function withoutPart(lost: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(SAMPLE).filter(([name]) => name !== lost));
}

describe('readXlsx refuses', () => {
  const whole = sampleFile();

  test.each([
    ['no bytes', new Uint8Array(), 'not-xlsx'],
    ['a text', new TextEncoder().encode('школа;число'), 'not-xlsx'],
    ['an old .xls', oldOffice('..Workbook'), 'old-xls'],
    ['an encrypted workbook', oldOffice('..EncryptedPackage'), 'encrypted'],
    ['another old Office file', oldOffice('..WordDocument'), 'not-xlsx'],
    [
      'a .docx',
      zipParts({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }),
      'not-xlsx',
    ],
    ['any other zip', zipParts({ 'a.txt': 'a' }), 'not-xlsx'],
    ['a package without a workbook', zipParts({ '[Content_Types].xml': '<Types/>' }), 'empty'],
    [
      'a workbook without sheets',
      sampleFile({ 'xl/_rels/workbook.xml.rels': relationships() }),
      'empty',
    ],
    ['half a file', whole.slice(0, whole.length / 2), 'damaged'],
    [
      'a sheet that is cut short',
      sampleFile({ 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' }),
      'damaged',
    ],
    ['a worksheet that is not there', zipParts(withoutPart('xl/worksheets/sheet2.xml')), 'damaged'],
    [
      'a text that is not there',
      sampleFile({
        'xl/worksheets/sheet2.xml': worksheet(
          '<sheetData><row><c t="s"><v>99</v></c></row></sheetData>',
        ),
      }),
      'damaged',
    ],
    [
      'a row beyond the sheet',
      sampleFile({
        'xl/worksheets/sheet2.xml': worksheet('<sheetData><row r="1048577"/></sheetData>'),
      }),
      'damaged',
    ],
  ])('%s', (_what, bytes, kind) => {
    expect(refusalOf(bytes)).toBe(kind);
  });

  test('what would unpack to more than the limit, before unpacking it', () => {
    const read = readXlsx(whole, { name: 'x', maxUnpackedBytes: 1000 });
    expect(read).toMatchObject({ reason: { kind: 'too-large', limit: 1000 } });
  });

  test('a size that is a lie', () => {
    const bytes = whole.slice();
    const view = new DataView(bytes.buffer);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 500_000_000, true);
    expect(refusalOf(bytes)).toBe('damaged');
  });

  test('a flipped bit in a figure, by its checksum', () => {
    const bytes = zipParts(SAMPLE);
    const name = new TextEncoder().encode('xl/worksheets/sheet2.xml');
    const at = bytes.findIndex((_byte, index) =>
      name.every((letter, offset) => bytes[index + offset] === letter),
    );
    bytes[at + name.length + 20] = (bytes[at + name.length + 20] ?? 0) ^ 4;
    expect(refusalOf(bytes)).toBe('damaged');
  });

  test('every truncation and every flipped byte of a file without throwing', () => {
    const kinds = new Set<string>();
    for (let length = 0; length < whole.length; length += 37) {
      kinds.add(refusalOf(whole.slice(0, length)));
    }
    for (let index = 0; index < whole.length; index += 11) {
      const flipped = whole.slice();
      flipped[index] = (flipped[index] ?? 0) ^ (1 << (index % 8));
      kinds.add(refusalOf(flipped, 10_000_000));
    }
    expect([...kinds].sort()).toEqual(expect.arrayContaining(['damaged', 'not-xlsx', 'ok']));
  });

  test('every part with a piece cut out without throwing, and what is readable can be written', () => {
    for (const [name, text] of Object.entries(SAMPLE)) {
      for (let start = 60; start < text.length; start += Math.ceil(text.length / 12)) {
        const broken = text.slice(0, start) + text.slice(start + 5);
        const read = readXlsx(sampleFile({ [name]: broken }), { name: 'x' });
        if (read.kind === 'refused') expect(read.reason.kind).not.toBe('too-large');
        else expect(writeXlsx(read.workbook).length).toBeGreaterThan(1000);
      }
    }
  });
});
