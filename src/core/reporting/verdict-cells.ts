// Deviation, degree, verdict and gap of an indicator: with one demand, with several, or with none.

import type { IndicatorResult, PartResult, Verdict } from '../evaluating/result.ts';
import type { Messages } from '../messages/messages.ts';
import { formulaCell, quoteText } from './formula-text.ts';
import { buildJudgedCells, holdsActual } from './judged-cells.ts';
import { referToTarget } from './printed-cell.ts';
import { summaryCell } from './summary-columns.ts';
import type { SummaryCells, SummaryContext } from './summary-context.ts';
import type { PartRow } from './summary-layout.ts';

function listVerdictTexts(
  messages: Messages,
  pick: 'full' | 'sign',
): Readonly<Record<Verdict, string>> {
  return {
    met: messages.verdict.met[pick],
    missed: messages.verdict.missed[pick],
    'no-data': messages.verdict['no-data'][pick],
    'no-target': messages.verdict['no-target'][pick],
  };
}

/** Deviation, degree, verdict and gap of an indicator with one demand, or none. */
export function judgeSingle(
  row: number,
  result: IndicatorResult,
  context: SummaryContext,
): SummaryCells {
  const { messages, words } = context;
  const verdictTexts = listVerdictTexts(messages, 'full');
  const [part] = result.parts;
  if (part === undefined) return { verdict: verdictTexts[result.verdict] };
  const { actual, numerator, denominator, target } = result;
  const columns = (['actual', 'numerator'] as const).filter((column) =>
    holdsActual(column === 'actual' ? actual : numerator, part),
  );
  const base =
    numerator === null || denominator === null || denominator <= 0
      ? null
      : {
          numerator: summaryCell(row, 'numerator'),
          denominator: summaryCell(row, 'denominator'),
          numeratorValue: numerator,
          denominatorValue: denominator,
        };
  const [column] = columns;
  const judged = {
    row,
    result: part,
    piece: result.gap?.pieces[0],
    actual: column === undefined ? undefined : summaryCell(row, column),
    target: referToTarget(target?.printed ?? '', part.part, summaryCell(row, 'target')),
    base,
    verdictTexts,
  };
  return { ...buildJudgedCells(judged, messages, words.decimalMark) };
}

/** The verdict of an indicator with several demands, from the signs of its parts; the degree is the least of theirs. */
export function judgeParts(
  rows: readonly PartRow[],
  result: IndicatorResult,
  context: SummaryContext,
): SummaryCells {
  const full = listVerdictTexts(context.messages, 'full');
  const sign = listVerdictTexts(context.messages, 'sign');
  const first = rows[0]?.row ?? 0;
  const last = rows[rows.length - 1]?.row ?? 0;
  const verdicts = `${summaryCell(first, 'verdict')}:${summaryCell(last, 'verdict')}`;
  const degrees = `${summaryCell(first, 'degree')}:${summaryCell(last, 'degree')}`;
  const met = `COUNTIF(${verdicts};${quoteText(sign.met)})`;
  const missed = `COUNTIF(${verdicts};${quoteText(sign.missed)})`;
  const decision = `IF(${missed}=0;${quoteText(full.met)};${quoteText(full.missed)})`;
  const verdict = `IF(${met}+${missed}<${rows.length};${quoteText(full['no-data'])};${decision})`;
  const degree = result.degree === null ? '' : result.degree.raw * 100;
  return {
    verdict: formulaCell(verdict, full[result.verdict]),
    degree: formulaCell(`IF(COUNT(${degrees})=${rows.length};MIN(${degrees});"")`, degree),
  };
}

/** The same four cells of one part of a target, with a sign for its verdict. */
export function judgePart(
  { row, part }: PartRow,
  partResult: PartResult,
  result: IndicatorResult,
  { messages, words }: SummaryContext,
): SummaryCells {
  const judged = {
    row,
    result: partResult,
    piece: result.gap?.pieces.find(({ label }) => label === part.label),
    actual: summaryCell(row, 'actual'),
    target: summaryCell(row, 'target'),
    base: null,
    verdictTexts: listVerdictTexts(messages, 'sign'),
  };
  return { ...buildJudgedCells(judged, messages, words.decimalMark) };
}
