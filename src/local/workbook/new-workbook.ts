// Makes workbooks and sheets in memory, with the sizes and settings that Google Sheets gives to new ones.

import type { Sheet, Workbook } from './workbook.ts';

/** What a new sheet may be told; sizes are 1000 × 26 unless given. */
export interface NewSheet {
  readonly id: number;
  readonly name: string;
  readonly maxRows?: number;
  readonly maxColumns?: number;
  /** True when a script inserts it, so that the file gets a print set-up. False unless given. */
  readonly createdByScript?: boolean;
}

/** What a new workbook may be told; one empty sheet «Лист1» when `sheets` is absent or empty. */
export interface NewWorkbook {
  readonly name: string;
  readonly sheets?: readonly Sheet[];
  readonly locale?: string;
  readonly timeZone?: string;
}

/** Gives an empty visible sheet that belongs to no file. */
export function createSheet(settings: NewSheet): Sheet {
  return {
    id: settings.id,
    name: settings.name,
    hidden: false,
    maxRows: settings.maxRows ?? 1000,
    maxColumns: settings.maxColumns ?? 26,
    rows: [],
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    conditionalRules: [],
    validations: [],
    charts: [],
    protections: [],
    tabColour: null,
    createdByScript: settings.createdByScript ?? false,
    restructured: false,
    layoutChanged: false,
    mergesChanged: false,
    rulesChanged: false,
    validationsChanged: false,
    chartsChanged: false,
    part: null,
  };
}

/** Gives a workbook that belongs to no file, its first sheet active with the cursor in A1. */
export function createWorkbook(settings: NewWorkbook): Workbook {
  const given = settings.sheets ?? [];
  const sheets = given.length > 0 ? [...given] : [createSheet({ id: 1, name: 'Лист1' })];
  return {
    name: settings.name,
    sheets,
    activeSheetId: sheets[0]?.id ?? 1,
    selection: { row: 1, column: 1, rows: 1, columns: 1 },
    locale: settings.locale ?? 'ru_RU',
    timeZone: settings.timeZone ?? 'Asia/Novokuznetsk',
    documentProperties: new Map(),
    file: null,
  };
}
