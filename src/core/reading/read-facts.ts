// The sheet «Факты» → figures that schools do not report, with source and date.

import type { Fact } from '../programme/fact.ts';
import type { Programme } from '../programme/programme.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import type { WorkbookSnapshot } from '../workbook/snapshot.ts';
import { FACTS_COLUMNS, type FactKey } from './facts-columns.ts';
import { buildIndicatorFinder, type IndicatorFinder } from './find-indicator.ts';
import { compactText } from './normalise-text.ts';
import { readNumber } from './read-number.ts';
import { readSettingsNumber } from './read-settings-number.ts';
import {
  buildCellFault,
  buildMissingColumn,
  findSettingsSheet,
  findSettingsTable,
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
  readonly table: SettingsTable<FactKey>;
  readonly finder: IndicatorFinder;
  readonly faults: SettingsFault[];
  /** By code and year. */
  readonly facts: Map<string, Fact>;
  /** Code, year and part of every row taken. */
  readonly known: Set<string>;
}

type Figures = Pick<Fact, 'value' | 'numerator' | 'denominator'>;

const NO_FIGURES: Figures = { value: null, numerator: null, denominator: null };

function readFigure(state: ReadState, row: number, key: keyof Figures): number | null {
  const cell = takeCell(state.table, row, key);
  const number = readSettingsNumber(cell);
  if (number.kind === 'unreadable') {
    state.faults.push(buildCellFault(state.table, key, cell, 'number-or-blank'));
  }
  if (number.kind !== 'number') return null;
  if (key === 'denominator' && number.value <= 0) {
    state.faults.push(buildCellFault(state.table, key, cell, 'denominator-above-zero'));
    return null;
  }
  return number.value;
}

/** The year in the cell; the given one where blank; null, with a fault, for what is no year («2023-2024», 23). */
function readYear(state: ReadState, row: number, given: number): number | null {
  const cell = takeCell(state.table, row, 'year');
  if (cell.text === '') return given;
  const number = readNumber(cell.text.replace(/\s*(?:г\.?|год[а-я]*)$/i, ''));
  const year = number.kind === 'number' && number.plain ? number.value : Number.NaN;
  if (Number.isInteger(year) && year >= 2000 && year <= 2100) return year;
  state.faults.push(buildCellFault(state.table, 'year', cell, 'year'));
  return null;
}

/** The address that stands for the fact: of its value, else of its numerator. */
function findPlace({ table }: ReadState, row: number, figures: Figures): string {
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

function readFact(state: ReadState, row: number, givenYear: number): void {
  const { table, finder } = state;
  const take = (key: FactKey) => takeCell(table, row, key);
  const codeCell = take('code');
  const hasFigure = (['value', 'numerator', 'denominator'] as const).some(
    (key) => take(key).text !== '',
  );
  if (!hasFigure) return;
  if (codeCell.text === '' && take('title').text === '') return;
  const code = finder.findCode(codeCell.raw, codeCell.text, take('title').text);
  if (code === null) {
    state.faults.push(buildCellFault(table, 'code', codeCell, 'known-indicator'));
    return;
  }
  const year = readYear(state, row, givenYear);
  const part = readPart(state, row, code);
  const figures: Figures = {
    value: readFigure(state, row, 'value'),
    numerator: readFigure(state, row, 'numerator'),
    denominator: readFigure(state, row, 'denominator'),
  };
  if (year === null || part === null) return;
  if (Object.values(figures).every((figure) => figure === null)) return;
  const identity = `${code}\n${year}\n${compactText(part)}`;
  if (state.known.has(identity)) {
    state.faults.push(buildCellFault(table, 'code', codeCell, 'unique-indicator'));
    return;
  }
  state.known.add(identity);
  const texts = { source: take('source').text, date: take('date').text };
  const cell = findPlace(state, row, figures);
  const common = { code, year, ...texts, comment: take('comment').text, cell };
  if (part === '') {
    addFact(state, { ...common, ...figures, parts: {} });
    return;
  }
  const counted = figures.value ?? figures.numerator;
  if (counted === null) return;
  addFact(state, { ...common, ...NO_FIGURES, parts: { [part]: counted } });
}

/**
 * Reads «Факты»; the year of a row without one is `year`, rows of other years are kept. Rows without a figure are no
 * facts. The value of a row with only numerator and denominator stays null. No such sheet: no facts and no faults.
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
    table,
    finder: buildIndicatorFinder(programme),
    faults: [...listRepeatedColumns(table)],
    facts: new Map(),
    known: new Set(),
  };
  for (let row = table.headerRow + 1; row <= sheet.texts.length; row += 1) {
    readFact(state, row, year);
  }
  return { facts: [...state.facts.values()], faults: state.faults };
}
