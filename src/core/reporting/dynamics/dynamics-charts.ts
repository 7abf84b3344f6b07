// The charts of «Динамика»: for each task its indicators side by side, a column for each of the last years.

import type { IndicatorDynamics } from '../../evaluating/dynamics/dynamics.ts';
import type { DynamicsWords } from '../../messages/words/dynamics-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { PlannedChart } from '../../workbook/plan.ts';
import { addRow, addTextRow, type SheetDraft } from '../draft/sheet-draft.ts';
import { clipText } from '../draft/text-lines.ts';
import { type DynamicsLayout, findDynamicsColumn, type TaskDynamics } from './dynamics-layout.ts';

/** More cannot be told apart by their colours. */
const MOST_YEARS = 6;
/** Pixels: of the frame, for each indicator, and at most. */
const FRAME_WIDTH = 420;
const INDICATOR_WIDTH = 110;
const MOST_WIDTH = 1200;
const HEIGHT = 320;
/** A row of a spreadsheet is 21 pixels high; the last of them stays blank. */
const ROWS = 17;
/** Pixels between two charts side by side. */
const GAP = 20;
const LONGEST_TASK = 70;

/** A chart without its place. */
type DrawnChart = Omit<PlannedChart, 'row' | 'column'>;

/** Rows that follow each other, shares if there are any; those at the ends that have no two years to compare are left out. */
interface ChartRows {
  readonly firstRow: number;
  readonly indicators: readonly IndicatorDynamics[];
  readonly unit: IndicatorDynamics['unit'];
}

function isComparable({ figures }: IndicatorDynamics, years: readonly number[]): boolean {
  return figures.filter(({ year }) => years.includes(year)).length > 1;
}

function chooseRows(
  { firstRow, indicators }: TaskDynamics,
  years: readonly number[],
): ChartRows | null {
  const shares = indicators.filter(({ unit }) => unit === 'percent');
  const [first] = indicators;
  if (first === undefined) return null;
  const run = shares.length > 0 ? shares : indicators;
  const comparable = run.map((one) => isComparable(one, years));
  const from = comparable.indexOf(true);
  if (from < 0) return null;
  const to = comparable.lastIndexOf(true) + 1;
  return { firstRow: firstRow + from, indicators: run.slice(from, to), unit: first.unit };
}

function planChart(
  task: TaskDynamics,
  years: readonly number[],
  layout: DynamicsLayout,
  words: DynamicsWords,
  { summary }: SheetWords,
): DrawnChart | null {
  const rows = chooseRows(task, years);
  if (rows === null) return null;
  const buildBlock = (column: number) => ({
    row: rows.firstRow,
    column,
    rows: rows.indicators.length,
    columns: 1,
  });
  const named = task.task === '' ? summary.otherIndicators : summary.task(task.task, task.title);
  return {
    kind: 'column',
    title: words.chart(clipText(named, LONGEST_TASK), years, rows.unit),
    categories: buildBlock(findDynamicsColumn(layout, 'code') ?? 1),
    series: years.flatMap((year) => {
      const column = findDynamicsColumn(layout, 'value', year);
      return column === null ? [] : [{ name: String(year), block: buildBlock(column) }];
    }),
    width: Math.min(MOST_WIDTH, FRAME_WIDTH + rows.indicators.length * INDICATOR_WIDTH),
    height: HEIGHT,
  };
}

/** The first column that begins at or behind the pixel, 1-based; the last where none does. */
function findColumnAt(widths: readonly number[], pixel: number): number {
  let left = 0;
  for (const [index, width] of widths.entries()) {
    if (left >= pixel) return index + 1;
    left += width;
  }
  return widths.length;
}

/** Where charts go: narrow ones in pairs, others alone. `line` counts the rows of charts from 0. */
function placeCharts(
  charts: readonly DrawnChart[],
  { widths }: DynamicsLayout,
): readonly { readonly chart: DrawnChart; readonly line: number; readonly isRight: boolean }[] {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2 - GAP;
  const isNarrow = ({ width }: DrawnChart) => width <= half;
  let line = -1;
  let isHalfFree = false;
  return charts.map((chart) => {
    const isRight = isHalfFree && isNarrow(chart);
    if (!isRight) line += 1;
    isHalfFree = !isRight && isNarrow(chart);
    const width = isNarrow(chart) ? Math.floor(half) : chart.width;
    return { chart: { ...chart, width }, line, isRight };
  });
}

/** Adds blank rows for the charts below what is drawn up, and gives the charts; none for tasks with nothing to compare. */
export function addDynamicsCharts(
  draft: SheetDraft,
  layout: DynamicsLayout,
  words: DynamicsWords,
  sheetWords: SheetWords,
): readonly PlannedChart[] {
  const known = layout.columns.flatMap((place) =>
    place.kind === 'year' && place.name === 'value' ? [place.year] : [],
  );
  const years = known.slice(-MOST_YEARS);
  const charts = layout.tasks.flatMap(
    (task) => planChart(task, years, layout, words, sheetWords) ?? [],
  );
  const placed = placeCharts(charts, layout);
  const last = placed[placed.length - 1];
  if (last === undefined) return [];
  addRow(draft, []);
  addTextRow(draft, words.charts, 'subtitle');
  const firstRow = draft.rows.length + 1;
  for (let added = 0; added < (last.line + 1) * ROWS; added += 1) addRow(draft, []);
  const middle = layout.widths.reduce((sum, width) => sum + width, 0) / 2;
  const rightColumn = findColumnAt(layout.widths, middle);
  return placed.map(({ chart, line, isRight }) => ({
    ...chart,
    row: firstRow + line * ROWS,
    column: isRight ? rightColumn : 1,
  }));
}
