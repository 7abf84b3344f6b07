// «Факты»: a row for each figure that schools do not report, to be filled in with its source and date.

import { FACT_HINTS } from '../../messages/words/form-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import { listEnteredParts } from '../../programme/entered-parts.ts';
import type { Indicator } from '../../programme/indicator.ts';
import type { Programme } from '../../programme/programme.ts';
import type { TargetPart } from '../../programme/target.ts';
import type {
  Block,
  PlannedCell,
  PlannedCheck,
  PlannedList,
  SheetPlan,
} from '../../workbook/plan.ts';
import { buildPrintedCell } from '../draft/printed-cell.ts';
import { addRow, addStyle, addTextRow, finishSheet, startSheet } from '../draft/sheet-draft.ts';
import { FACTS_SHEET } from '../own/sheet-names.ts';

/** Russian whatever the language: the reader knows them by these words. With the widths in pixels. */
export const FACT_COLUMNS: readonly (readonly [string, number])[] = [
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
/** Rows with a frame for figures of other years: below them a spreadsheet would take the code 10.1 for a date. */
const BLANK_ROWS = 60;
/** Of what is to be done: Russian whatever the language, like the headings. */
const YES = 'да';
const YES_NO = 'да/нет';
const ANSWERS: readonly string[] = [YES, 'нет'];

function columnOf(heading: string): number {
  return FACT_COLUMNS.findIndex(([name]) => name === heading) + 1;
}

/** What a part asks for, as the row of its fact says it. */
function describePart({ comparator, value, unit }: TargetPart, unitPrinted: string) {
  if (comparator === 'done') return { plan: YES, unit: YES_NO };
  return { plan: value, unit: unit === 'percent' ? '%' : unitPrinted };
}

/**
 * A row for an indicator that is entered, or one for each part of a target that has several; of a form's indicator a row for
 * each part that the form does not give.
 */
export function listFactRows(indicator: Indicator, year: number): PlannedCell[][] {
  const { code, title, unitPrinted, source } = indicator;
  const target = indicator.targets[String(year)];
  const isManual = source.kind === 'manual';
  const parts = isManual ? (target?.parts ?? []) : listEnteredParts(indicator, year);
  if (!isManual && parts.length === 0) return [];
  const buildRow = (part: string | null, unit: string, plan: PlannedCell): PlannedCell[] => [
    code,
    title,
    part,
    unit === '' ? null : unit,
    year,
    plan,
  ];
  if (parts.length > 1 || !isManual) {
    return parts.map((part) => {
      const { plan, unit } = describePart(part, unitPrinted);
      return buildRow(part.label, unit, plan);
    });
  }
  const unit = parts[0]?.comparator === 'done' ? YES_NO : unitPrinted;
  return [buildRow(null, unit, buildPrintedCell(target?.printed ?? ''))];
}

/** The checks of the figures: «да» or «нет» of what is to be done, numbers elsewhere. */
function planChecks(rows: readonly (readonly PlannedCell[])[], block: BlockOf) {
  const figures = block('Факт', 3);
  const answers = rows.flatMap((row, index): PlannedList[] => {
    if (row[columnOf('Ед.') - 1] !== YES_NO) return [];
    const own = { ...block('Факт', 1), row: HEADER_ROW + 1 + index, rows: 1 };
    return [{ block: own, values: ANSWERS, help: FACT_HINTS.answer }];
  });
  const words = ['-', ...ANSWERS];
  const check: PlannedCheck = { block: figures, accepts: 'number', words, help: FACT_HINTS.number };
  return { lists: answers, checks: [check] };
}

type BlockOf = (heading: string, columns: number) => Block;

/**
 * The facts' sheet of a year, for what is entered by hand, below the rows of former years and above blank ones; headings and
 * blank rows alone when there is nothing.
 */
export function planFactsSheet(
  programme: Programme,
  year: number,
  words: SheetWords,
  former: readonly (readonly PlannedCell[])[] = [],
): SheetPlan {
  const draft = startSheet(FACT_COLUMNS.length);
  addTextRow(draft, words.template.factsTitle(programme.title), 'title');
  addTextRow(draft, words.template.factsGuide, 'notice');
  addRow(
    draft,
    FACT_COLUMNS.map(([name]) => name),
  );
  addStyle(draft, { row: HEADER_ROW, column: 1, rows: 1, columns: FACT_COLUMNS.length }, 'header');
  const rows = [...former, ...programme.indicators.flatMap((own) => listFactRows(own, year))];
  for (const row of rows) addRow(draft, row);
  for (let index = 0; index < BLANK_ROWS; index += 1) addRow(draft, []);
  const block: BlockOf = (heading, columns) => {
    return {
      row: HEADER_ROW + 1,
      rows: rows.length + BLANK_ROWS,
      column: columnOf(heading),
      columns,
    };
  };
  addStyle(draft, block('Код', 1), 'code');
  addStyle(draft, block('Показатель', 2), 'text');
  addStyle(draft, block('Ед.', 3), 'code', { numberFormat: '0' });
  addStyle(draft, block('Факт', 3), 'human', { numberFormat: 'General', align: 'right' });
  addStyle(draft, block('Источник', 3), 'human');
  return finishSheet(draft, {
    name: FACTS_SHEET,
    columnWidths: FACT_COLUMNS.map(([, width]) => width),
    frozenRows: HEADER_ROW,
    frozenColumns: 0,
    onlyIfAbsent: true,
    ...planChecks(rows, block),
  });
}
