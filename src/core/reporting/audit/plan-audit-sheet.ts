// «Проверка публикации»: a row for each printed figure with its verdict, then the findings; people explain beside them.

import type { Audit } from '../../auditing/audit.ts';
import { countAudit } from '../../auditing/count-audit.ts';
import type { AuditMessages } from '../../messages/audit-texts.ts';
import {
  type AuditColumn,
  type AuditSheetWords,
  chooseAuditWords,
} from '../../messages/words/audit-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { PlannedRule, SheetPlan } from '../../workbook/plan.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { LIST_HEADER_ROW } from '../findings/findings-columns.ts';
import { findOwnSheet } from '../own/own-sheet.ts';
import { readTableRows } from '../own/read-table-rows.ts';
import { settleSheet } from '../own/settle-sheet.ts';
import { AUDIT_SHEET } from '../own/sheet-names.ts';
import { AUDIT_COLUMNS, AUDIT_TABLE, auditColumn } from './audit-columns.ts';
import { type AuditCells, buildAuditRows } from './audit-rows.ts';

/** What the sheet is made from. */
export interface AuditSheetInput {
  readonly audit: Audit;
  /** Of the programme; '' where none is known. */
  readonly title: string;
  readonly builtAt: string;
  /** The explanations of the sheet that it replaces, by key. */
  readonly notes: ReadonlyMap<string, string>;
}

/** «Пояснение» by key of the sheet that is there; blank ones left out; empty when there is none of ours. */
export function readAuditNotes(workbook: WorkbookSnapshot): ReadonlyMap<string, string> {
  const sheet = findOwnSheet(workbook, AUDIT_SHEET);
  if (sheet === undefined || sheet.values.length === 0) return new Map();
  const rows = readTableRows(sheet, AUDIT_TABLE).rows.map(
    ({ key, texts }) => [key, texts.explanation ?? ''] as const,
  );
  return new Map(rows.filter(([, text]) => text !== ''));
}

/** The sheet, settled over the one that is there: nothing of what people wrote on that is lost. */
export function planAuditSheet(
  input: AuditSheetInput,
  workbook: WorkbookSnapshot,
  messages: AuditMessages,
  sheetWords: SheetWords,
): SheetPlan {
  const planned = drawAuditSheet(input, messages, sheetWords);
  return settleSheet(planned, findOwnSheet(workbook, AUDIT_SHEET), AUDIT_TABLE, sheetWords);
}

function drawAuditSheet(
  { audit, title, builtAt, notes }: AuditSheetInput,
  messages: AuditMessages,
  sheetWords: SheetWords,
): SheetPlan {
  const words = chooseAuditWords(sheetWords.language).sheet;
  const draft = startSheet(AUDIT_COLUMNS.length);
  addTextRow(draft, words.title(title), 'title');
  const stamp = `${sheetWords.stampMarker} ${builtAt}; ${words.stamp(countAudit(audit))}`;
  addTextRow(draft, stamp, 'stamp');
  addTextRow(draft, words.guide, 'notice');
  addHeaderRow(
    draft,
    AUDIT_COLUMNS.map(([column]) => words.columns[column]),
  );
  const { figures, findings } = buildAuditRows(audit, messages, words);
  addPart(draft, words.figures(figures.length), figures, notes);
  const heading = findings.length === 0 ? words.noFindings : words.findings(findings.length);
  addPart(draft, heading, findings, notes);
  addDropped(draft, [...figures, ...findings], notes, words);
  draft.rules.push(...listRules(draft, messages));
  return finishSheet(draft, {
    name: AUDIT_SHEET,
    columnWidths: AUDIT_COLUMNS.map(([, width]) => width),
    frozenRows: LIST_HEADER_ROW,
    frozenColumns: 0,
  });
}

function addPart(
  draft: SheetDraft,
  heading: string,
  rows: readonly AuditCells[],
  notes: ReadonlyMap<string, string>,
): void {
  addTextRow(draft, heading, 'subtitle');
  const first = draft.rows.length + 1;
  for (const cells of rows) {
    const explanation = notes.get(String(cells.key)) ?? null;
    addRow(
      draft,
      AUDIT_COLUMNS.map(([column]) => {
        const cell = column === 'explanation' ? explanation : cells[column];
        return cell === '' ? null : cell;
      }),
    );
  }
  styleRows(draft, first, rows.length);
}

/** Explanations whose figure or finding is gone stay, for the same may come back. */
function addDropped(
  draft: SheetDraft,
  rows: readonly AuditCells[],
  notes: ReadonlyMap<string, string>,
  words: AuditSheetWords,
): void {
  const known = new Set(rows.map(({ key }) => String(key)));
  const dropped = [...notes].filter(([key]) => !known.has(key));
  if (dropped.length === 0) return;
  addTextRow(draft, words.dropped, 'subtitle');
  const first = draft.rows.length + 1;
  for (const [key, explanation] of dropped) {
    const cells: Readonly<Partial<Record<AuditColumn, string>>> = {
      status: words.droppedStatus,
      explanation,
      key,
    };
    addRow(
      draft,
      AUDIT_COLUMNS.map(([column]) => cells[column] ?? null),
    );
  }
  styleRows(draft, first, dropped.length);
}

function styleRows(draft: SheetDraft, row: number, rows: number): void {
  const block = (name: AuditColumn, columns: number) => ({
    row,
    rows,
    column: auditColumn(name),
    columns,
  });
  addStyle(draft, block('number', draft.columns), 'text');
  addStyle(draft, block('number', 1), 'code', { numberFormat: '0' });
  addStyle(draft, block('status', 1), 'verdict');
  addStyle(draft, block('period', 1), 'code');
  addStyle(draft, block('part', 2), 'number', { numberFormat: '#,##0.##' });
  addStyle(draft, block('recomputed', 1), 'number', { numberFormat: '0.00##' });
  addStyle(draft, block('explanation', 1), 'human');
  addStyle(draft, block('key', 1), 'stamp');
  addStyle(draft, block('cell', 1), 'link');
}

/** Coloured by what the cell begins with, so that it shows in black and white too. */
function listRules(draft: SheetDraft, { verdict, severity }: AuditMessages): PlannedRule[] {
  const rows = draft.rows.length - LIST_HEADER_ROW;
  const block = { row: LIST_HEADER_ROW + 1, rows, column: auditColumn('status'), columns: 1 };
  return [
    { block, startsWith: verdict.rounded.sign, look: 'good' },
    { block, startsWith: verdict.wrong.sign, look: 'bad' },
    { block, startsWith: severity.wrong, look: 'bad' },
    { block, startsWith: verdict['cut-off'].sign, look: 'warn' },
    { block, startsWith: severity.question, look: 'warn' },
    { block, startsWith: verdict['not-checked'].sign, look: 'muted' },
  ];
}
