// What a missed target lacks, in Russian: «не хватает 3 встреч».

import type { Gap, GapPiece } from '../evaluating/result.ts';
import { FIGURE_DIGITS } from './format-figure.ts';
import { formatNumber } from './format-number.ts';
import { chooseGenitive } from './plural.ts';

/** A shortfall too small to be seen is still one. */
function formatAmount(value: number): string {
  const text = formatNumber(value, FIGURE_DIGITS, 'ru');
  return text === '0' ? 'менее 0,01' : text;
}

function formatPiece({ value, noun, label }: GapPiece): string {
  const unit = noun === null ? 'п.\u00a0п.' : chooseGenitive(value, noun);
  const amount = `${formatAmount(value)} ${unit}`;
  return label === null ? amount : `${amount} (${label})`;
}

/**
 * The pieces after «не хватает» (after «избыток» where a ceiling is exceeded: both ask for the genitive, the one case that
 * counted nouns have), joined by «; »; '' for no pieces.
 */
export function formatRussianGap({ pieces }: Gap): string {
  const lacking = pieces.filter(({ excess }) => excess !== true).map(formatPiece);
  const excess = pieces.filter(({ excess }) => excess === true).map(formatPiece);
  return [
    ...(lacking.length === 0 ? [] : [`не хватает ${lacking.join('; ')}`]),
    ...(excess.length === 0 ? [] : [`избыток ${excess.join('; ')}`]),
  ].join('; ');
}
