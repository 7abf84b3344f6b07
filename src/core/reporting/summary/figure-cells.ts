// Where the figures of an indicator come from, as cells: numerator, denominator, fact, how many schools.

import type { IndicatorResult, PartResult } from '../../evaluating/result.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import { roundHalfUp } from '../../round-half-up.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell, isClose, quoteText, roundedTextFormula } from '../draft/formula-text.ts';
import { formatSchoolsRange, type SchoolsLayout } from '../schools/schools-layout.ts';
import { summaryCell } from './summary-columns.ts';
import type { SummaryCells, SummaryContext } from './summary-context.ts';
import type { PartRow } from './summary-layout.ts';

/** The sum of a column of «По школам», blank when no school has a figure there; null when there are no schools. */
function sumCell(layout: SchoolsLayout, column: number, expected: number | null): PlannedCell {
  const range = formatSchoolsRange(layout, column);
  if (range === undefined) return expected;
  return formulaCell(`IF(COUNT(${range})=0;"";SUM(${range}))`, expected ?? '');
}

/** Numerator, denominator and coverage: sums over «По школам», or the fact's own figures and whether it has a source. */
export function buildSourceCells(result: IndicatorResult, context: SummaryContext): SummaryCells {
  const { layout, words } = context;
  const columns = layout.indicators.find(
    (candidate) => candidate.result.indicator.code === result.indicator.code,
  );
  if (columns === undefined) {
    const { numerator, denominator } = result;
    return { numerator, denominator, coverage: describeFact(result, words) };
  }
  const { used, expected } = result.coverage;
  const range = formatSchoolsRange(layout, columns.numerator);
  const text = words.summary.coverage(used, expected);
  const tail = words.summary.coverageTail(expected);
  const live = range !== undefined && text === `${used}${tail}`;
  return {
    numerator: sumCell(layout, columns.numerator, result.numerator),
    denominator:
      columns.denominator === null
        ? null
        : sumCell(layout, columns.denominator, result.denominator),
    coverage: live ? formulaCell(`COUNT(${range})&${quoteText(tail)}`, text) : text,
  };
}

function describeFact({ actual, parts, note }: IndicatorResult, words: SheetWords): string {
  if (actual === null && parts.every((part) => part.actual === null)) return words.summary.noFact;
  return note === '' ? words.summary.factWithoutSource : words.summary.fact;
}

/** `=IF(COUNT(G7;H7)=2;IFERROR(G7*100/H7;"");"")` where the figure is that quotient; otherwise the figure itself. */
export function buildActualCell(row: number, result: IndicatorResult): PlannedCell {
  const { actual, numerator, denominator, indicator } = result;
  const fromForm = indicator.source.kind === 'form';
  const n = summaryCell(row, 'numerator');
  const d = summaryCell(row, 'denominator');
  if (indicator.unit === 'count') {
    // Without any school the numerator is a blank cell, which a formula would take for 0.
    const isLive = fromForm && (numerator !== null || result.coverage.expected > 0);
    return isLive ? formulaCell(n, actual ?? '') : actual;
  }
  const factor = indicator.unit === 'percent' ? 100 : 1;
  const quotient =
    numerator === null || denominator === null || denominator === 0
      ? null
      : (numerator * factor) / denominator;
  const times = factor === 1 ? '' : '*100';
  const divided =
    actual === null
      ? fromForm && quotient === null
      : quotient !== null && isClose(quotient, actual);
  if (!divided) return actual;
  return formulaCell(`IF(COUNT(${n};${d})=2;IFERROR(${n}${times}/${d};"");"")`, actual ?? '');
}

/** The facts of the parts in one cell: «151; 30»; blank unless all are known. */
export function joinPartFacts(
  rows: readonly PartRow[],
  parts: readonly PartResult[],
  words: SheetWords,
): PlannedCell {
  const cells = rows.map(({ row }) => summaryCell(row, 'actual'));
  const mark = words.decimalMark;
  const { yes, no } = words.summary;
  const isDone = (index: number) => rows[index]?.part.comparator === 'done';
  const texts = parts.map(({ actual }, index) => {
    if (actual === null) return null;
    if (isDone(index)) return actual >= 1 ? yes : no;
    return String(roundHalfUp(actual, 2)).replace('.', mark);
  });
  const known = texts.every((text) => text !== null);
  const joined = cells
    .map((cell, index) =>
      isDone(index)
        ? `IF(${cell}>=1;${quoteText(yes)};${quoteText(no)})`
        : roundedTextFormula(cell, mark),
    )
    .join('&"; "&');
  const range = `${cells[0]}:${cells[cells.length - 1]}`;
  return formulaCell(
    `IF(COUNT(${range})=${cells.length};${joined};"")`,
    known ? texts.join('; ') : '',
  );
}
