// A column chart as the XML of its part (ECMA-376 part 1, 21.2), with the values that viewers show without calculating.

import type { Area, Scalar, Sheet, SheetChart } from '../../workbook/workbook.ts';
import { cellName, quoteSheetName } from '../sheet/cell-address.ts';
import { escapeXml } from '../xml/escape-xml.ts';

const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Of the two axes; they only have to differ. */
const CATEGORY_AXIS = '111111111';
const VALUE_AXIS = '222222222';
const FALLBACK_COLOUR = '#486581';
const INK = '1f2933';
const LINE = 'd9e2ec';

function absoluteName(row: number, column: number): string {
  return cellName(row, column).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}

function buildReference(sheet: Sheet, { row, column, rows, columns }: Area): string {
  const last = absoluteName(row + rows - 1, column + columns - 1);
  return escapeXml(`${quoteSheetName(sheet.name)}!${absoluteName(row, column)}:${last}`);
}

function listValues(sheet: Sheet, { row, column, rows }: Area): Scalar[] {
  return Array.from(
    { length: rows },
    (_, index) => sheet.rows[row + index]?.[column]?.value ?? null,
  );
}

function buildPoints(values: readonly (string | null)[]): string {
  const points = values.map((value, index) =>
    value === null ? '' : `<c:pt idx="${index}"><c:v>${escapeXml(value)}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join('')}`;
}

function buildCategories(sheet: Sheet, area: Area): string {
  const texts = listValues(sheet, area).map((value) =>
    value === null || typeof value === 'object' ? null : String(value),
  );
  return `<c:cat><c:strRef><c:f>${buildReference(sheet, area)}</c:f><c:strCache>${buildPoints(texts)}</c:strCache></c:strRef></c:cat>`;
}

function buildValues(sheet: Sheet, area: Area): string {
  const numbers = listValues(sheet, area).map((value) =>
    typeof value === 'number' ? String(value) : null,
  );
  return `<c:val><c:numRef><c:f>${buildReference(sheet, area)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${buildPoints(numbers)}</c:numCache></c:numRef></c:val>`;
}

function buildFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.replace('#', '')}"/></a:solidFill>`;
}

/** Sizes in hundredths of a point. */
function buildLetters(tag: string, size: number, bold: boolean): string {
  return `<a:${tag} sz="${size}" b="${bold ? 1 : 0}">${buildFill(INK)}</a:${tag}>`;
}

function buildTextProperties(): string {
  return `<c:txPr><a:bodyPr/><a:p><a:pPr>${buildLetters('defRPr', 900, false)}</a:pPr><a:endParaRPr lang="ru-RU"/></a:p></c:txPr>`;
}

function buildTitle(title: string): string {
  const run = `<a:r>${buildLetters('rPr', 1100, true)}<a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>${buildLetters('defRPr', 1100, true)}</a:pPr>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function buildSeries(sheet: Sheet, chart: SheetChart): string {
  const [categories, ...series] = chart.areas;
  return series
    .map((area, index) => {
      const name = chart.seriesNames[index] ?? '';
      const tx = name === '' ? '' : `<c:tx><c:v>${escapeXml(name)}</c:v></c:tx>`;
      const fill = buildFill(chart.colours[index] ?? FALLBACK_COLOUR);
      const cat = categories === undefined ? '' : buildCategories(sheet, categories);
      return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${tx}<c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${cat}${buildValues(sheet, area)}</c:ser>`;
    })
    .join('');
}

function buildAxes(): string {
  const grid = `<c:majorGridlines><c:spPr><a:ln w="6350">${buildFill(LINE)}</a:ln></c:spPr></c:majorGridlines>`;
  const common = (axis: string, crossed: string, place: string, minimum: string, lines: string) =>
    `<c:axId val="${axis}"/><c:scaling><c:orientation val="minMax"/>${minimum}</c:scaling><c:delete val="0"/><c:axPos val="${place}"/>${lines}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${buildTextProperties()}<c:crossAx val="${crossed}"/><c:crosses val="autoZero"/>`;
  return [
    `<c:catAx>${common(CATEGORY_AXIS, VALUE_AXIS, 'b', '', '')}<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`,
    `<c:valAx>${common(VALUE_AXIS, CATEGORY_AXIS, 'l', '<c:min val="0"/>', grid)}<c:crossBetween val="between"/></c:valAx>`,
  ].join('');
}

/** The text of the part of a chart over cells of the sheet. */
export function buildChart(sheet: Sheet, chart: SheetChart): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>`,
    chart.title === '' ? '' : buildTitle(chart.title),
    `<c:autoTitleDeleted val="${chart.title === '' ? 1 : 0}"/><c:plotArea><c:layout/>`,
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>',
    buildSeries(sheet, chart),
    `<c:gapWidth val="80"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`,
    buildAxes(),
    `</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${buildTextProperties()}</c:legend>`,
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>',
  ].join('');
}
