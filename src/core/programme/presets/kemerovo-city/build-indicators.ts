// Rows as the passport's table prints them → indicators.

import type { CountedNoun, Indicator, Target, TargetPart, Unit } from '../../programme.ts';
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

/** «До 5000» → 5000; «151 профкласс 21 спецкласс» → 151, 21. */
function readNumbers(printed: string): readonly number[] {
  return (printed.match(/\d+/g) ?? []).map(Number);
}

/** Each number or more, of the whole city: as every row of the passport means it. */
function buildTarget(
  printed: string,
  unit: Unit,
  noun: CountedNoun | null,
  labels: readonly string[],
): Target {
  const parts = readNumbers(printed).map(
    (value, index): TargetPart => ({
      comparator: 'at-least',
      value,
      unit,
      label: labels[index] ?? null,
      noun,
      scope: 'territory',
    }),
  );
  return { printed, parts };
}

function buildIndicator(task: string, row: IndicatorRow): Indicator {
  const [code, unitPrinted, noun, figures, title, { report = {}, form, parts = [] } = {}] = row;
  const unit = readUnit(unitPrinted);
  const [baseline = '', ...targets] = figures.split(' | ');
  const [value = null, ...others] = readNumbers(baseline);
  return {
    code,
    task,
    title,
    reportTitle: Object.entries(report).reduce((text, [from, to]) => text.replace(from, to), title),
    unit,
    unitPrinted,
    noun,
    baseline: { printed: baseline, value: others.length === 0 ? value : null },
    targets: Object.fromEntries(
      targets.map((printed, index) => [YEARS[index], buildTarget(printed, unit, noun, parts)]),
    ),
    source:
      form === undefined
        ? { kind: 'manual' }
        : { kind: 'form', form: FORM_KEY, numerator: form[0], denominator: form[1], parts: [] },
    direction: 'more',
    period: 'per-year',
    scale: [],
    method: null,
  };
}

/** The indicators of a task, in the order of the rows. */
export function buildIndicators(task: string, rows: readonly IndicatorRow[]): readonly Indicator[] {
  return rows.map((row) => buildIndicator(task, row));
}
