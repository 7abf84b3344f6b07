// Short texts of the collection campaign, in both languages: the year before, the list of debtors.

import type { YearBefore } from '../../campaign/year-before.ts';
import type { Way } from '../../evaluating/dynamics/dynamics.ts';
import { formatFigure } from '../format-figure.ts';
import { choosePlural } from '../plural.ts';

type Language = 'ru' | 'en';

/** Readable in black and white. */
const ARROWS: Readonly<Record<Way, string>> = { up: '↑', down: '↓', same: '=' };

/** «2022: 65 % ↑»; without an arrow where this year has no figure. */
export function formatYearBefore({ year, value, unit, way }: YearBefore, language: Language) {
  const arrow = way === null ? '' : ` ${ARROWS[way]}`;
  return `${year}: ${formatFigure(value, unit, language)}${arrow}`;
}

/** Who owes a report, and of how many. */
export interface Debtors {
  readonly year: number;
  readonly expected: number;
  /** The names as the register prints them. */
  readonly schools: readonly string[];
}

const SCHOOLS = { one: 'школа', few: 'школы', many: 'школ' };

/** The list, ready to paste: how many of how many, then a school to a line; '' where nobody owes anything. */
export function formatDebtors({ year, expected, schools }: Debtors, language: Language): string {
  const { length } = schools;
  if (length === 0) return '';
  const head =
    language === 'ru'
      ? `Не сдали отчёт за ${year} год: ${length} ${choosePlural(length, SCHOOLS)} из ${expected}`
      : `No report for ${year} yet: ${length} of ${expected} ${expected === 1 ? 'school' : 'schools'}`;
  const lines = schools.map((school, index) => `${index + 1}. ${school}`);
  return [`${head}:`, ...lines].join('\n');
}
