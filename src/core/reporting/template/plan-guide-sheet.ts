// «Инструкция»: one page for schools, made of what the forms ask for and what is checked in them.

import { type CellExamples, listExamples } from '../../messages/words/form-words.ts';
import { GUIDE_WORDS, sayRule } from '../../messages/words/guide-words.ts';
import type { Field, FieldKind } from '../../programme/form.ts';
import type { Programme } from '../../programme/programme.ts';
import { GUIDE_SHEET } from '../../workbook/own-sheets.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import {
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  type SheetDraft,
  startSheet,
} from '../draft/sheet-draft.ts';

/** So that the page stays upright: A4 within its margins. */
const WIDTHS: readonly number[] = [160, 580];
/** More would not fit the page. */
const MOST_RULES = 8;

const KINDS: readonly FieldKind[] = [
  'count',
  'labelled-count',
  'named-counts',
  'share',
  'list',
  'number',
  'text',
];

/** A row with a bold name before its text. No cells are merged: rows would not grow with them. */
function addFact(draft: SheetDraft, name: string, text: string): void {
  const row = addRow(draft, [name, text]);
  addStyle(draft, { row, column: 1, rows: 1, columns: 1 }, 'text', { bold: true });
  addStyle(draft, { row, column: 2, rows: 1, columns: 1 }, 'text');
}

function addExamples(draft: SheetDraft, { title, right, wrong }: CellExamples): void {
  const good = `${GUIDE_WORDS.right}: ${right.join('   |   ')}`;
  const bad = wrong.map(({ text, why }) => `${GUIDE_WORDS.wrong}: ${text} – ${why}`);
  addFact(draft, title, [good, ...bad].join('\n'));
}

function addSection(draft: SheetDraft, title: string): void {
  addTextRow(draft, title, 'section');
}

/** Those of the programme's rules that are told, and how many are not. */
function listRules({ forms, rules }: Programme) {
  const all = forms.flatMap(({ key, fields }) =>
    (rules[key] ?? []).map((rule) => sayRule(rule, fields)),
  );
  const told = all.slice(0, MOST_RULES);
  return all.length > told.length
    ? [...told, GUIDE_WORDS.moreRules(all.length - told.length)]
    : told;
}

function addCells(draft: SheetDraft, fields: readonly Field[]): void {
  addSection(draft, GUIDE_WORDS.cells);
  for (const kind of KINDS) {
    if (fields.some((field) => field.kind === kind)) addExamples(draft, listExamples(kind, fields));
  }
}

/** The page, written only where it is absent; it names no year, so that it holds for the next one. For a programme that has forms. */
export function planGuideSheet(programme: Programme): SheetPlan {
  const { title, forms, term } = programme;
  const fields = forms.flatMap((form) => form.fields);
  const draft = startSheet(WIDTHS.length);
  addTextRow(draft, GUIDE_WORDS.title, 'title');
  addFact(draft, GUIDE_WORDS.programme, title);
  addFact(draft, GUIDE_WORDS.who, GUIDE_WORDS.whoText);
  addFact(draft, GUIDE_WORDS.until, GUIDE_WORDS.untilText(term));
  addFact(draft, GUIDE_WORDS.where, GUIDE_WORDS.whereText(forms));
  addCells(draft, fields);
  addSection(draft, GUIDE_WORDS.blanks);
  for (const [name, text] of GUIDE_WORDS.blankRows) addFact(draft, name, text);
  addSection(draft, GUIDE_WORDS.checks);
  const hasContingent = fields.some(({ contingent }) => contingent !== null);
  const checks = [...GUIDE_WORDS.commonChecks(hasContingent), ...listRules(programme)];
  for (const [index, text] of checks.entries()) addFact(draft, `${index + 1}.`, text);
  addSection(draft, GUIDE_WORDS.further);
  addFact(draft, GUIDE_WORDS.after, GUIDE_WORDS.afterText);
  addFact(draft, GUIDE_WORDS.keep, GUIDE_WORDS.keepText);
  addFact(draft, GUIDE_WORDS.ask, GUIDE_WORDS.askText);
  return finishSheet(draft, {
    name: GUIDE_SHEET,
    columnWidths: WIDTHS,
    frozenRows: 0,
    frozenColumns: 0,
    onlyIfAbsent: true,
  });
}
