// Charts in files: ours are written with their values and read back, people's own keep their bytes.

import { createSheet } from '../../../src/local/workbook/new-workbook.ts';
import type { Sheet, SheetChart, Workbook } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { readByOther } from './other-reader.ts';
import { newCell, putCell, readWorkbook, sampleFile, sheetAt, textsOf } from './sample-file.ts';

const CHART: SheetChart = {
  areas: [
    { row: 2, column: 1, rows: 3, columns: 1 },
    { row: 2, column: 2, rows: 3, columns: 1 },
    { row: 2, column: 4, rows: 3, columns: 1 },
  ],
  title: 'Динамика: доли & «годы»',
  seriesNames: ['2021', '2022'],
  colours: ['#bcccdc', '#829ab1'],
  row: 7,
  column: 2,
  width: 600,
  height: 300,
  part: null,
};

function addDynamics(workbook: Workbook, charts: readonly SheetChart[]): Sheet {
  const sheet = createSheet({ id: 900_000, name: "Дина'мика", createdByScript: true });
  [1, 2, 3].forEach((number) => {
    putCell(sheet, number + 1, 1, newCell(`1.${number}`));
    putCell(sheet, number + 1, 2, newCell(10.5 * number));
  });
  sheet.charts = [...charts];
  sheet.chartsChanged = true;
  workbook.sheets.push(sheet);
  return sheet;
}

function writeOne() {
  const workbook = readWorkbook(sampleFile());
  addDynamics(workbook, [CHART]);
  return writeXlsx(workbook);
}

function lastSheet(workbook: Workbook): Sheet {
  return sheetAt(workbook, workbook.sheets.length - 1);
}

describe('a chart of ours', () => {
  const bytes = writeOne();
  const texts = textsOf(bytes);
  const chart = texts['xl/charts/chart1.xml'] ?? '';

  test('has its drawing, its part and their kinds', () => {
    expect(texts['xl/worksheets/sheet3.xml']).toMatch(/<drawing [^>]*r:id="rId1"\/><\/worksheet>$/);
    expect(texts['xl/worksheets/_rels/sheet3.xml.rels']).toContain(
      'Target="/xl/drawings/drawing2.xml"',
    );
    expect(texts['xl/drawings/_rels/drawing2.xml.rels']).toContain(
      'Target="/xl/charts/chart1.xml"',
    );
    expect(texts['[Content_Types].xml']).toContain('drawingml.chart+xml');
    expect(texts['[Content_Types].xml']).toContain('officedocument.drawing+xml');
  });

  test('names its cells and holds their values; a blank cell has none', () => {
    expect(chart).toContain("<c:f>'Дина''мика'!$B$2:$B$4</c:f>");
    expect(chart).toContain('<c:pt idx="1"><c:v>21</c:v></c:pt>');
    expect(chart).toContain('<c:pt idx="2"><c:v>1.3</c:v></c:pt>');
    expect(chart).toContain('<c:ptCount val="3"/></c:numCache>');
    expect(chart).toContain('Динамика: доли &amp; «годы»');
  });

  test('begins on a page of its own', () => {
    expect(texts['xl/worksheets/sheet3.xml']).toContain('<brk id="5" ');
  });

  test('is read back with its title and its cells', () => {
    const { areas, title, row, column } = lastSheet(readWorkbook(bytes)).charts[0] ?? CHART;
    expect({ areas, title, row, column }).toEqual({
      areas: CHART.areas,
      title: CHART.title,
      row: 7,
      column: 2,
    });
  });

  test('does not keep another reader from the file', async () => {
    const other = await readByOther(bytes);
    expect(other.sheets.map(({ name }) => name)).toContain("Дина'мика");
  });
});

describe('a file with charts', () => {
  test('that nobody touches keeps every byte', () => {
    const bytes = writeOne();
    expect(textsOf(writeXlsx(readWorkbook(bytes)))).toEqual(textsOf(bytes));
  });

  test('loses the part of a chart that is taken away, and keeps the other', () => {
    const workbook = readWorkbook(sampleFile());
    addDynamics(workbook, [CHART, { ...CHART, title: 'Диаграмма методиста', row: 30 }]);
    const both = writeXlsx(workbook);
    const again = readWorkbook(both);
    const sheet = lastSheet(again);
    sheet.charts = [...sheet.charts.slice(1), { ...CHART, title: 'Новая' }];
    sheet.chartsChanged = true;
    const texts = textsOf(writeXlsx(again));
    const before = textsOf(both);

    expect(texts['xl/charts/chart2.xml']).toBe(before['xl/charts/chart2.xml']);
    expect(texts['xl/charts/chart1.xml']).toContain('Новая');
    const titles = lastSheet(readWorkbook(writeXlsx(again))).charts.map(({ title }) => title);
    expect(titles).toEqual(['Диаграмма методиста', 'Новая']);
    const anchor =
      /<xdr:oneCellAnchor(?:(?!<xdr:oneCellAnchor).)*Диаграмма методиста.*?<\/xdr:oneCellAnchor>/s;
    const kept = anchor.exec(before['xl/drawings/drawing2.xml'] ?? '')?.[0] ?? '?';
    expect(texts['xl/drawings/drawing2.xml']).toContain(kept);
  });

  test('is read also where its drawing is broken', () => {
    const workbook = readWorkbook(writeOne());
    const parts = new Map(workbook.file?.parts ?? []);
    parts.set('xl/drawings/drawing2.xml', new TextEncoder().encode('<xdr:wsDr>'));
    const broken = readWorkbook(writeXlsx({ ...workbook, file: { parts } }));
    expect(lastSheet(broken).charts).toEqual([]);
  });
});
