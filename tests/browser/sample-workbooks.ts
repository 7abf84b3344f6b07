// Workbooks that the tests in a browser open: the example with hostile names in it, one of 20 MB, one of 5,000 schools.

import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { makeKemerovoCity } from '../../examples/kemerovo-city/make-workbook.ts';
import { put, startSheet } from '../../examples/sheet-writing.ts';
import { DEFAULT_STYLE } from '../../src/local/workbook/default-style.ts';
import type { Scalar, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { makeLargeWorkbook } from '../bench/large-workbook.ts';
import { ROOT } from './project-root.ts';

const EXAMPLES = pathToFileURL(join(ROOT, 'examples/'));
const MEGABYTE = 1024 * 1024;

/** What each hostile text would do if it were taken for HTML: `pwned` on the window is looked for afterwards. */
const RUN = 'window.pwned=1;top.pwned=1;parent.pwned=1';

/** Names and texts as the most careless or the worst of users would type them. */
export const HOSTILE = {
  image: `МБОУ СОШ № 101 <img src=x onerror="${RUN}">`,
  script: `МБОУ СОШ № 102 </script><script>${RUN}</script>`,
  rightToLeft: 'МБОУ СОШ № 103 \u202eתיכון עירוני\u202c مدرسة',
  long: `МБОУ СОШ № 104 ${'имени многократно прославленного земляка '.repeat(250)}`,
  unbroken: `МБОУ СОШ № 105 ${'Ы'.repeat(10_000)}`,
  template: '{{constructor.constructor("window.pwned=1")()}}',
  formula: '=HYPERLINK("javascript:window.pwned=1";"нажми")',
} as const;

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet «${name}»`);
  return sheet;
}

/** Puts another value where there is one, and keeps its look. */
function replace(sheet: Sheet, row: number, column: number, value: Scalar): void {
  const cell = sheet.rows[row]?.[column];
  put(sheet, row, column, value, cell?.style ?? DEFAULT_STYLE);
}

/** The same name in the form and in the register, so that it is a school with findings of its own. */
function renameSchool(workbook: Workbook, number: number, name: string): void {
  for (const sheetName of ['Сбор 2023', 'Школы']) {
    const sheet = sheetOf(workbook, sheetName);
    const row = sheet.rows.findIndex((line) => String(line?.[1]?.value).includes(`№ ${number}`));
    if (row < 0) throw new Error(`no school № ${number} on «${sheetName}»`);
    replace(sheet, row, 1, name);
  }
}

/** The example with hostile names of schools, texts in cells and a sheet. */
export function makeHostileFile(): Uint8Array {
  const workbook = makeKemerovoCity(EXAMPLES);
  renameSchool(workbook, 101, HOSTILE.image);
  renameSchool(workbook, 102, HOSTILE.script);
  renameSchool(workbook, 103, HOSTILE.rightToLeft);
  renameSchool(workbook, 104, HOSTILE.long);
  renameSchool(workbook, 105, HOSTILE.unbroken);
  const form = sheetOf(workbook, 'Сбор 2023');
  // Unreadable counts, so that the texts come back in findings.
  replace(form, 5, 5, `<img src=x onerror="${RUN}">`);
  replace(form, 6, 5, HOSTILE.template);
  replace(form, 7, 5, HOSTILE.formula);
  replace(form, 8, 5, `\u202e${'много '.repeat(2_000)}`);
  sheetOf(workbook, 'О сборе').name = '<b onclick=pwned=1>О сборе';
  return writeXlsx(workbook);
}

/** Numbers that look random and are the same every time (mulberry32). */
function makeDice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

const DRAWING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="3000000" cy="2000000"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="scan"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationship = (kind: string, target: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/${kind}" Target="${target}"/></Relationships>`;

/** The parts of a file with a scan on its first sheet, as an office pastes them. */
function addPicture(parts: Record<string, Uint8Array>, picture: Uint8Array): Zippable {
  const text = (name: string) => new TextDecoder().decode(parts[name]);
  const types = text('[Content_Types].xml').replace(
    /<Override /,
    '<Default Extension="jpeg" ContentType="image/jpeg"/><Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/><Override ',
  );
  const sheet = text('xl/worksheets/sheet1.xml')
    .replace('<worksheet ', `<worksheet xmlns:pic="${OFFICE}" `)
    .replace('</worksheet>', '<drawing pic:id="rId1"/></worksheet>');
  return {
    ...parts,
    '[Content_Types].xml': strToU8(types),
    'xl/worksheets/sheet1.xml': strToU8(sheet),
    'xl/worksheets/_rels/sheet1.xml.rels': strToU8(
      relationship('drawing', '../drawings/drawing1.xml'),
    ),
    'xl/drawings/drawing1.xml': strToU8(DRAWING),
    'xl/drawings/_rels/drawing1.xml.rels': strToU8(relationship('image', '../media/image1.jpeg')),
    // A scan is packed already.
    'xl/media/image1.jpeg': [picture, { level: 0 }],
  };
}

/** The example as offices come to 20 MB: a sheet of old correspondence (60,000 cells) and a scan of the order. */
export function makeHeavyFile(): Uint8Array {
  const workbook = makeKemerovoCity(EXAMPLES);
  const dice = makeDice(2023);
  const archive = startSheet(90, 'Переписка');
  for (let row = 1; row <= 6_000; row += 1) {
    for (let column = 1; column <= 10; column += 1) {
      put(archive, row, column, `исх. ${dice().toString(36)} ${dice()}`, DEFAULT_STYLE);
    }
  }
  const withArchive = { ...workbook, sheets: [...workbook.sheets, archive] };
  const scan = new Uint8Array(19 * MEGABYTE);
  const words = new Uint32Array(scan.buffer);
  for (let at = 0; at < words.length; at += 1) words[at] = dice();
  return zipSync(addPicture(unzipSync(writeXlsx(withArchive)), scan));
}

/** The form and the register of so many schools. */
export function makeManySchoolsFile(schools: number): Uint8Array {
  return writeXlsx(makeLargeWorkbook(schools));
}
