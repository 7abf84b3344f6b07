// Which row of «Сводка» holds what. It follows from the programme, the year and the language alone, so that a finding can
// point at an indicator's cell before the sheet is drawn up.

import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Indicator } from '../../programme/indicator.ts';
import type { Programme } from '../../programme/programme.ts';
import type { TargetPart } from '../../programme/target.ts';
import { wrapText } from '../draft/text-lines.ts';
import { summaryCell } from './summary-columns.ts';

/** Title, stamp, completeness, counts; then the headings. */
export const SUMMARY_HEADER_ROW = 5;

/** How many characters of a task's title go on a line over the whole width, and on one with the counts beside it. */
const FULL_LINE = 185;
const LINE_WITH_COUNTS = 135;

export interface PartRow {
  readonly row: number;
  readonly part: TargetPart;
  /** The key of what people write in this row: «3.2 (1)». */
  readonly code: string;
}

/** An indicator's row and, below it, a row for each part of a target that has several. */
export interface IndicatorRows {
  readonly row: number;
  readonly indicator: Indicator;
  readonly parts: readonly PartRow[];
}

/** A task: its title on one or more rows (the counts stand in the last), then its indicators. */
export interface TaskRows {
  readonly firstRow: number;
  readonly titleLines: readonly string[];
  readonly indicators: readonly IndicatorRows[];
  /** Of the last row that belongs to the task. */
  readonly lastRow: number;
}

/** The last row of the table is the last task's; SUMMARY_HEADER_ROW where there is none. */
export interface SummaryLayout {
  readonly tasks: readonly TaskRows[];
  readonly lastRow: number;
}

function breakTitle(title: string): string[] {
  const lines = wrapText(title, FULL_LINE);
  const last = lines[lines.length - 1] ?? '';
  return last.length <= LINE_WITH_COUNTS ? lines : wrapText(title, LINE_WITH_COUNTS);
}

function layOutIndicator(indicator: Indicator, year: number, row: number): IndicatorRows {
  const parts = indicator.targets[String(year)]?.parts ?? [];
  const partRows = parts.map((part, index) => ({
    row: row + 1 + index,
    part,
    code: `${indicator.code} (${index + 1})`,
  }));
  return { row, indicator, parts: parts.length > 1 ? partRows : [] };
}

function layOutTask(
  title: string,
  indicators: readonly Indicator[],
  year: number,
  firstRow: number,
): TaskRows {
  const titleLines = breakTitle(title);
  let row = firstRow + titleLines.length;
  const rows = indicators.map((indicator) => {
    const laidOut = layOutIndicator(indicator, year, row);
    row += 1 + laidOut.parts.length;
    return laidOut;
  });
  return { firstRow, titleLines, indicators: rows, lastRow: row - 1 };
}

/** The rows of «Сводка» of a year. Tasks without indicators are left out; indicators of no known task come last. */
export function layOutSummary(
  programme: Programme,
  year: number,
  words: SheetWords,
): SummaryLayout {
  const known = new Set(programme.tasks.map(({ code }) => code));
  const groups = [
    ...programme.tasks.map(({ code, title }) => ({
      title: words.summary.task(code, title),
      indicators: programme.indicators.filter(({ task }) => task === code),
    })),
    {
      title: words.summary.otherIndicators,
      indicators: programme.indicators.filter(({ task }) => !known.has(task)),
    },
  ];
  const tasks: TaskRows[] = [];
  let lastRow = SUMMARY_HEADER_ROW;
  for (const { title, indicators } of groups) {
    if (indicators.length === 0) continue;
    const task = layOutTask(title, indicators, year, lastRow + 1);
    tasks.push(task);
    lastRow = task.lastRow;
  }
  return { tasks, lastRow };
}

/** The last year that a programme has targets for, or the given one where that is later. */
export function findFinalYear({ years }: Programme, year: number): number {
  return years.reduce((last, one) => Math.max(last, one), year);
}

/** The address of each indicator's «Меры» on «Сводка» of the year, such as O17, by code. */
export function listMeasureCells(
  programme: Programme,
  year: number,
  words: SheetWords,
): ReadonlyMap<string, string> {
  const rows = layOutSummary(programme, year, words).tasks.flatMap(({ indicators }) => indicators);
  return new Map(rows.map(({ row, indicator }) => [indicator.code, summaryCell(row, 'measure')]));
}

/** The addresses of an indicator's targets on «Сводка» of the year, by code and by the year that they are for. */
export function listTargetCells(
  programme: Programme,
  year: number,
  words: SheetWords,
): ReadonlyMap<string, ReadonlyMap<number, string>> {
  const rows = layOutSummary(programme, year, words).tasks.flatMap(({ indicators }) => indicators);
  const finalYear = findFinalYear(programme, year);
  return new Map(
    rows.map(({ row, indicator }) => {
      // Of the final year itself the plan's own column comes first.
      const cells = new Map([[finalYear, summaryCell(row, 'finalTarget')]]);
      return [indicator.code, cells.set(year, summaryCell(row, 'target'))];
    }),
  );
}
