// Rows of the lists of the Kaltan programme → indicators.

import type { Indicator, Period, ScaleLevel } from '../../indicator.ts';
import type { CountedNoun, Unit } from '../../target.ts';
import { buildTarget } from '../build-target.ts';
import { PLAIN_INDICATOR } from '../plain-indicator.ts';
import { FORM_KEY } from './fields.ts';
import { METHODS } from './methods.ts';

/** The years of the programme. */
export const YEARS: readonly number[] = [2018, 2019, 2020, 2021, 2022, 2023];

/** What few rows have. */
interface RowDetails {
  /** Where the table of methods words the title otherwise. */
  readonly second?: string;
  /** Numerator and denominator per school, '' for a count; a row without them is entered on «Факты». */
  readonly form?: readonly [string, string];
  /** A target in words, for every year since the document names none. */
  readonly target?: string;
  readonly scale?: readonly ScaleLevel[];
  readonly period?: Period;
}

/** One indicator of section 6; the unit is what its name says, since the document has no column of units. */
export type IndicatorRow = readonly [
  code: string,
  task: string,
  unitPrinted: string,
  noun: CountedNoun | null,
  title: string,
  details: RowDetails,
];

/** «чел, %» asks for both: the share is the figure, and its numerator is the count. */
function readUnit(printed: string): Unit {
  if (printed.includes('%')) return 'percent';
  return printed === 'чел' ? 'count' : 'none';
}

function buildSource(form: RowDetails['form']): Indicator['source'] {
  if (form === undefined) return { kind: 'manual' };
  const [numerator, base] = form;
  return {
    kind: 'form',
    form: FORM_KEY,
    numerator,
    denominator: base === '' ? null : base,
    parts: [],
  };
}

/** The indicators in the order of the rows, with the method that is printed for each. */
export function buildIndicators(rows: readonly IndicatorRow[]): readonly Indicator[] {
  return rows.map(([code, task, unitPrinted, noun, title, details]) => {
    const { second = title, form, target, scale = [], period = 'per-year' } = details;
    const unit = readUnit(unitPrinted);
    const printed = target === undefined ? null : buildTarget(target, { unit, noun });
    return {
      ...PLAIN_INDICATOR,
      code,
      task,
      title,
      reportTitle: second,
      unit,
      unitPrinted,
      noun,
      targets: printed === null ? {} : Object.fromEntries(YEARS.map((year) => [year, printed])),
      source: buildSource(form),
      period,
      scale,
      method: METHODS[code] ?? null,
    };
  });
}
