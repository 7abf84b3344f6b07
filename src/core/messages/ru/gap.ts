// What a missed target lacks, in Russian: «не хватает 3 встреч»; of several parts: «18 учреждений ✓; не хватает 1 обучающегося».

import { assertNever } from '../../assert-never.ts';
import type { Gap, GapPiece, SchoolDemand } from '../../evaluating/result.ts';
import type { CountedNoun, TargetPart } from '../../programme/target.ts';
import { FIGURE_DIGITS, formatFigure } from '../format-figure.ts';
import { formatNumber } from '../format-number.ts';
import { isLabelOfNoun } from '../label-of-noun.ts';
import { chooseGenitive, choosePlural } from '../plural.ts';

const IN_SCHOOLS = { one: 'школе', few: 'школах', many: 'школах' };

/** A shortfall too small to be seen is still one. */
function formatAmount(value: number): string {
  const text = formatNumber(value, FIGURE_DIGITS, 'ru');
  return text === '0' ? 'менее 0,01' : text;
}

/** «50 %», «3 встреч»: what is demanded, in the genitive. */
function formatDemand({ value, unit, noun }: SchoolDemand): string {
  if (unit === 'percent') return formatFigure(value, unit, 'ru');
  const amount = formatNumber(value, FIGURE_DIGITS, 'ru');
  return noun === null ? amount : `${amount} ${chooseGenitive(value, noun)}`;
}

/** Beside what is counted a label says nothing new that is its plural. */
function formatLabel(label: string | null, noun: CountedNoun | null): string {
  return label === null || isLabelOfNoun(label, noun) ? '' : ` (${label})`;
}

function formatSchools(value: number, demand: SchoolDemand): string {
  const where = `в ${formatNumber(value, 0, 'ru')} ${choosePlural(value, IN_SCHOOLS)}`;
  switch (demand.comparator) {
    case 'at-least':
      return `${where} меньше ${formatDemand(demand)}`;
    case 'at-most':
      return `${where} больше ${formatDemand(demand)}`;
    case 'all':
      return `${where} не все`;
    case 'done':
      return `${where} не сделано`;
    default:
      return assertNever(demand.comparator);
  }
}

/** The genitive plural is also what stands after 5 and more; for other numbers the demand's own words ask for it. */
function formatReached({ comparator, value, unit, noun, label, scope }: TargetPart): string {
  const each = scope === 'each-school' ? 'каждая школа: ' : '';
  if (comparator === 'done') return `${each}${label ?? 'сделано'} ✓`;
  if (comparator === 'all') {
    const everyone = label !== null && isLabelOfNoun(label, noun) ? ` ${label}` : '';
    return `${each}все${everyone}${everyone === '' ? formatLabel(label, noun) : ''} ✓`;
  }
  const demand = formatDemand({ comparator, value, unit, noun });
  const forms = { one: 'one', few: 'few', many: 'many' };
  const isPlain = unit === 'percent' || noun === null || choosePlural(value, forms) === 'many';
  const atLeast = isPlain ? '' : 'не менее ';
  const bound = comparator === 'at-most' ? 'не более ' : atLeast;
  const about = unit === 'percent' ? formatLabel(label, null) : formatLabel(label, noun);
  return `${each}${bound}${demand}${about} ✓`;
}

function formatPiece({ value, noun, label, excess, schools, undone, reached }: GapPiece): string {
  if (reached !== undefined) return formatReached(reached);
  if (schools !== undefined) {
    return `${formatSchools(value, schools)}${formatLabel(label, schools.noun)}`;
  }
  if (undone === true) return `не сделано${formatLabel(label, null)}`;
  const lacking = excess === true ? 'избыток' : 'не хватает';
  const unit = noun === null ? 'п.\u00a0п.' : chooseGenitive(value, noun);
  return `${lacking} ${formatAmount(value)} ${unit}${formatLabel(label, noun)}`;
}

/** A piece for each part, in their order, joined by «; »; '' for no pieces. */
export function formatRussianGap({ pieces }: Gap): string {
  return pieces.map(formatPiece).join('; ');
}
