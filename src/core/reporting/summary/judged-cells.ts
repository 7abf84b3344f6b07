// A demand beside what was reached, as live cells: deviation, degree, verdict, gap. For an indicator or a part of one.

import { assertNever } from '../../assert-never.ts';
import type { GapPiece, PartResult, Verdict } from '../../evaluating/result.ts';
import type { Messages } from '../../messages/messages.ts';
import { roundHalfUp } from '../../round-half-up.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell, quoteText } from '../draft/formula-text.ts';
import { buildGapCell, type GapSource } from './gap-formula.ts';
import { summaryCell } from './summary-columns.ts';

/** A demand, where its figures stand and the words of its verdict. */
export interface Judged {
  readonly row: number;
  readonly result: PartResult;
  readonly piece: GapPiece | undefined;
  /** The cell of what was reached; undefined when no cell of the row holds it. */
  readonly actual: string | undefined;
  readonly target: string;
  /** The schools' figures, where the demand is made of each of them. */
  readonly schools: string | undefined;
  readonly base: GapSource['base'];
  readonly verdictTexts: Readonly<Record<Verdict, string>>;
}

export interface JudgedCells {
  readonly deviation: PlannedCell;
  readonly degree: PlannedCell;
  readonly verdict: PlannedCell;
  readonly gap: PlannedCell;
}

function verdictOf(met: boolean | null): Verdict {
  if (met === null) return 'no-data';
  return met ? 'met' : 'missed';
}

/** Whether the reached value is on the right side of the demand, as the formula decides it: rounded to 9 decimals. */
function meetsRounded({ part, actual }: PartResult): boolean | null {
  if (actual === null) return null;
  const excess = part.comparator === 'at-most' ? part.value - actual : actual - part.value;
  return roundHalfUp(excess, 9) >= 0;
}

function buildVerdict({ result, actual, target, verdictTexts }: Judged): PlannedCell {
  const text = verdictTexts[verdictOf(result.met)];
  if (actual === undefined || meetsRounded(result) !== result.met) return text;
  const excess =
    result.part.comparator === 'at-most' ? `${target}-${actual}` : `${actual}-${target}`;
  const { met, missed } = verdictTexts;
  const decision = `IF(ROUND(${excess};9)>=0;${quoteText(met)};${quoteText(missed)})`;
  const noData = quoteText(verdictTexts['no-data']);
  return formulaCell(`IF(ISNUMBER(${actual});${decision};${noData})`, text);
}

/** The degree in percent; null where a division by zero leaves it open. */
function measureDegreePercent({ part, actual }: PartResult): number | null {
  if (actual === null) return null;
  if (part.comparator === 'done') return Math.max(0, Math.min(actual, 1)) * 100;
  const [over, under] = part.comparator === 'at-most' ? [part.value, actual] : [actual, part.value];
  return under === 0 ? null : (over * 100) / under;
}

function formatDegree({ result, target }: Judged, actual: string): string {
  switch (result.part.comparator) {
    case 'at-least':
    case 'all':
      return `${actual}*100/${target}`;
    case 'at-most':
      return `${target}*100/${actual}`;
    case 'done':
      return `MAX(0;MIN(${actual};1))*100`;
    default:
      return assertNever(result.part.comparator);
  }
}

function buildDegree(judged: Judged): PlannedCell {
  const { result, actual } = judged;
  const degree = measureDegreePercent(result);
  if (actual === undefined) return degree;
  const quotient = formatDegree(judged, actual);
  return formulaCell(`IF(ISNUMBER(${actual});IFERROR(${quotient};"");"")`, degree ?? '');
}

/** Blank for what is to be done: there is nothing to subtract. */
function buildDeviation({ result, actual, target }: Judged): PlannedCell {
  if (result.part.comparator === 'done') return null;
  const deviation = result.actual === null ? null : result.actual - result.part.value;
  if (actual === undefined) return deviation;
  return formulaCell(`IF(ISNUMBER(${actual});${actual}-${target};"")`, deviation ?? '');
}

/** The four cells of a demand; plain values where no cell holds what was reached. */
export function buildJudgedCells(
  judged: Judged,
  messages: Messages,
  decimalMark: ',' | '.',
): JudgedCells {
  const verdict = buildVerdict(judged);
  const live = judged.actual !== undefined && verdict !== null && typeof verdict === 'object';
  const source: GapSource = {
    actual: judged.actual ?? '',
    target: judged.target,
    schools: judged.schools,
    base: judged.base,
    verdict: summaryCell(judged.row, 'verdict'),
    missedText: judged.verdictTexts.missed,
  };
  const { piece, result } = judged;
  const said =
    piece === undefined ? '' : messages.formatGap({ pieces: [{ ...piece, label: null }] });
  const gap = live ? buildGapCell(result, piece, source, messages, decimalMark) : said;
  return {
    deviation: buildDeviation(judged),
    degree: buildDegree(judged),
    verdict,
    gap: gap === '' ? null : gap,
  };
}
