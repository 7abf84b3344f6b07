// Small .xlsx files written by hand, as Excel, LibreOffice and others spell them, for the tests of reading and writing.

import { strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import type { Cell, CellStyle, Sheet, Workbook } from '../../../src/local/workbook/workbook.ts';
import { readXlsx } from '../../../src/local/xlsx/read-xlsx.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

export type FileParts = Readonly<Record<string, string>>;

/** Gives a <worksheet> around its children. */
export function worksheet(inner: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${inner}</worksheet>`;
}

/** Gives a .rels of entries `[id, kind, target]`; a target with `://` is outside. */
export function relationships(...entries: readonly (readonly [string, string, string])[]): string {
  const inner = entries.map(([id, kind, target]) => {
    const mode = target.includes('://') ? ' TargetMode="External"' : '';
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"${mode}/>`;
  });
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner.join('')}</Relationships>`;
}

/** Two sheets, as Excel writes them: the school form with all that a form may hold, and a list. */
export const SAMPLE: FileParts = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${CONTENT}.worksheet+xml"/><Override PartName="/xl/calcChain.xml" ContentType="${CONTENT}.calcChain+xml"/></Types>`,
  '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets>\n  <sheet name="Форма" sheetId="3" r:id="rId1"/>\n  <sheet name="Спи'сок" sheetId="7" state="hidden" r:id="rId2"/>\n</sheets><definedNames><definedName name="Всего">Форма!$B$9</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">'Спи''сок'!$A$1:$B$4</definedName></definedNames><calcPr calcId="191029"/></workbook>`,
  'xl/_rels/workbook.xml.rels': relationships(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
    ['rId6', 'theme', 'theme/theme1.xml'],
  ),
  'xl/theme/theme1.xml': `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`,
  'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot; %&quot;"/></numFmts><fonts count="2"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/></font><font><b/><i val="0"/><u/><sz val="12"/><color rgb="FFC00000"/><name val="Times New Roman"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"><color indexed="10"/></left><right/><top/><bottom style="medium"><color auto="1"/></bottom><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyProtection="1"><alignment horizontal="center" vertical="center" wrapText="1" indent="1"/><protection locked="0"/></xf><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Обычный" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs><tableStyles count="0"/></styleSheet>`,
  'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}" count="4" uniqueCount="3"><si><t>Школа</t></si><si><r><t>МБОУ </t></r><r><rPr><b/></rPr><t xml:space="preserve">СОШ № 1</t></r><rPh sb="0" eb="1"><t>подсказка</t></rPh></si><si><t xml:space="preserve"> _x0041_a_x000B_ </t></si></sst>`,
  'xl/calcChain.xml': `${HEAD}<calcChain xmlns="${MAIN}"><c r="B4" i="3"/></calcChain>`,
  'xl/worksheets/sheet1.xml': worksheet(
    [
      '<sheetPr><tabColor theme="4"/></sheetPr><dimension ref="A1:D6"/>',
      '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="B3"/></sheetView></sheetViews>',
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="30.7109375" customWidth="1"/><col min="3" max="4" width="9" hidden="1"/></cols>\r\n',
      '<sheetData>\r\n  <row r="1" spans="1:4" ht="30" customHeight="1"><c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c></row>\r\n',
      '  <row r="2" spans="1:4" ht="45"><c r="A2" t="s"><v>1</v></c><c r="B2" s="2"><v>45170</v></c><c r="D2" t="inlineStr"><is><t>прямо</t></is></c></row>\r\n',
      '  <row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="3"><f>SUM(B2,1)</f><v>0.5</v></c><c r="C4" t="str"><f>_xlfn.CONCAT("a;","b")</f><v>a;b</v></c></row>\r\n',
      '  <row r="5"><c r="B5"><f t="shared" ref="B5:B7" si="0">A5+$A$1</f><v>1</v></c></row><row r="6"><c r="B6"><f t="shared" si="0"/><v>2</v></c></row><row r="7"><c r="B7"><f t="shared" si="0"/><v>3</v></c></row>\r\n</sheetData>\r\n',
      '<sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>\r\n',
      '<conditionalFormatting sqref="B2:B9"><cfRule type="cellIs" dxfId="0" priority="2" operator="lessThan"><formula>5</formula></cfRule><cfRule type="colorScale" priority="1"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule></conditionalFormatting>\r\n',
      '<dataValidations count="2"><dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1" prompt="Выберите" sqref="C2:C9"><formula1>"да,нет"</formula1></dataValidation><dataValidation type="whole" sqref="D2 D4"><formula1>1</formula1><formula2>9</formula2></dataValidation></dataValidations>\r\n',
      `<hyperlinks><hyperlink ref="A2" r:id="rId1"/><hyperlink ref="A4" location="'Спи''сок'!$B$2" display="туда"/></hyperlinks>\r\n`,
      '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><drawing r:id="rId2"/><legacyDrawing r:id="rId3"/><tableParts count="1"><tablePart r:id="rId5"/></tableParts><extLst><ext uri="{78C0D931}"/></extLst>',
    ].join(''),
  ),
  'xl/worksheets/_rels/sheet1.xml.rels': relationships(
    ['rId1', 'hyperlink', 'https://example.org/?a=1&amp;b=2'],
    ['rId2', 'drawing', '../drawings/drawing1.xml'],
    ['rId3', 'vmlDrawing', '../drawings/vmlDrawing1.vml'],
    ['rId4', 'comments', '../comments1.xml'],
    ['rId5', 'table', '../tables/table1.xml'],
  ),
  'xl/comments1.xml': `${HEAD}<comments xmlns="${MAIN}"><authors><author>Отдел</author></authors><commentList><comment ref="B2" authorId="0"><text><r><rPr><b/></rPr><t>Отдел:</t></r><r><t xml:space="preserve">
проверьте</t></r></text></comment><comment ref="F9" authorId="0"><text><t>пусто</t></text></comment></commentList></comments>`,
  'xl/drawings/drawing1.xml': '<wsDr>непрозрачно</wsDr>',
  'xl/drawings/vmlDrawing1.vml': '<xml>непрозрачно</xml>',
  'xl/tables/table1.xml': '<table>непрозрачно</table>',
  'xl/worksheets/sheet2.xml': worksheet(
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>',
  ),
};

/** Gives the zip of the parts, in their order. */
export function zipParts(parts: FileParts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
}

/** Gives name → text of the parts of a zip. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
  );
}

/** Gives the sample with some parts in place of its own. */
export function sampleFile(changed: FileParts = {}): Uint8Array {
  return zipParts({ ...SAMPLE, ...changed });
}

/** Gives the workbook of a file that must be readable. */
export function readWorkbook(bytes: Uint8Array): Workbook {
  const read = readXlsx(bytes, { name: 'образец' });
  if (read.kind === 'refused') throw new Error(JSON.stringify(read.reason));
  return read.workbook;
}

/** Gives the sheet at a position (0 is the first); throws when there is none. */
export function sheetAt(workbook: Workbook, position: number): Sheet {
  const sheet = workbook.sheets[position];
  if (sheet === undefined) throw new Error(`no sheet ${position}`);
  return sheet;
}

/** Gives a cell as a script makes it. */
export function newCell(
  value: Cell['value'],
  style: Partial<CellStyle> = {},
  more: Partial<Cell> = {},
): Cell {
  return {
    value,
    formula: null,
    style: { ...DEFAULT_STYLE, ...style },
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
    ...more,
  };
}

/** Puts a cell into a sheet, as the service does. */
export function putCell(sheet: Sheet, row: number, column: number, cell: Cell): void {
  const cells = sheet.rows[row] ?? [];
  cells[column] = cell;
  sheet.rows[row] = cells;
}

/** Gives the values of a cell's row, from column 1. */
export function valuesOf(sheet: Sheet, row: number): Cell['value'][] {
  return Array.from(sheet.rows[row] ?? [], (cell) => cell?.value ?? null).slice(1);
}
