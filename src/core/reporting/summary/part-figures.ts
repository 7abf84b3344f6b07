// Where on our sheets stands what a demand is judged by: a cell of its row, or the schools' block on «По школам».

import { findPartBase } from '../../evaluating/part-base.ts';
import type { IndicatorResult, PartResult } from '../../evaluating/result.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell, isClose } from '../draft/formula-text.ts';
import { formatSchoolsRange } from '../schools/schools-layout.ts';
import type { GapSource } from './gap-formula.ts';
import { summaryCell } from './summary-columns.ts';
import type { SummaryContext } from './summary-context.ts';

/** All as formulas name them. */
export interface PartFigures {
  /** What was reached; undefined when no cell holds it. */
  readonly actual: string | undefined;
  /** The schools' own figures, where the demand is made of each of them. */
  readonly schools: string | undefined;
  readonly base: GapSource['base'];
}

/** Whether a cell that shows `value` holds what a part reached. */
export function holdsActual(value: number | null, part: PartResult): boolean {
  if (value === null || part.actual === null) return value === part.actual;
  return isClose(value, part.actual);
}

/** The school that is furthest from the demand; blank when no school has a figure. */
function formatWorst(range: string, { part }: PartResult): string {
  const choose = part.comparator === 'at-most' ? 'MAX' : 'MIN';
  return `IF(COUNT(${range})=0;"";${choose}(${range}))`;
}

function findColumns({ layout }: SummaryContext, { indicator }: IndicatorResult) {
  return layout.indicators.find(({ result }) => result.indicator.code === indicator.code);
}

/** The schools' figures in the unit of a demand that is made of each school. */
function findSchoolsRange(
  { part }: PartResult,
  result: IndicatorResult,
  context: SummaryContext,
): string | undefined {
  if (part.scope !== 'each-school') return undefined;
  const columns = findColumns(context, result);
  if (columns === undefined) return undefined;
  if (part.label !== null) {
    const own = columns.parts.find(({ label }) => label === part.label);
    return own === undefined ? undefined : formatSchoolsRange(context.layout, own.column);
  }
  const counted = part.unit === 'count' || (part.unit === 'none' && columns.value === null);
  const column = counted ? columns.numerator : columns.value;
  return column === null ? undefined : formatSchoolsRange(context.layout, column);
}

function findBase(row: number, result: IndicatorResult, part: PartResult): GapSource['base'] {
  const base = findPartBase(part.part, { ...result, labelled: new Map() });
  if (base === null) return null;
  const { numerator, denominator } = base;
  return {
    numerator: summaryCell(row, 'numerator'),
    denominator:
      result.denominator === null ? String(denominator) : summaryCell(row, 'denominator'),
    numeratorValue: numerator,
    denominatorValue: denominator,
  };
}

/** «Все учреждения» of an indicator that counts them: the percent is nowhere on its row. */
function formatShareOfAll(base: GapSource['base'], part: PartResult): string | undefined {
  if (part.part.comparator !== 'all' || base === null) return undefined;
  const share = (base.numeratorValue * 100) / base.denominatorValue;
  if (!holdsActual(share, part)) return undefined;
  return `IF(ISNUMBER(${base.numerator});${base.numerator}*100/${base.denominator};"")`;
}

/** The figures of an indicator's only demand. */
export function findSingleFigures(
  row: number,
  part: PartResult,
  result: IndicatorResult,
  context: SummaryContext,
): PartFigures {
  const base = findBase(row, result, part);
  const schools = findSchoolsRange(part, result, context);
  if (schools !== undefined) return { actual: formatWorst(schools, part), schools, base };
  const columns = (['actual', 'numerator'] as const).filter((column) =>
    holdsActual(column === 'actual' ? result.actual : result.numerator, part),
  );
  const [column] = columns;
  const actual = column === undefined ? formatShareOfAll(base, part) : summaryCell(row, column);
  return { actual, schools: undefined, base };
}

/** The column of a part on «По школам»; undefined for what is entered on «Факты». */
function findPartRange(
  part: PartResult,
  result: IndicatorResult,
  context: SummaryContext,
): string | undefined {
  const own = findColumns(context, result)?.parts.find(({ label }) => label === part.part.label);
  return own === undefined ? undefined : formatSchoolsRange(context.layout, own.column);
}

/** What a part reached, in its own row: summed from the schools, the worst of them, their share, or the fact. */
export function buildPartActual(
  part: PartResult,
  result: IndicatorResult,
  context: SummaryContext,
): PlannedCell {
  const { actual } = part;
  const range = findPartRange(part, result, context);
  if (range === undefined) return actual;
  const expected = actual ?? '';
  if (part.part.scope === 'each-school') return formulaCell(formatWorst(range, part), expected);
  const base = findPartBase(part.part, { ...result, labelled: new Map() });
  if (part.part.comparator === 'all' && base === null) return actual;
  const share = part.part.comparator === 'all' ? `*100/${base?.denominator}` : '';
  return formulaCell(`IF(COUNT(${range})=0;"";SUM(${range})${share})`, expected);
}

/** The figures of one part of several; its row's fact is live where it comes from the schools. */
export function findPartFigures(
  row: number,
  part: PartResult,
  result: IndicatorResult,
  context: SummaryContext,
): PartFigures {
  const schools = findSchoolsRange(part, result, context);
  const range = findPartRange(part, result, context);
  const found = findPartBase(part.part, { ...result, labelled: new Map() });
  const base =
    range === undefined || found === null
      ? null
      : {
          numerator: `SUM(${range})`,
          denominator: String(found.denominator),
          numeratorValue: found.numerator,
          denominatorValue: found.denominator,
        };
  return { actual: summaryCell(row, 'actual'), schools, base };
}
