// «Приёмка <year>»: a row for each school, with what it comes to by itself, what the specialist said of it, and what has
// changed since. Written by every build, and when a decision is taken in the panel.

import { type CampaignSchool, listCampaignSchools } from '../../campaign/campaign-schools.ts';
import { writeRecord } from '../../campaign/kept-values.ts';
import { type ReceptionNote, settleNote } from '../../campaign/reception.ts';
import { takeShown } from '../../campaign/shown-cells.ts';
import {
  chooseReceptionWords,
  type ReceptionColumn,
  type ReceptionWords,
} from '../../messages/words/reception-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell, SheetPlan } from '../../workbook/plan.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';
import { nameReceptionSheet } from '../own/sheet-names.ts';
import { addHeadRows } from '../own/stamp.ts';
import { RECEPTION_COLUMNS, RECEPTION_HEADER_ROW, receptionColumn } from './reception-table.ts';

type ReceptionCells = Readonly<Record<ReceptionColumn, PlannedCell>>;

function addCells(draft: SheetDraft, cells: ReceptionCells): void {
  addRow(
    draft,
    RECEPTION_COLUMNS.map(([column]) => (cells[column] === '' ? null : cells[column])),
  );
}

function formatSince({ decision, note, changed }: CampaignSchool, words: ReceptionWords): string {
  if (decision !== 'accepted') return words.notAccepted;
  if (note.accepted.kind === 'unreadable') return words.unknown;
  return changed.length === 0 ? words.unchanged : words.changes(changed);
}

function listNoteCells({ decision, comment, accepted, built }: ReceptionNote) {
  return { decision, comment, accepted: writeRecord(accepted), built: writeRecord(built) };
}

function listCells(
  school: CampaignSchool,
  isBuild: boolean,
  words: ReceptionWords,
): ReceptionCells {
  const { name, district } = school.school;
  return {
    school: name,
    district,
    state: words.status[school.status],
    errors: school.errors,
    queries: school.queries,
    ...listNoteCells(settleNote(school.note, takeShown(school.cells), isBuild)),
    changes: formatSince(school, words),
  };
}

function styleRows(draft: SheetDraft, row: number, rows: number): void {
  const block = (name: ReceptionColumn, columns: number) => ({
    row,
    rows,
    column: receptionColumn(name),
    columns,
  });
  addStyle(draft, block('school', 2), 'text');
  addStyle(draft, block('state', 1), 'text');
  addStyle(draft, block('errors', 2), 'code', { numberFormat: '0' });
  addStyle(draft, block('decision', 2), 'human');
  addStyle(draft, block('accepted', 2), 'machine');
  addStyle(draft, block('changes', 1), 'text');
}

/** Notes on schools that report no longer, until somebody deletes them. */
function addOrphans(
  draft: SheetDraft,
  { reception }: Summary,
  known: ReadonlySet<string>,
  words: ReceptionWords,
): void {
  const orphans = [...reception.notes].filter(
    ([school, { decision, comment }]) => !known.has(school) && `${decision}${comment}` !== '',
  );
  if (orphans.length === 0) return;
  addRow(draft, []);
  addTextRow(draft, words.orphans, 'subtitle');
  const row = draft.rows.length + 1;
  for (const [school, note] of orphans) {
    const blank = { district: null, errors: null, queries: null };
    const { notAccepted: changes, orphan: state } = words;
    addCells(draft, { ...blank, school, state, changes, ...listNoteCells(note) });
  }
  styleRows(draft, row, orphans.length);
}

function addRules(draft: SheetDraft, rows: number, words: ReceptionWords): void {
  const block = (name: ReceptionColumn) => ({
    row: RECEPTION_HEADER_ROW + 1,
    rows,
    column: receptionColumn(name),
    columns: 1,
  });
  const { status, decisions } = words;
  const sign = (text: string) => text.slice(0, 1);
  const changed = words.changes([]).split(':')[0] ?? '';
  draft.rules.push(
    { block: block('state'), startsWith: sign(status.ready), look: 'good' },
    { block: block('state'), startsWith: sign(status.errors), look: 'bad' },
    { block: block('state'), startsWith: sign(status.queries), look: 'warn' },
    { block: block('state'), startsWith: sign(status.partial), look: 'muted' },
    { block: block('state'), startsWith: sign(status.empty), look: 'muted' },
    { block: block('decision'), startsWith: decisions.accepted, look: 'good' },
    { block: block('decision'), startsWith: decisions.returned, look: 'warn' },
    { block: block('changes'), startsWith: changed, look: 'warn' },
  );
}

function countSchools(schools: readonly CampaignSchool[]) {
  const count = (wanted: (school: CampaignSchool) => boolean) => schools.filter(wanted).length;
  return {
    ready: count(({ status }) => status === 'ready'),
    accepted: count(({ decision }) => decision === 'accepted'),
    returned: count(({ decision }) => decision === 'returned'),
    changed: count(({ changed }) => changed.length > 0),
  };
}

/**
 * The sheet; a heading alone where there are no schools. Only a build keeps what it was made from; at other times that, and
 * its moment on the stamp, stay what they were.
 */
export function planReceptionSheet(
  summary: Summary,
  sheetWords: SheetWords,
  isBuild: boolean,
): SheetPlan {
  const words = chooseReceptionWords(sheetWords.language);
  const { programme, year, reception } = summary;
  const schools = listCampaignSchools(summary);
  const builtAt = isBuild ? summary.builtAt : (reception.builtAt ?? summary.builtAt);
  const draft = startSheet(RECEPTION_COLUMNS.length);
  addHeadRows(draft, { ...summary, builtAt }, sheetWords, {
    title: words.title(programme.title, year),
    guide: words.guide(countSchools(schools)),
  });
  addHeaderRow(
    draft,
    RECEPTION_COLUMNS.map(([column]) => words.columns[column]),
  );
  for (const school of schools) addCells(draft, listCells(school, isBuild, words));
  const rows = schools.length;
  styleRows(draft, RECEPTION_HEADER_ROW + 1, rows);
  if (rows > 0) addRules(draft, rows, words);
  addOrphans(draft, summary, new Set(schools.map(({ school }) => school.name)), words);
  const { decisions, decisionHelp } = words;
  const decision = receptionColumn('decision');
  const block = { row: RECEPTION_HEADER_ROW + 1, rows, column: decision, columns: 1 };
  const values = [decisions.accepted, decisions.returned];
  return finishSheet(draft, {
    name: nameReceptionSheet(year),
    columnWidths: RECEPTION_COLUMNS.map(([, width]) => width),
    frozenRows: RECEPTION_HEADER_ROW,
    frozenColumns: 0,
    lists: rows === 0 ? [] : [{ block, values, help: decisionHelp }],
  });
}
