// The figures of one row of «Факты», and whether they give the value of what the row is about.

import type { Fact } from '../programme/fact.ts';
import type { Indicator, Unit } from '../programme/programme.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
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
  faults: SettingsFault[],
): number | null {
  const cell = takeCell(table, row, key);
  const number = readSettingsNumber(cell);
  if (number.kind === 'unreadable') {
    faults.push(buildCellFault(table, key, cell, 'number-or-blank'));
  }
  if (number.kind !== 'number') return null;
  if (key === 'denominator' && number.value <= 0) {
    faults.push(buildCellFault(table, key, cell, 'denominator-above-zero'));
    return null;
  }
  return number.value;
}

/** A part of a target has its value only; a count is its numerator, every other indicator numerator over denominator. */
function givesValue({ value, numerator, denominator }: FactFigures, about: Unit | 'part'): boolean {
  if (value !== null) return true;
  if (about === 'part' || numerator === null) return false;
  return about === 'count' || denominator !== null;
}

/**
 * The figures of a row about a part of a target, or about an indicator of that unit. null where they give no value: no
 * figure at all, or, with a fault in `faults`, others than are needed.
 */
export function readFigures(
  table: SettingsTable<FactKey>,
  row: number,
  about: Unit | 'part',
  faults: SettingsFault[],
): FactFigures | null {
  const own: SettingsFault[] = [];
  const figures: FactFigures = {
    value: readFigure(table, row, 'value', own),
    numerator: readFigure(table, row, 'numerator', own),
    denominator: readFigure(table, row, 'denominator', own),
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

/** Whether the figures make a share of more than 100 %, which an indicator that aims no higher cannot reach. */
export function isAboveWhole(
  { numerator, denominator }: FactFigures,
  indicator: Indicator,
): boolean {
  if (indicator.unit !== 'percent' || numerator === null || denominator === null) return false;
  const parts = Object.values(indicator.targets).flatMap((target) => target?.parts ?? []);
  return numerator > denominator && parts.every(({ value }) => value <= 100);
}
