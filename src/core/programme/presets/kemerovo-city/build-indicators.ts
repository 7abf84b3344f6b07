// Rows as the passport's table prints them → indicators.

import type { Indicator, Period } from '../../indicator.ts';
import type { CountedNoun, Unit } from '../../target.ts';
import { buildTarget } from '../build-target.ts';
import { FORM_KEY } from './fields.ts';

/** The years whose targets a row gives, in the order of its columns. */
export const YEARS: readonly number[] = [2023, 2024, 2025];

/** What few rows have. */
interface RowDetails {
  /** Where the report of 2023 words the title otherwise: the passport's words → the report's. */
  readonly report?: Readonly<Record<string, string>>;
  /** Numerator and denominator per school; a row without them is entered on «Факты». */
  readonly form?: readonly [string, string];
  /** What each number of a target with several is about. */
  readonly parts?: readonly string[];
  /** Where the words name a state («наличие») or a stock that grows; a row without it is counted anew each year. */
  readonly period?: Period;
}

/** One row: the figures are the baseline and the targets of the years as printed, '' where the passport has none. */
export type IndicatorRow = readonly [
  code: string,
  unitPrinted: string,
  noun: CountedNoun | null,
  figures: string,
  title: string,
  details?: RowDetails,
];

function readUnit(printed: string): Unit {
  if (printed === '') return 'none';
  return printed.startsWith('%') ? 'percent' : 'count';
}

function buildIndicator(task: string, row: IndicatorRow): Indicator {
  const [code, unitPrinted, noun, figures, title, details = {}] = row;
  const { report = {}, form, parts = [], period = 'per-year' } = details;
  const unit = readUnit(unitPrinted);
  const [baseline = '', ...targets] = figures.split(' | ');
  const context = { unit, noun, labels: parts };
  const [level, ...others] = buildTarget(baseline, context).parts;
  return {
    code,
    task,
    title,
    reportTitle: Object.entries(report).reduce((text, [from, to]) => text.replace(from, to), title),
    unit,
    unitPrinted,
    noun,
    baseline: { printed: baseline, value: others.length === 0 ? (level?.value ?? null) : null },
    targets: Object.fromEntries(
      targets.map((printed, index) => [YEARS[index], buildTarget(printed, context)]),
    ),
    source:
      form === undefined
        ? { kind: 'manual' }
        : { kind: 'form', form: FORM_KEY, numerator: form[0], denominator: form[1], parts: [] },
    direction: 'more',
    period,
    scale: [],
    method: null,
  };
}

/** The indicators of a task, in the order of the rows. */
export function buildIndicators(task: string, rows: readonly IndicatorRow[]): readonly Indicator[] {
  return rows.map((row) => buildIndicator(task, row));
}
