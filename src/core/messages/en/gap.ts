// What a missed target lacks, in English: “short by 3”; of several parts: “18 ✓ (учреждения); short by 1 (обучающиеся)”.

import { assertNever } from '../../assert-never.ts';
import type { Gap, GapPiece, SchoolDemand } from '../../evaluating/result.ts';
import type { TargetPart } from '../../programme/target.ts';
import { FIGURE_DIGITS, formatFigure } from '../format-figure.ts';
import { formatNumber } from '../format-number.ts';

/** A shortfall too small to be seen is still one. */
function formatAmount(value: number): string {
  const text = formatNumber(value, FIGURE_DIGITS, 'en');
  return text === '0' ? 'less than 0.01' : text;
}

function formatLabel(label: string | null): string {
  return label === null ? '' : ` (${label})`;
}

function formatSchools(value: number, demand: SchoolDemand): string {
  const where = `${formatNumber(value, 0, 'en')} school(s)`;
  const amount = formatFigure(demand.value, demand.unit, 'en');
  switch (demand.comparator) {
    case 'at-least':
      return `${where} below ${amount}`;
    case 'at-most':
      return `${where} above ${amount}`;
    case 'all':
      return `not everyone in ${where}`;
    case 'done':
      return `not done in ${where}`;
    default:
      return assertNever(demand.comparator);
  }
}

function formatReached({ comparator, value, unit, label, scope }: TargetPart): string {
  const each = scope === 'each-school' ? 'each school: ' : '';
  if (comparator === 'done') return `${each}done ✓${formatLabel(label)}`;
  if (comparator === 'all') return `${each}all ✓${formatLabel(label)}`;
  const bound = comparator === 'at-most' ? 'at most ' : '';
  return `${each}${bound}${formatFigure(value, unit, 'en')} ✓${formatLabel(label)}`;
}

/** Programmes name what they count in Russian only, so the English text gives the bare number. */
function formatPiece({ value, noun, label, excess, schools, undone, reached }: GapPiece): string {
  if (reached !== undefined) return formatReached(reached);
  if (schools !== undefined) return `${formatSchools(value, schools)}${formatLabel(label)}`;
  if (undone === true) return `not done${formatLabel(label)}`;
  const amount = noun === null ? `${formatAmount(value)} pp` : formatAmount(value);
  return `${excess === true ? 'over' : 'short'} by ${amount}${formatLabel(label)}`;
}

/** A piece for each part, in their order, joined by “; ”; '' for no pieces. */
export function formatEnglishGap({ pieces }: Gap): string {
  return pieces.map(formatPiece).join('; ');
}
