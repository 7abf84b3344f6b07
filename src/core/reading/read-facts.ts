// The sheet «Факты» → figures that schools do not report, with source and date.

import { isEntered, mayBeEntered } from '../programme/entered-parts.ts';
import type { Fact } from '../programme/fact.ts';
import type { Indicator } from '../programme/indicator.ts';
import type { Programme } from '../programme/programme.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import { RESULT_SHEETS } from '../workbook/own-sheets.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import {
  type FactFigures,
  hasFigure,
  isAboveWhole,
  readFigures,
  takePartValue,
} from './fact-figures.ts';
import { asksYesNo, findQuestion, readAnswer } from './fact-question.ts';
import { FACTS_COLUMNS, type FactKey } from './facts-columns.ts';
import { buildIndicatorFinder, type IndicatorFinder } from './find-indicator.ts';
import { mergeFacts } from './merge-facts.ts';
import { listMissingColumns } from './missing-columns.ts';
import { compactText } from './normalise-text.ts';
import { readNumber } from './read-number.ts';
import {
  buildCellFault,
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

/** One of them is needed. */
const FIGURE_COLUMNS: readonly FactKey[] = ['value', 'numerator'];
const NO_FIGURES: FactFigures = { value: null, numerator: null, denominator: null };

/** The source that «Новый год…» gives: «Сводка 2023». */
const KEPT_RESULT = new RegExp(`^${RESULT_SHEETS.summary} \\d{4}$`);

/** How far before the programme a figure may lie that it is compared with. */
const YEARS_BEFORE = 15;

function readYearNumber(text: string): number | null {
  const number = readNumber(text.replace(/\s*(?:г\.?|год[а-я]*)$/i, ''));
  return number.kind === 'number' && number.plain ? number.value : null;
}

/** The year that a text names («2023», «2023 г.»); null for any that is none of the programme's. */
function parseYear(text: string, years: readonly number[]): number | null {
  const year = readYearNumber(text);
  return year !== null && years.includes(year) ? year : null;
}

/** The same, and also a year before the programme (up to 15 years), whose figure this one is compared with. */
function parseFactYear(text: string, years: readonly number[]): number | null {
  const year = readYearNumber(text);
  if (year === null || years.includes(year)) return year;
  const first = Math.min(...years);
  return Number.isInteger(year) && year < first && year >= first - YEARS_BEFORE ? year : null;
}

/** The year in the cell; the given one where blank; null, with a fault, for what is no year of the programme or before it. */
function readYear(state: ReadState, row: number, given: number): number | null {
  const cell = takeCell(state.table, row, 'year');
  if (cell.text === '') return given;
  const year = parseFactYear(cell.text, state.programme.years);
  if (year === null) state.faults.push(buildCellFault(state.table, 'year', cell, 'year'));
  return year;
}

/** The address that stands for the fact: of its value, else of its numerator. */
function findPlace({ table }: ReadState, row: number, figures: FactFigures): string {
  const key = figures.value === null && figures.numerator !== null ? 'numerator' : 'value';
  return takeCell(table, row, table.columns.has(key) ? key : 'numerator').cell;
}

function findSourceCell({ table, faults }: ReadState, row: number, cell: string): string | null {
  if (table.columns.has('source')) return takeCell(table, row, 'source').cell;
  const heading = table.headings.get('source');
  const isRenamed = faults.some(({ field, missing }) => field === heading && missing !== undefined);
  return isRenamed ? null : cell;
}

function addFact(state: ReadState, added: Fact): void {
  const key = `${added.code}\n${added.year}`;
  const before = state.facts.get(key);
  if (before === undefined) {
    state.facts.set(key, added);
    return;
  }
  state.facts.set(key, mergeFacts(before, added));
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

/** Whether the row says «нет» of something that is to be done: elsewhere the word means that there is no figure. */
function isAnswer({ table, finder, programme }: ReadState, row: number): boolean {
  if (readAnswer(takeCell(table, row, 'value').text) === null) return false;
  const { raw, text } = takeCell(table, row, 'code');
  const code = finder.findCode(raw, text, takeCell(table, row, 'title').text);
  const indicator = programme.indicators.find((one) => one.code === code);
  return indicator !== undefined && asksYesNo(indicator);
}

/** Whether the year's target has the part; true for a row about the whole, and for a year without demands that are told apart. */
function isPartOfYear({ targets }: Indicator, label: string, year: number): boolean {
  const labels = (targets[String(year)]?.parts ?? []).flatMap((part) => part.label ?? []);
  return label === '' || labels.length === 0 || labels.includes(label);
}

function readFact(state: ReadState, row: number, givenYear: number): void {
  const { table, faults } = state;
  const take = (key: FactKey) => takeCell(table, row, key);
  if (!hasFigure(table, row) && !isAnswer(state, row)) return;
  const indicator = readIndicator(state, row);
  if (indicator === null) return;
  const { code } = indicator;
  const year = readYear(state, row, givenYear);
  // Of earlier years the schools' table has nothing: what it gives now is entered for them.
  const isEarlier = year !== null && year < givenYear;
  // What «Новый год…» has kept of the year's summary says nothing new of that year itself.
  const isKept = KEPT_RESULT.test(take('source').text);
  if (!isEarlier && !mayBeEntered(indicator, take('part').text !== '')) {
    if (isKept) return;
    faults.push(buildCellFault(table, 'code', take('code'), 'manual-indicator'));
    return;
  }
  const part = readPart(state, row, code);
  if (!isEarlier && part !== null && part !== '' && !isEntered(indicator, part)) {
    if (isKept) return;
    faults.push(buildCellFault(table, 'code', take('code'), 'manual-indicator'));
    return;
  }
  if (!isKept && year !== null && part !== null && !isPartOfYear(indicator, part, year)) {
    faults.push(buildCellFault(table, 'part', take('part'), 'known-indicator'));
    return;
  }
  const about = findQuestion(indicator, part ?? '', year ?? givenYear);
  const figures = readFigures(table, row, about, faults);
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
  const sourceCell = findSourceCell(state, row, cell);
  const common = { code, year, ...texts, comment: take('comment').text, sourceCell, cell };
  const value = takePartValue(figures, about);
  if (part === '') addFact(state, { ...common, ...figures, parts: {} });
  else if (value !== null) {
    addFact(state, { ...common, ...NO_FIGURES, parts: { [part]: value } });
  }
}

/**
 * Reads «Факты»; the year of a row without one is `year`, rows of the programme's other years and of up to 15 years before
 * it are kept. Rows without a figure are no facts; a figure that cannot be told whose it is, or for which year, is a fault,
 * as is one of `year` or later of an indicator that the schools' table gives; a numerator above its denominator is a fault and kept. The value of a row with
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
  const missing = listMissingColumns(sheet, FACTS_COLUMNS, table, [['code'], FIGURE_COLUMNS]);
  const hasFigures = FIGURE_COLUMNS.some((key) => table?.columns.has(key));
  if (table === null || !hasFigures) return { facts: [], faults: missing };
  const state: ReadState = {
    programme,
    table,
    finder: buildIndicatorFinder(programme),
    faults: [...missing, ...listRepeatedColumns(table)],
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
