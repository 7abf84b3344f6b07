// The results of a year as rows of «Факты», so that the next year has something to be compared with.

import type { IndicatorResult, PartResult } from '../../evaluating/result.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { buildPrintedCell } from '../draft/printed-cell.ts';

/** Under which sign of identity a row is known: code, year, part ('' for the whole). */
export function identifyFact(code: string, year: number, part: string): string {
  return `${code}\n${year}\n${part.trim().toLowerCase()}`;
}

/** A row in the order of FACT_COLUMNS, with what it is known by. */
export interface FactRow {
  readonly identity: string;
  readonly cells: readonly PlannedCell[];
}

/** What the rows say of their origin. */
export interface FactOrigin {
  /** «Сводка 2023». */
  readonly source: string;
  /** 20.11.2026; '' for none. */
  readonly date: string;
}

/** To the precision in which percents are compared by people; counts are whole as it is. */
function roundFigure(value: number): number {
  return Number(value.toFixed(4));
}

function answerPart({ part, actual }: PartResult): PlannedCell {
  if (actual === null) return null;
  if (part.comparator === 'done') return actual >= 1 ? 'да' : 'нет';
  return roundFigure(actual);
}

/** The rows of one result; none where it has no figure, or where it shows the figure of another indicator. */
function listRows(result: IndicatorResult, { source, date }: FactOrigin): readonly FactRow[] {
  const { indicator, year, target, actual, numerator, denominator, parts } = result;
  const { code, title, unitPrinted } = indicator;
  if (indicator.source.kind === 'same-as') return [];
  const tail = [source, date === '' ? null : date, null];
  const head = (part: string, unit: string): PlannedCell[] => [
    code,
    title,
    part === '' ? null : part,
    unit === '' ? null : unit,
    year,
  ];
  const labelled = parts.filter(({ part, actual: own }) => part.label !== null && own !== null);
  const rows: FactRow[] = labelled.map((one) => {
    const label = one.part.label ?? '';
    const figures = [one.part.value, answerPart(one), null, null];
    const unit = one.part.unit === 'percent' ? '%' : unitPrinted;
    return {
      identity: identifyFact(code, year, label),
      cells: [...head(label, unit), ...figures, ...tail],
    };
  });
  if (actual === null || labelled.length > 0) return rows;
  const [only] = parts;
  const value = only?.part.comparator === 'done' ? answerPart(only) : roundFigure(actual);
  const figures = [buildPrintedCell(target?.printed ?? ''), value, numerator, denominator];
  const identity = identifyFact(code, year, '');
  return [{ identity, cells: [...head('', unitPrinted), ...figures, ...tail] }];
}

/** The rows of all results that have a figure, in their order. */
export function listFormerRows(
  results: readonly IndicatorResult[],
  origin: FactOrigin,
): readonly FactRow[] {
  return results.flatMap((result) => listRows(result, origin));
}
