// The sheet «Показатели» → the cells of each indicator and of its targets by year.

import { formatAddress } from '../workbook/address.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import { INDICATORS_TABLE, readTargetHeading, type TargetCells } from './describe-indicators.ts';
import { type LocatedTable, locateTables } from './locate-tables.ts';
import { pushTableFaults } from './push-table-faults.ts';
import { readSettingsText, showCell } from './read-cell-text.ts';
import { lookOf, readTable } from './read-table.ts';
import type { SettingsPlace } from './settings-places.ts';
import type { IndicatorsPortion } from './settings-portions.ts';
import { buildSettingsFault, type SettingsSink } from './settings-sink.ts';

const LOOKS = [
  { ...lookOf(INDICATORS_TABLE), isColumn: (text: string) => readTargetHeading(text) !== null },
];

/** How many headings of the sheet there are, and whether those that every row needs. */
export function matchIndicatorsSheet(sheet: SheetSnapshot): { count: number; hasNeeded: boolean } {
  const columns = locateTables(sheet, LOOKS)[0]?.columns ?? new Map<string, number>();
  const { needed } = INDICATORS_TABLE;
  return { count: columns.size, hasNeeded: needed.every((key) => columns.has(key)) };
}

function nameColumn(kind: keyof TargetCells, year: number): string {
  return `${kind}-${year}`;
}

function buildHeadingPlace(sheet: SheetSnapshot, row: number, column: number): SettingsPlace {
  const found = showCell(sheet, row, column);
  return { sheet, cell: formatAddress(row, column), field: found, heading: 'column', found };
}

/** The columns of targets by name; a heading without its year, or that stands there twice, is a fault. */
function findTargetColumns(
  sheet: SheetSnapshot,
  headerRow: number,
  { columns }: LocatedTable,
  sink: SettingsSink,
): ReadonlyMap<string, number> {
  const known = new Set(columns.values());
  const found = new Map<string, number>();
  (sheet.texts[headerRow - 1] ?? []).forEach((text, index) => {
    const heading = known.has(index + 1) ? null : readTargetHeading(text);
    if (heading === null) return;
    const place = buildHeadingPlace(sheet, headerRow, index + 1);
    if (heading.year === null) {
      sink.faults.push(buildSettingsFault(place, { kind: 'plan-year' }));
      return;
    }
    const name = nameColumn(heading.kind, heading.year);
    const first = found.get(name);
    if (first === undefined) found.set(name, index + 1);
    else {
      const cell = formatAddress(headerRow, first);
      sink.faults.push(buildSettingsFault(place, { kind: 'duplicate', first: cell }));
    }
  });
  return found;
}

/** The years of the columns, each once, in ascending order. */
function listYears(columns: ReadonlyMap<string, number>): readonly number[] {
  const years = [...columns.keys()].map((name) => Number(name.slice(name.lastIndexOf('-') + 1)));
  return [...new Set(years)].sort((a, b) => a - b);
}

/** Reads the sheet; null where its table cannot be read. Rows without a code are left out, with a fault. */
export function readIndicatorsSheet(
  sheet: SheetSnapshot,
  sink: SettingsSink,
): IndicatorsPortion | null {
  const [located] = locateTables(sheet, LOOKS);
  if (located === undefined) throw new Error('a table for each look');
  pushTableFaults(sheet, INDICATORS_TABLE, located, true, sink);
  const { headerRow } = located;
  if (headerRow === null) return null;
  const targets = findTargetColumns(sheet, headerRow, located, sink);
  const rows = readTable(sheet, INDICATORS_TABLE, located, sink, targets);
  if (!INDICATORS_TABLE.needed.every((key) => located.columns.has(key))) return null;
  const years = listYears(targets);
  return {
    sheet,
    years,
    rows: rows.map((row) => {
      const textOf = (kind: keyof TargetCells, year: number): string => {
        const column = targets.get(nameColumn(kind, year));
        return column === undefined ? '' : readSettingsText(sheet, row.number, column).text;
      };
      return {
        row,
        targets: new Map(
          years.map((year) => [
            year,
            { printed: textOf('printed', year), reading: textOf('reading', year) },
          ]),
        ),
        placeOfTarget: (year, kind) => row.placeOf(nameColumn(kind, year)),
        placeOfYear: (year) => {
          const column =
            targets.get(nameColumn('printed', year)) ?? targets.get(nameColumn('reading', year));
          return column === undefined
            ? row.placeOf('code')
            : buildHeadingPlace(sheet, headerRow, column);
        },
      };
    }),
  };
}
