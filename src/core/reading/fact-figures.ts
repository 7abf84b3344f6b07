// The figures of one row of «Факты», and whether they give the value of what the row is about.

import type { Fact } from '../programme/fact.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import { type FactQuestion, readAnswer } from './fact-question.ts';
import type { FactKey } from './facts-columns.ts';
import { readSettingsNumber } from './read-settings-number.ts';
import { buildCellFault, type SettingsTable, takeCell } from './settings-table.ts';

/** The figures that a row may have; null is blank, unreadable, or a denominator that cannot be one. */
export type FactFigures = Pick<Fact, 'value' | 'numerator' | 'denominator'>;

const KEYS = [
  'value',
  'numerator',
  'denominator',
] as const satisfies readonly (keyof FactFigures)[];

/** Whether anything stands in the row where a figure may, be it readable or not; «-» and «н/п» are no figure. */
export function hasFigure(table: SettingsTable<FactKey>, row: number): boolean {
  return KEYS.some((key) => {
    const { kind } = readSettingsNumber(takeCell(table, row, key));
    return kind === 'number' || kind === 'unreadable';
  });
}

function readFigure(
  table: SettingsTable<FactKey>,
  row: number,
  key: keyof FactFigures,
  about: FactQuestion,
  faults: SettingsFault[],
): number | null {
  const cell = takeCell(table, row, key);
  const answer = key === 'value' && about === 'yes-no' ? readAnswer(cell.text) : null;
  if (answer !== null) return answer;
  const number = readSettingsNumber(cell);
  if (number.kind === 'unreadable') {
    const isAnswer = key === 'value' && about === 'yes-no';
    faults.push(buildCellFault(table, key, cell, isAnswer ? 'yes-or-no' : 'number-or-blank'));
  }
  if (number.kind !== 'number') return null;
  if (key === 'denominator' && number.value <= 0) {
    faults.push(buildCellFault(table, key, cell, 'denominator-above-zero'));
    return null;
  }
  return number.value;
}

/**
 * A part of a target that is no share, and a yes or no, have their value only; a count is its numerator, every other
 * indicator numerator over denominator.
 */
function givesValue({ value, numerator, denominator }: FactFigures, about: FactQuestion): boolean {
  if (value !== null) return true;
  if (about === 'part' || about === 'yes-no' || numerator === null) return false;
  return about === 'count' || denominator !== null;
}

/**
 * The figures of a row that answers the question. null where they give no value: no
 * figure at all, or, with a fault in `faults`, others than are needed.
 */
export function readFigures(
  table: SettingsTable<FactKey>,
  row: number,
  about: FactQuestion,
  faults: SettingsFault[],
): FactFigures | null {
  const own: SettingsFault[] = [];
  const figures: FactFigures = {
    value: readFigure(table, row, 'value', about, own),
    numerator: readFigure(table, row, 'numerator', about, own),
    denominator: readFigure(table, row, 'denominator', about, own),
  };
  const isGiven = givesValue(figures, about);
  const isBlank = KEYS.every((key) => figures[key] === null);
  if (!isGiven && !isBlank && own.length === 0) {
    const key = table.columns.has('value') ? 'value' : 'numerator';
    own.push(buildCellFault(table, key, takeCell(table, row, key), 'fact-value'));
  }
  faults.push(...own);
  return isGiven ? figures : null;
}

/** The value of a part: of a share numerator over denominator in percent, where both are given; null for none. */
export function takePartValue(
  { value, numerator, denominator }: FactFigures,
  about: FactQuestion,
): number | null {
  if (about !== 'part-share' || numerator === null || denominator === null) return value;
  return (numerator * 100) / denominator;
}

/** Whether the figures make a share of more than 100 %, which an indicator that aims no higher cannot reach. */
export function isAboveWhole(
  { numerator, denominator }: FactFigures,
  indicator: Indicator,
): boolean {
  if (indicator.unit !== 'percent' || numerator === null || denominator === null) return false;
  const parts = Object.values(indicator.targets).flatMap((target) => target?.parts ?? []);
  return numerator > denominator && parts.every(({ value }) => value <= 100);
}
