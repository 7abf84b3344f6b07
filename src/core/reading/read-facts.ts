// The sheet «Факты» → figures that schools do not report, with source and date.

import type { Fact } from '../programme/fact.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { type FactFigures, hasFigure, isAboveWhole, readFigures } from './fact-figures.ts';
import { FACTS_COLUMNS, type FactKey } from './facts-columns.ts';
import { buildIndicatorFinder, type IndicatorFinder } from './find-indicator.ts';
import { compactText } from './normalise-text.ts';
import { readNumber } from './read-number.ts';
import {
  buildCellFault,
  buildMissingColumn,
  findSettingsSheet,
  findSettingsTable,
  isNumberingRow,
  listRepeatedColumns,
  type SettingsTable,
  takeCell,
} from './settings-table.ts';

/** Names of the sheet of facts. */
export const FACTS_SHEET_NAMES: readonly string[] = ['Факты', 'Facts'];

/** The facts in the order of the sheet and the faults met while reading them. */
export interface FactsReading {
  readonly facts: readonly Fact[];
  readonly faults: readonly SettingsFault[];
}

interface ReadState {
  readonly programme: Programme;
  readonly table: SettingsTable<FactKey>;
  readonly finder: IndicatorFinder;
  readonly faults: SettingsFault[];
  /** By code and year. */
  readonly facts: Map<string, Fact>;
  /** Code, year and part of every row taken. */
  readonly known: Set<string>;
}

const NO_FIGURES: FactFigures = { value: null, numerator: null, denominator: null };

/** The year that a text names («2023», «2023 г.»); null for any that is none of the programme's. */
function parseYear(text: string, years: readonly number[]): number | null {
  const number = readNumber(text.replace(/\s*(?:г\.?|год[а-я]*)$/i, ''));
  const year = number.kind === 'number' && number.plain ? number.value : null;
  return year !== null && years.includes(year) ? year : null;
}

/** The year in the cell; the given one where blank; null, with a fault, for what is no year of the programme. */
function readYear(state: ReadState, row: number, given: number): number | null {
  const cell = takeCell(state.table, row, 'year');
  if (cell.text === '') return given;
  const year = parseYear(cell.text, state.programme.years);
  if (year === null) state.faults.push(buildCellFault(state.table, 'year', cell, 'year'));
  return year;
}

/** The address that stands for the fact: of its value, else of its numerator. */
function findPlace({ table }: ReadState, row: number, figures: FactFigures): string {
  const key = figures.value === null && figures.numerator !== null ? 'numerator' : 'value';
  return takeCell(table, row, table.columns.has(key) ? key : 'numerator').cell;
}

function joinTexts(first: string, second: string): string {
  if (second === '' || first === second) return first;
  return first === '' ? second : `${first}; ${second}`;
}

function addFact(state: ReadState, added: Fact): void {
  const key = `${added.code}\n${added.year}`;
  const before = state.facts.get(key);
  if (before === undefined) {
    state.facts.set(key, added);
    return;
  }
  const isWhole = Object.keys(added.parts).length === 0;
  const figures = isWhole ? added : before;
  state.facts.set(key, {
    code: before.code,
    year: before.year,
    value: figures.value,
    numerator: figures.numerator,
    denominator: figures.denominator,
    parts: { ...before.parts, ...added.parts },
    source: joinTexts(before.source, added.source),
    date: joinTexts(before.date, added.date),
    comment: joinTexts(before.comment, added.comment),
    cell: figures.cell,
  });
}

/** The part as the target names it; '' for a row about the whole; null, with a fault, for a part that it has not. */
function readPart(state: ReadState, row: number, code: string): string | null {
  const cell = takeCell(state.table, row, 'part');
  if (cell.text === '') return '';
  const label = state.finder.findPart(code, cell.text);
  if (label === null)
    state.faults.push(buildCellFault(state.table, 'part', cell, 'known-indicator'));
  return label;
}

