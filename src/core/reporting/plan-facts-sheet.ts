// «Факты»: a row for each figure that schools do not report, to be filled in with its source and date.

import type { SheetWords } from '../messages/sheet-words.ts';
import type { Indicator, Programme } from '../programme/programme.ts';
import type { PlannedCell, SheetPlan } from '../workbook/plan.ts';
import { buildPrintedCell } from './printed-cell.ts';
import { addRow, addStyle, addTextRow, finishSheet, startSheet } from './sheet-draft.ts';
import { FACTS_SHEET } from './sheet-names.ts';

/** Russian whatever the language: the reader knows them by these words. With the widths in pixels. */
const COLUMNS: readonly (readonly [string, number])[] = [
  ['Код', 50],
  ['Показатель', 360],
  ['Часть', 150],
  ['Ед.', 50],
  ['Год', 56],
  ['План', 90],
  ['Факт', 80],
  ['Числитель', 86],
  ['Знаменатель', 96],
  ['Источник', 200],
  ['Дата', 90],
  ['Комментарий', 200],
];

const HEADER_ROW = 3;

function columnOf(heading: string): number {
  return COLUMNS.findIndex(([name]) => name === heading) + 1;
}

/** A row for the indicator, or one for each part of a target that has several. */
function listRows(indicator: Indicator, year: number): PlannedCell[][] {
  const { code, title, unitPrinted } = indicator;
  const target = indicator.targets[String(year)];
  const parts = target?.parts ?? [];
  const buildRow = (part: string | null, plan: PlannedCell): PlannedCell[] => [
    code,
    title,
    part,
    unitPrinted === '' ? null : unitPrinted,
    year,
    plan,
  ];
  if (parts.length > 1) return parts.map(({ label, value }) => buildRow(label, value));
  return [buildRow(null, buildPrintedCell(target?.printed ?? ''))];
}

/** The facts' sheet of a year, for the indicators that are entered by hand; headings alone when there are none. */
export function planFactsSheet(programme: Programme, year: number, words: SheetWords): SheetPlan {
  const draft = startSheet(COLUMNS.length);
  addTextRow(draft, words.template.factsTitle(programme.title), 'title');
  addTextRow(draft, words.template.factsGuide, 'notice');
  addRow(
    draft,
    COLUMNS.map(([name]) => name),
  );
  addStyle(draft, { row: HEADER_ROW, column: 1, rows: 1, columns: COLUMNS.length }, 'header');
  const manual = programme.indicators.filter(({ source }) => source.kind === 'manual');
  for (const row of manual.flatMap((indicator) => listRows(indicator, year))) addRow(draft, row);
  const rows = draft.rows.length - HEADER_ROW;
  const block = (heading: string, columns: number) => ({
    row: HEADER_ROW + 1,
    rows,
    column: columnOf(heading),
    columns,
  });
  addStyle(draft, block('Код', 1), 'code');
  addStyle(draft, block('Показатель', 2), 'text');
  addStyle(draft, block('Ед.', 3), 'code', { numberFormat: '0' });
  addStyle(draft, block('Факт', 3), 'human', { numberFormat: 'General', align: 'right' });
  addStyle(draft, block('Источник', 3), 'human');
  return finishSheet(draft, {
    name: FACTS_SHEET,
    columnWidths: COLUMNS.map(([, width]) => width),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    onlyIfAbsent: true,
  });
}
