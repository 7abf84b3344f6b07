// Draws the charts of our own sheets: ours are known by the beginning of their titles, people's own stay.

import { ALL_DYNAMICS_WORDS } from '../../core/messages/words/dynamics-words.ts';
import type { Block, PlannedChart } from '../../core/workbook/plan.ts';
import { getBlock } from './get-block.ts';
import { isOver } from './is-over.ts';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** From the first year to the last: blues to a warm one, told apart in black and white by their lightness. */
const COLOURS = ['#bcccdc', '#829ab1', '#486581', '#102a43', '#f0b429', '#cb6e17'];

/**
 * Replaces our charts on a sheet by these; where they stand already with the same title over the same cells nothing is
 * done. undefined: the sheet never has any, and no call is made. A new sheet has none yet.
 */
export function applyCharts(
  sheet: Sheet,
  planned: readonly PlannedChart[] | undefined,
  isNew: boolean,
): void {
  if (planned === undefined) return;
  const ours = isNew ? [] : sheet.getCharts().filter(isOurs);
  const isDone =
    ours.length === planned.length && planned.every((chart, index) => isSame(ours[index], chart));
  if (isDone) return;
  for (const chart of ours) sheet.removeChart(chart);
  for (const chart of planned) sheet.insertChart(buildChart(sheet, chart));
}

function readTitle(chart: Chart): string {
  return String(chart.getOptions().get('title') ?? '');
}

function isOurs(chart: Chart): boolean {
  const title = readTitle(chart);
  return ALL_DYNAMICS_WORDS.some(({ chartMark }) => title.startsWith(chartMark));
}

function listBlocks({ categories, series }: PlannedChart): readonly Block[] {
  return [categories, ...series.map(({ block }) => block)];
}

function isSame(chart: Chart | undefined, planned: PlannedChart): boolean {
  if (chart === undefined || readTitle(chart) !== planned.title) return false;
  const ranges = chart.getRanges();
  const blocks = listBlocks(planned);
  return (
    ranges.length === blocks.length && blocks.every((block, index) => isOver(ranges[index], block))
  );
}

function buildChart(sheet: Sheet, chart: PlannedChart): Chart {
  const { row, column, title, width, height, series } = chart;
  const builder = sheet.newChart().asColumnChart();
  for (const block of listBlocks(chart)) {
    builder.addRange(getBlock(sheet, block));
  }
  const named = series.map(({ name }, index) => [index, { labelInLegend: name }] as const);
  builder
    .setNumHeaders(0)
    .setOption('title', title)
    .setOption('series', Object.fromEntries(named))
    .setOption('colors', COLOURS.slice(0, series.length))
    .setOption('legend', { position: 'bottom' })
    .setOption('vAxis', { minValue: 0 })
    .setOption('width', width)
    .setOption('height', height)
    .setPosition(row, column, 0, 0);
  return builder.build();
}
