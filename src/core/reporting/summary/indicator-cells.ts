// One indicator on «Сводка», cell by cell.

import type { IndicatorResult, PartResult } from '../../evaluating/result.ts';
import { buildPrintedCell } from '../draft/printed-cell.ts';
import { buildActualCell, buildSourceCells, joinPartFacts } from './figure-cells.ts';
import { buildPartActual } from './part-figures.ts';
import type { SummaryCells, SummaryContext } from './summary-context.ts';
import type { IndicatorRows, PartRow } from './summary-layout.ts';
import { judgePart, judgeParts, judgeSingle } from './verdict-cells.ts';

/** The cells of an indicator's own row, without those that people write in. */
export function buildIndicatorCells(
  { row, parts }: IndicatorRows,
  result: IndicatorResult,
  context: SummaryContext,
): SummaryCells {
  const { indicator, target, actual } = result;
  const composite = parts.length > 0;
  const finalTarget = indicator.targets[String(context.finalYear)]?.printed ?? '';
  return {
    code: indicator.code,
    title: indicator.title,
    unit: indicator.unitPrinted === '' ? '–' : indicator.unitPrinted,
    baseline: buildPrintedCell(indicator.baseline.printed),
    target: buildPrintedCell(target?.printed ?? ''),
    finalTarget: buildPrintedCell(finalTarget),
    ...buildSourceCells(result, context),
    actual:
      composite && actual === null
        ? joinPartFacts(parts, result.parts, context.words)
        : buildActualCell(row, result),
    ...(composite ? judgeParts(parts, result, context) : judgeSingle(row, result, context)),
  };
}

/** The cells of one part of a target: its own plan, fact and sign. */
export function buildPartCells(
  partRow: PartRow,
  result: IndicatorResult,
  context: SummaryContext,
): SummaryCells {
  const { part, code } = partRow;
  const { words } = context;
  const found = result.parts.find((candidate) => candidate.part.label === part.label);
  const partResult: PartResult = found ?? { part, actual: null, met: null };
  return {
    code,
    title: words.summary.part(part.label ?? '', part.scope === 'each-school'),
    unit: part.unit === 'percent' ? '%' : result.indicator.unitPrinted,
    target: part.comparator === 'done' ? words.summary.yes : part.value,
    actual: buildPartActual(partResult, result, context),
    ...judgePart(partRow, partResult, result, context),
  };
}
