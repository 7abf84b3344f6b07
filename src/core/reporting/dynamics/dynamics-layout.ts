// Which columns and rows «Динамика» has: for each year its figures, for each task its indicators, shares before others.

import type { Dynamics, IndicatorDynamics } from '../../evaluating/dynamics/dynamics.ts';
import type {
  DynamicsColumn,
  DynamicsWords,
  YearColumn,
} from '../../messages/words/dynamics-words.ts';
import type { Programme } from '../../programme/programme.ts';
import { formatAddress } from '../../workbook/address.ts';

/** Title, stamp, guide; then the headings. */
export const DYNAMICS_HEADER_ROW = 4;

export type DynamicsPlace =
  | { readonly kind: 'general'; readonly name: DynamicsColumn }
  | { readonly kind: 'year'; readonly year: number; readonly name: YearColumn };

/** In pixels. Neighbours share a width where they can, for every other one costs a service call. */
const WIDTHS: Readonly<Record<DynamicsColumn | YearColumn, number>> = {
  code: 46,
  title: 260,
  unit: 60,
  period: 60,
  numerator: 60,
  denominator: 60,
  value: 60,
  toPrevious: 94,
  toPreviousPercent: 94,
  toFirst: 94,
  toFirstPercent: 94,
  trend: 150,
  judgement: 60,
  level: 130,
  course: 130,
};

export interface TaskDynamics {
  readonly task: string;
  readonly title: string;
  /** Of its first indicator; the title stands in the row above. */
  readonly firstRow: number;
  readonly indicators: readonly IndicatorDynamics[];
}

export interface DynamicsLayout {
  readonly columns: readonly DynamicsPlace[];
  readonly widths: readonly number[];
  readonly tasks: readonly TaskDynamics[];
  /** The last row of the table. */
  readonly lastRow: number;
  /** Codes of the indicators that have no figure of any year. */
  readonly withoutFigures: readonly string[];
}

/** The year's columns of counts only where an indicator has them. */
function listYearColumns(year: number, indicators: readonly IndicatorDynamics[]): DynamicsPlace[] {
  const figures = indicators.flatMap((one) => one.figures.filter((figure) => figure.year === year));
  const names: YearColumn[] = [
    ...(figures.some(({ numerator }) => numerator !== null) ? (['numerator'] as const) : []),
    ...(figures.some(({ denominator }) => denominator !== null) ? (['denominator'] as const) : []),
    'value',
  ];
  return names.map((name) => ({ kind: 'year', year, name }));
}

function listColumns({ years, indicators }: Dynamics): DynamicsPlace[] {
  const general = (...names: DynamicsColumn[]): DynamicsPlace[] =>
    names.map((name) => ({ kind: 'general', name }));
  const isPeriodTold = indicators.some(({ indicator }) => indicator.period !== 'per-year');
  return [
    ...general('code', 'title', 'unit', ...(isPeriodTold ? (['period'] as const) : [])),
    ...years.flatMap((year) => listYearColumns(year, indicators)),
    ...general('toPrevious', 'toPreviousPercent'),
    ...(years.length > 2 ? general('toFirst', 'toFirstPercent') : []),
    ...general('trend', 'judgement'),
    ...(indicators.some(({ level }) => level !== null) ? general('level') : []),
    ...(indicators.some(({ course }) => course !== null) ? general('course') : []),
  ];
}

/** Shares together, so that a chart can show them; otherwise the passport's order. */
function sortByUnit(indicators: readonly IndicatorDynamics[]): readonly IndicatorDynamics[] {
  const isShare = ({ unit }: IndicatorDynamics) => unit === 'percent';
  return [...indicators.filter(isShare), ...indicators.filter((one) => !isShare(one))];
}

function layOutTasks(programme: Programme, shown: readonly IndicatorDynamics[]): TaskDynamics[] {
  const known = new Set(programme.tasks.map(({ code }) => code));
  const groups = [
    ...programme.tasks.map(({ code, title }) => ({
      task: code,
      title,
      indicators: shown.filter(({ indicator }) => indicator.task === code),
    })),
    {
      task: '',
      title: '',
      indicators: shown.filter(({ indicator }) => !known.has(indicator.task)),
    },
  ];
  const tasks: TaskDynamics[] = [];
  let row = DYNAMICS_HEADER_ROW;
  for (const { task, title, indicators } of groups) {
    if (indicators.length === 0) continue;
    tasks.push({ task, title, firstRow: row + 2, indicators: sortByUnit(indicators) });
    row += 1 + indicators.length;
  }
  return tasks;
}

/** The layout for dynamics; without any figure it has no tasks. */
export function layOutDynamics(dynamics: Dynamics, programme: Programme): DynamicsLayout {
  const shown = dynamics.indicators.filter(({ figures }) => figures.length > 0);
  const columns = listColumns({ ...dynamics, indicators: shown });
  const tasks = layOutTasks(programme, shown);
  const last = tasks[tasks.length - 1];
  return {
    columns,
    widths: columns.map(({ name }) => WIDTHS[name]),
    tasks,
    lastRow: last === undefined ? DYNAMICS_HEADER_ROW : last.firstRow + last.indicators.length - 1,
    withoutFigures: dynamics.indicators
      .filter(({ figures }) => figures.length === 0)
      .map(({ indicator }) => indicator.code),
  };
}

/** The 1-based number of a column; null where the sheet does not have it. */
export function findDynamicsColumn(
  { columns }: DynamicsLayout,
  name: DynamicsColumn | YearColumn,
  year: number | null = null,
): number | null {
  const index = columns.findIndex(
    (place) => place.name === name && (place.kind === 'general' || place.year === year),
  );
  return index < 0 ? null : index + 1;
}

/** The address of a year's figure in a row; null where the sheet does not have the column. */
export function findYearCell(
  layout: DynamicsLayout,
  row: number,
  name: YearColumn,
  year: number,
): string | null {
  const column = findDynamicsColumn(layout, name, year);
  return column === null ? null : formatAddress(row, column);
}

/** The heading of a column. */
export function nameDynamicsColumn(place: DynamicsPlace, words: DynamicsWords): string {
  return place.kind === 'general'
    ? words.columns[place.name]
    : words.yearColumns(place.year)[place.name];
}
