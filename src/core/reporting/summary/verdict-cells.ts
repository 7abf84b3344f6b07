// Deviation, degree, verdict and gap of an indicator: with one demand, with several, or with none.

import type { IndicatorResult, PartResult, Verdict } from '../../evaluating/result.ts';
import type { Messages } from '../../messages/messages.ts';
import { formulaCell, quoteText } from '../draft/formula-text.ts';
import { referToTarget } from '../draft/printed-cell.ts';
import { joinGaps } from './joined-gaps.ts';
import { buildJudgedCells } from './judged-cells.ts';
import { findPartFigures, findSingleFigures } from './part-figures.ts';
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
  const printed = result.target?.printed ?? '';
  const judged = {
    row,
    result: part,
    piece: result.gap?.pieces[0],
    target: referToTarget(printed, part.part, summaryCell(row, 'target')),
    ...findSingleFigures(row, part, result, context),
    verdictTexts,
  };
  return { ...buildJudgedCells(judged, messages, words.decimalMark) };
}

/** Verdict and gap of an indicator with several demands, from the cells of its parts; the degree is the least of theirs. */
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
    gap: joinGaps(rows, result, context.messages),
  };
}

/** The same four cells of one part of a target, with a sign for its verdict. */
export function judgePart(
  { row, part }: PartRow,
  partResult: PartResult,
  result: IndicatorResult,
  context: SummaryContext,
): SummaryCells {
  const { messages, words } = context;
  const judged = {
    row,
    result: partResult,
    piece: result.gap?.pieces.find(
      ({ label, reached }) => label === part.label && reached === undefined,
    ),
    // Of what is to be done the cell holds a word.
    target: part.comparator === 'done' ? '1' : summaryCell(row, 'target'),
    ...findPartFigures(row, partResult, result, context),
    verdictTexts: listVerdictTexts(messages, 'sign'),
  };
  return { ...buildJudgedCells(judged, messages, words.decimalMark) };
}