/** The indicator that the row names by its code, or by its title where a spreadsheet spoiled the code; null with a fault. */
function readIndicator(
  { table, finder, programme, faults }: ReadState,
  row: number,
): Indicator | null {
  const cell = takeCell(table, row, 'code');
  const code = finder.findCode(cell.raw, cell.text, takeCell(table, row, 'title').text);
  const indicator = programme.indicators.find((one) => one.code === code);
  if (indicator !== undefined) return indicator;
  faults.push(buildCellFault(table, 'code', cell, 'known-indicator'));
  return null;
}

function readFact(state: ReadState, row: number, givenYear: number): void {
  const { table, faults } = state;
  const take = (key: FactKey) => takeCell(table, row, key);
  if (!hasFigure(table, row)) return;
  const indicator = readIndicator(state, row);
  if (indicator === null) return;
  const { code, unit, source } = indicator;
  if (source.kind === 'form') {
    faults.push(buildCellFault(table, 'code', take('code'), 'manual-indicator'));
    return;
  }
  const year = readYear(state, row, givenYear);
  const part = readPart(state, row, code);
  const figures = readFigures(table, row, part === '' ? unit : 'part', faults);
  if (year === null || part === null || figures === null) return;
  const identity = `${code}\n${year}\n${compactText(part)}`;
  if (state.known.has(identity)) {
    faults.push(buildCellFault(table, 'code', take('code'), 'unique-indicator'));
    return;
  }
  state.known.add(identity);
  if (part === '' && isAboveWhole(figures, indicator)) {
    faults.push(buildCellFault(table, 'numerator', take('numerator'), 'part-of-whole'));
  }
  const texts = { source: take('source').text, date: take('date').text };
  const cell = findPlace(state, row, figures);
  const common = { code, year, ...texts, comment: take('comment').text, cell };
  if (part === '') addFact(state, { ...common, ...figures, parts: {} });
  else if (figures.value !== null) {
    addFact(state, { ...common, ...NO_FIGURES, parts: { [part]: figures.value } });
  }
}

/**
 * Reads «Факты»; the year of a row without one is `year`, rows of the programme's other years are kept. Rows without a
 * figure are no facts; a figure that cannot be told whose it is, or for which year, is a fault, as is
 * one of an indicator that the schools' table gives; a numerator above its denominator is a fault and kept. The value of a row with
 * only numerator and denominator stays null. No such sheet: no facts and no faults.
 */
export function readFacts(
  workbook: WorkbookSnapshot,
  programme: Programme,
  year: number,
): FactsReading {
  const sheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  if (sheet === undefined) return { facts: [], faults: [] };
  const table = findSettingsTable(sheet, FACTS_COLUMNS, 'code');
  if (table === null) return { facts: [], faults: [buildMissingColumn(sheet, 'Код')] };
  if (!table.columns.has('value') && !table.columns.has('numerator')) {
    return { facts: [], faults: [buildMissingColumn(sheet, 'Факт')] };
  }
  const state: ReadState = {
    programme,
    table,
    finder: buildIndicatorFinder(programme),
    faults: [...listRepeatedColumns(table)],
    facts: new Map(),
    known: new Set(),
  };
  for (let row = table.headerRow + 1; row <= sheet.texts.length; row += 1) {
    if (!isNumberingRow(table, row)) readFact(state, row, year);
  }
  return { facts: [...state.facts.values()], faults: state.faults };
}

/** The programme's years that rows of «Факты» name, each once; empty without such a sheet, column or row. */
export function listFactYears(workbook: WorkbookSnapshot, { years }: Programme): readonly number[] {
  const sheet = findSettingsSheet(workbook, FACTS_SHEET_NAMES);
  const table = sheet === undefined ? null : findSettingsTable(sheet, FACTS_COLUMNS, 'code');
  if (sheet === undefined || table === null) return [];
  const found = sheet.texts
    .slice(table.headerRow)
    .map((_, index) => takeCell(table, table.headerRow + 1 + index, 'year').text)
    .flatMap((text) => parseYear(text, years) ?? []);
  return [...new Set(found)];
}
