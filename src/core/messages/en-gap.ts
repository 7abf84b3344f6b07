// What a missed target lacks, in English: “short by 3”.

import type { Gap, GapPiece } from '../evaluating/result.ts';
import { FIGURE_DIGITS } from './format-figure.ts';
import { formatNumber } from './format-number.ts';

/** A shortfall too small to be seen is still one. */
function formatAmount(value: number): string {
  const text = formatNumber(value, FIGURE_DIGITS, 'en');
  return text === '0' ? 'less than 0.01' : text;
}

/** Programmes name what they count in Russian only, so the English text gives the bare number. */
function formatPiece({ value, noun, label }: GapPiece): string {
  const amount = noun === null ? `${formatAmount(value)} pp` : formatAmount(value);
  return label === null ? amount : `${amount} (${label})`;
}

/** The pieces after “short by” (after “over by” where a ceiling is exceeded), joined by “; ”; '' for no pieces. */
export function formatEnglishGap({ pieces }: Gap): string {
  const lacking = pieces.filter(({ excess }) => excess !== true).map(formatPiece);
  const excess = pieces.filter(({ excess }) => excess === true).map(formatPiece);
  return [
    ...(lacking.length === 0 ? [] : [`short by ${lacking.join('; ')}`]),
    ...(excess.length === 0 ? [] : [`over by ${excess.join('; ')}`]),
  ].join('; ');
}
