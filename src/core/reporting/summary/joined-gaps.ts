// What an indicator with several demands lacks, joined from the rows of its parts: «18 учреждений ✓; не хватает 1 обучающегося».

import type { GapPiece, IndicatorResult } from '../../evaluating/result.ts';
import type { Messages } from '../../messages/messages.ts';
import type { TargetPart } from '../../programme/target.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { formulaCell, quoteText } from '../draft/formula-text.ts';
import { summaryCell } from './summary-columns.ts';
import type { PartRow } from './summary-layout.ts';

const SEPARATOR = '; ';
/** A cell holds no more. */
const LONGEST = 50_000;

/** What a part would lack if it were missed; the words about its label do not depend on the number. */
function samplePiece({ noun, unit, label, comparator, scope, value }: TargetPart): GapPiece {
  if (scope === 'each-school') {
    return { value: 5, noun, label, schools: { comparator, value, unit, noun } };
  }
  if (comparator === 'done') return { value: 1, noun: null, label, undone: true };
  return { value: 5, noun, label };
}

/** What the words for a missed part end with where other parts stand beside it: « (специализированные классы)». */
function findSuffix(piece: GapPiece, messages: Messages): string {
  const whole = messages.formatGap({ pieces: [piece] });
  const bare = messages.formatGap({ pieces: [{ ...piece, label: null }] });
  return whole.startsWith(bare) ? whole.slice(bare.length) : '';
}

function joinPart({ row, part }: PartRow, result: IndicatorResult, messages: Messages): string {
  const own = result.gap?.pieces.find(({ label }) => label === part.label);
  const missed = own === undefined || own.reached !== undefined ? samplePiece(part) : own;
  const { value, noun, label } = part;
  const reached = messages.formatGap({ pieces: [{ value, noun, label, reached: part }] });
  const gap = summaryCell(row, 'gap');
  const suffix = findSuffix(missed, messages);
  const ending = suffix === '' ? '' : `&${quoteText(suffix)}`;
  const lacking = `IF(${gap}="";"";${quoteText(SEPARATOR)}&${gap}${ending})`;
  const sign = `${summaryCell(row, 'verdict')}=${quoteText(messages.verdict.met.sign)}`;
  return `IF(${sign};${quoteText(SEPARATOR + reached)};${lacking})`;
}

/** Blank unless a part is missed. Live, as far as the rows of the parts are. */
export function joinGaps(
  rows: readonly PartRow[],
  result: IndicatorResult,
  messages: Messages,
): PlannedCell {
  const first = summaryCell(rows[0]?.row ?? 0, 'verdict');
  const last = summaryCell(rows[rows.length - 1]?.row ?? 0, 'verdict');
  const missed = `COUNTIF(${first}:${last};${quoteText(messages.verdict.missed.sign)})`;
  const joined = rows.map((row) => joinPart(row, result, messages)).join('&');
  const said = result.gap === null ? '' : messages.formatGap(result.gap);
  return formulaCell(`IF(${missed}=0;"";MID(${joined};${SEPARATOR.length + 1};${LONGEST}))`, said);
}
