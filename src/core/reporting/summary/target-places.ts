// Where the wording of a year's target stands on the sheet «Показатели», if the workbook has it.

import type { FindingPlace } from '../../checking/finding.ts';
import { compactText } from '../../reading/normalise-text.ts';
import { findSettingsSheet } from '../../reading/settings-table.ts';
import { readTargetHeading, type TargetCells } from '../../settings/describe-indicators.ts';
import { formatAddress } from '../../workbook/address.ts';
import { SETTINGS_SHEETS } from '../../workbook/own-sheets.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../../workbook/snapshot.ts';

const SHEET_NAMES: readonly string[] = [SETTINGS_SHEETS.indicators, 'Indicators'];
const CODE = compactText('Код');
const ROWS_SEARCHED = 30;

/** The columns of one year's target, 1-based. */
type TargetColumns = ReadonlyMap<keyof TargetCells, number>;

interface Header {
  readonly row: number;
  readonly code: number;
  readonly years: ReadonlyMap<number, TargetColumns>;
}

function readHeader(texts: readonly string[], row: number): Header | null {
  const code = texts.findIndex((text) => compactText(text) === CODE) + 1;
  const years = new Map<number, Map<keyof TargetCells, number>>();
  texts.forEach((text, index) => {
    const heading = readTargetHeading(text);
    if (heading === null || heading.year === null) return;
    const columns = years.get(heading.year) ?? new Map<keyof TargetCells, number>();
    if (!columns.has(heading.kind)) columns.set(heading.kind, index + 1);
    years.set(heading.year, columns);
  });
  return code === 0 || years.size === 0 ? null : { row, code, years };
}

function findHeader({ texts }: SheetSnapshot): Header | null {
  for (const [index, row] of texts.slice(0, ROWS_SEARCHED).entries()) {
    const header = readHeader(row, index + 1);
    if (header !== null) return header;
  }
  return null;
}

/** Tells the place by code and year: the wording's cell, with that of its reading; null without such a sheet, row or column. */
export function locateTargets(
  workbook: WorkbookSnapshot,
): (code: string, year: number) => FindingPlace | null {
  const sheet = findSettingsSheet(workbook, SHEET_NAMES);
  const header = sheet === undefined ? null : findHeader(sheet);
  if (sheet === undefined || header === null) return () => null;
  const rows = new Map<string, number>();
  sheet.texts.forEach((texts, index) => {
    const code = texts[header.code - 1]?.trim() ?? '';
    if (index >= header.row && !rows.has(code)) rows.set(code, index + 1);
  });
  return (code, year) => {
    const row = rows.get(code);
    const columns = header.years.get(year);
    const printed = columns?.get('printed');
    if (row === undefined || printed === undefined) return null;
    const reading = columns?.get('reading');
    const cell = formatAddress(row, printed);
    const cells = reading === undefined ? [cell] : [cell, formatAddress(row, reading)];
    return { sheet: sheet.name, sheetId: sheet.id, cell, cells };
  };
}
