// Which cells formulas can look at: the engine need not have the others, and every cell costs its time.

import { parseArea } from '../services/a1-notation.ts';
import type { Area, Sheet } from '../workbook/workbook.ts';
import type { CalculatedSheet } from './calculation-plan.ts';

/** Tells whether a formula can look at the cell. */
export type IsReferred = (sheet: Sheet, row: number, column: number) => boolean;

/** Rows of one column, both ends included. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

const TEXT_OR_REFERENCE =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')*'|[\p{L}\p{N}_.]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d*(?::\$?[A-Z]{1,3}(?:\$?[1-9]\d*)?)?)(?![\p{L}\p{N}_.(!])/giu;
/** What leads to cells that no reference names: whole rows and columns, ranges between results, addresses in texts. */
const BEYOND = /[:'!]|\b(?:INDIRECT|OFFSET)\b/i;

function nameOf(quoted: string): string {
  const name = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return name.toLowerCase();
}

/** Gives the references of all formulas, each once, by the lower-case name of the sheet; null where they are not all. */
function listReferences(
  sheets: readonly CalculatedSheet[],
): ReadonlyMap<string, ReadonlySet<string>> | null {
  const references = new Map<string, Set<string>>();
  for (const { sheet, formulas } of sheets) {
    for (const { formula } of formulas) {
      if (BEYOND.test(formula.replace(TEXT_OR_REFERENCE, ''))) return null;
      for (const [, name, cells] of formula.matchAll(TEXT_OR_REFERENCE)) {
        if (cells === undefined) continue;
        const key = name === undefined ? sheet.name.toLowerCase() : nameOf(name);
        const known = references.get(key) ?? new Set();
        references.set(key, known.add(cells));
      }
    }
  }
  return references;
}

/** Stretches that overlap or touch become one, so that few are left to be looked through. */
function mergeStretches(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const { first, last } of [...stretches].sort((a, b) => a.first - b.first)) {
    const before = merged[merged.length - 1];
    if (before === undefined || before.last < first - 1) merged.push({ first, last });
    else merged[merged.length - 1] = { first: before.first, last: Math.max(before.last, last) };
  }
  return merged;
}

/** Gives the stretches of each column of a sheet. */
function spreadAreas(
  areas: readonly Area[],
  width: number,
): ReadonlyMap<number, readonly Stretch[]> {
  const columns = new Map<number, Stretch[]>();
  for (const area of areas) {
    const stretch = { first: area.row, last: area.row + area.rows - 1 };
    const end = Math.min(area.column + area.columns, width);
    for (let column = area.column; column < end; column += 1) {
      const known = columns.get(column);
      if (known === undefined) columns.set(column, [stretch]);
      else known.push(stretch);
    }
  }
  return new Map([...columns].map(([column, stretches]) => [column, mergeStretches(stretches)]));
}

/** Finds what the formulas name; all cells where one of them may look at others (INDIRECT, `A:A`). */
export function findReferredCells(sheets: readonly CalculatedSheet[]): IsReferred {
  const references = listReferences(sheets);
  if (references === null) return () => true;
  const bySheet = new Map(
    sheets.map(({ sheet }) => {
      const width = sheet.rows.reduce((most, cells) => Math.max(most, cells.length), 0);
      const areas = [...(references.get(sheet.name.toLowerCase()) ?? [])].flatMap(
        (text) => parseArea(text, sheet.rows.length, width)?.area ?? [],
      );
      return [sheet, spreadAreas(areas, width)] as const;
    }),
  );
  return (sheet, row, column) =>
    bySheet
      .get(sheet)
      ?.get(column)
      ?.some(({ first, last }) => first <= row && row <= last) ?? false;
}
