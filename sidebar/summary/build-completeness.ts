// Completeness in words, and the shares of its bar.

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { formatNumber } from '../text/format-number.ts';
import type { FillKind } from '../words/summary-words.ts';
import type { Words } from '../words/words.ts';

const FILLS: readonly FillKind[] = ['filled', 'partial', 'empty'];

export interface FillView {
  readonly kind: FillKind;
  readonly word: string;
  readonly count: string;
  /** Share of the bar, 0–100. */
  readonly percent: number;
}

export interface CompletenessView {
  readonly sentence: string;
  /** The bar in words, for those who do not see it. */
  readonly label: string;
  /** [] where no school is expected. */
  readonly fills: readonly FillView[];
  readonly notes: readonly string[];
  /** «Не отчитались 3 школы»; '' for none. */
  readonly debtors: string;
}

/** The view of a state's completeness; notes say what the numbers do not. */
export function buildCompleteness(
  completeness: NonNullable<PanelState['completeness']>,
  words: Words,
): CompletenessView {
  const show = (count: number) => formatNumber(count, words.language);
  const { expected, filled, partial, empty, missing, registerGiven: given } = completeness;
  // Rows may outnumber the schools expected (two rows of one school); the bar still ends at its end.
  const whole = Math.max(expected, filled + partial + empty);
  const fills = FILLS.map(
    (kind): FillView => ({
      kind,
      word: words.summary.fill[kind],
      count: show(completeness[kind]),
      percent: whole === 0 ? 0 : (completeness[kind] / whole) * 100,
    }),
  );
  const notes = [
    ...(whole === 0 ? [words.summary.noSchools] : []),
    ...(!given && whole > 0 ? [words.summary.noRegister] : []),
    ...(given && whole > 0 && missing.length === 0 ? [words.summary.noDebtors] : []),
  ];
  const sentence = words.summary.filledOf(show(filled), show(expected));
  return {
    sentence,
    label: `${sentence}: ${fills.map(({ word, count }) => `${word} ${count}`).join(', ')}`,
    fills: whole === 0 ? [] : fills,
    notes,
    debtors:
      missing.length === 0 ? '' : words.summary.debtors(missing.length, show(missing.length)),
  };
}
