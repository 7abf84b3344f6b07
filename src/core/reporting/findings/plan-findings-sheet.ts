// «Замечания»: every finding with its place, what is wrong and what to do, by kind; people explain queries beside them.

import type { FindingCode } from '../../checking/finding.ts';
import { EXPLANATION_NAME } from '../../checking/human-columns.ts';
import { formatFinding, formatFound } from '../../messages/format-finding.ts';
import type { Messages } from '../../messages/messages.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { KeyedFinding, Summary } from '../../summary.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import { linkToCell } from '../draft/link-cell.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { clipText } from '../draft/text-lines.ts';
import { FINDINGS_SHEET } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';
import {
  FINDING_COLUMNS,
  findingColumn,
  LIST_HEADER_ROW,
  LONGEST_FIELD,
} from './findings-columns.ts';

/** What a findings sheet is made from. */
export interface FindingsInput {
  readonly summary: Summary;
  /** Explanations of findings that are gone, to be kept below; none where «Журнал» takes them. */
  readonly dropped: readonly (readonly [string, string])[];
}

/** The sheet; one calm sentence when there are no findings. Errors come first, each kind under its name. */
export function planFindingsSheet(
  input: FindingsInput,
  messages: Messages,
  words: SheetWords,
): SheetPlan {
  const { summary, dropped } = input;
  const draft = startSheet(FINDING_COLUMNS.length);
  addHeadRows(draft, summary, words, {
    title: words.findings.title(summary.programme.title, summary.year),
    guide: summary.findings.length === 0 ? words.findings.none : words.findings.guide,
  });
  if (summary.findings.length > 0 || dropped.length > 0) {
    addHeaderRow(
      draft,
      FINDING_COLUMNS.map(([column]) => words.findings.columns[column]),
    );
    addGroups(draft, input, messages, words);
    addDropped(draft, dropped, words);
    addStateRules(draft, messages);
  }
  return finishSheet(draft, {
    name: FINDINGS_SHEET,
    columnWidths: FINDING_COLUMNS.map(([, width]) => width),
    frozenRows: LIST_HEADER_ROW,
    frozenColumns: 0,
  });
}

/** By code, errors before queries, otherwise in the order of the first finding of each. */
function groupFindings(findings: readonly KeyedFinding[]): KeyedFinding[][] {
  const groups = new Map<FindingCode, KeyedFinding[]>();
  for (const keyed of findings) {
    const group = groups.get(keyed.finding.code);
    if (group === undefined) groups.set(keyed.finding.code, [keyed]);
    else group.push(keyed);
  }
  const all = [...groups.values()];
  const isError = ([first]: KeyedFinding[]) => first?.finding.severity === 'error';
  return [...all.filter(isError), ...all.filter((group) => !isError(group))];
}

function addGroups(
  draft: SheetDraft,
  { summary }: FindingsInput,
  messages: Messages,
  words: SheetWords,
): void {
  let number = 0;
  for (const group of groupFindings(summary.findings)) {
    const [first] = group;
    if (first === undefined) continue;
    const { kind } = messages.findings[first.finding.code];
    const severity = messages.severity[first.finding.severity];
    addTextRow(draft, words.findings.group(kind, severity, group.length), 'subtitle');
    const firstRow = draft.rows.length + 1;
    for (const keyed of group) {
      number += 1;
      const explanation = summary.explanations.get(keyed.key)?.[EXPLANATION_NAME] ?? '';
      addRow(draft, listCells(keyed, { number, explanation }, messages));
    }
    styleFindings(draft, firstRow, group.length);
  }
}

function listCells(
  { key, state, finding }: KeyedFinding,
  beside: {
    readonly number: number;
    readonly explanation: string;
  },
  messages: Messages,
): PlannedCell[] {
  const { message, advice } = formatFinding(finding, messages);
  const cells: Record<(typeof FINDING_COLUMNS)[number][0], PlannedCell> = {
    number: beside.number,
    severity: messages.severity[finding.severity],
    kind: messages.findings[finding.code].kind,
    school: finding.school,
    field: clipText(finding.field, LONGEST_FIELD),
    cell: linkToCell(finding.place),
    found: formatFound(finding, messages),
    message,
    advice,
    state: messages.state[state],
    explanation: beside.explanation,
    key,
  };
  return FINDING_COLUMNS.map(([column]) => (cells[column] === '' ? null : cells[column]));
}

function styleFindings(draft: SheetDraft, row: number, rows: number): void {
  const block = (column: number, columns: number) => ({ row, rows, column, columns });
  addStyle(draft, block(1, draft.columns), 'text');
  addStyle(draft, block(findingColumn('number'), 1), 'code', { numberFormat: '0' });
  addStyle(draft, block(findingColumn('cell'), 1), 'link');
  addStyle(draft, block(findingColumn('state'), 1), 'code');
  addStyle(draft, block(findingColumn('explanation'), 1), 'human');
  addStyle(draft, block(findingColumn('key'), 1), 'stamp');
}

function addDropped(draft: SheetDraft, dropped: FindingsInput['dropped'], words: SheetWords): void {
  if (dropped.length === 0) return;
  addRow(draft, []);
  addTextRow(draft, words.findings.dropped, 'subtitle');
  const row = draft.rows.length + 1;
  for (const [key, explanation] of dropped) {
    const [, school = null, field = null, found = null] = key.split(' | ');
    const cells = new Array<PlannedCell>(draft.columns).fill(null);
    cells[findingColumn('school') - 1] = school;
    cells[findingColumn('field') - 1] = field === null ? null : clipText(field, LONGEST_FIELD);
    cells[findingColumn('found') - 1] = found;
    cells[findingColumn('explanation') - 1] = explanation;
    cells[findingColumn('key') - 1] = key;
    cells[findingColumn('state') - 1] = words.findings.droppedState;
    addRow(draft, cells);
  }
  styleFindings(draft, row, dropped.length);
}

function addStateRules(draft: SheetDraft, { severity, state }: Messages): void {
  const rows = draft.rows.length - LIST_HEADER_ROW;
  const block = (column: number) => ({ row: LIST_HEADER_ROW + 1, rows, column, columns: 1 });
  draft.rules.push(
    { block: block(findingColumn('severity')), startsWith: severity.error, look: 'bad' },
    { block: block(findingColumn('severity')), startsWith: severity.query, look: 'warn' },
    { block: block(findingColumn('state')), startsWith: state.explained, look: 'good' },
  );
}
