// What stands below the table of «Сводка»: who has not reported, who is left out and why, the method, notes kept for codes
// that are gone. One text to a row, running over the blank cells to its right.

import type { ExclusionReason, IndicatorResult } from '../../evaluating/result.ts';
import { formatExclusion } from '../../messages/words/exclusion-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Summary } from '../../summary.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import { addRow, addStyle, addTextRow, type SheetDraft } from '../draft/sheet-draft.ts';
import { wrapText } from '../draft/text-lines.ts';
import { nameSchoolsSheet } from '../own/sheet-names.ts';
import { HUMAN_COLUMNS, SUMMARY_COLUMN_COUNT, summaryColumn } from './summary-columns.ts';

/** Characters of a line over the whole width. */
const LINE = 210;
/** Schools named with a reason; the others are counted. */
const NAMED_SCHOOLS = 5;

function addParagraph(draft: SheetDraft, text: string): void {
  for (const line of wrapText(text, LINE)) addTextRow(draft, line, 'notice');
}

/** Debtors are named above, and a column that the form lacks is nobody's own reason: those schools are only counted. */
function isOwnReason({ kind }: ExclusionReason, school: string, debtors: ReadonlySet<string>) {
  if (kind === 'no-row' || kind === 'no-sheet') return !debtors.has(school);
  return kind !== 'no-column';
}

/** «нет строки – 69; не заполнено – 1 (СОШ № 5)». */
function formatReasons(
  { coverage }: IndicatorResult,
  debtors: ReadonlySet<string>,
  words: SheetWords,
): string {
  const schools = new Map<string, { count: number; names: string[] }>();
  for (const { school, reason } of coverage.excluded) {
    const text =
      reason.kind === 'no-column' || reason.kind === 'no-part'
        ? formatExclusion(reason, words.language)
        : words.summary.exclusion[reason.kind];
    const group = schools.get(text) ?? { count: 0, names: [] };
    group.count += 1;
    if (isOwnReason(reason, school, debtors)) group.names.push(school);
    schools.set(text, group);
  }
  return [...schools]
    .map(([text, { count, names }]) => {
      if (names.length === 0) return `${text} – ${count}`;
      const named = names.slice(0, NAMED_SCHOOLS).join(', ');
      const more = names.length > NAMED_SCHOOLS ? ', …' : '';
      return `${text} – ${count} (${named}${more})`;
    })
    .join('; ');
}

function addDebtors(draft: SheetDraft, { completeness }: Summary, words: SheetWords): void {
  if (!completeness.registerGiven) return;
  const { missing } = completeness;
  addRow(draft, []);
  addParagraph(
    draft,
    missing.length === 0
      ? words.summary.noDebtors
      : words.summary.debtors(missing.length, missing.join(', ')),
  );
}

/** One line for all indicators that leave out the same schools for the same reasons: their codes, then the rest. */
function groupExclusions(
  results: readonly IndicatorResult[],
  debtors: ReadonlySet<string>,
  words: SheetWords,
): readonly string[] {
  const groups = new Map<string, { codes: string[]; write: (codes: string) => string }>();
  for (const result of results) {
    const { used, expected } = result.coverage;
    const reasons = formatReasons(result, debtors, words);
    const write = (codes: string) => words.summary.excludedOf(codes, used, expected, reasons);
    const group = groups.get(write('')) ?? { codes: [], write };
    group.codes.push(result.indicator.code);
    groups.set(write(''), group);
  }
  return [...groups.values()].map(({ codes, write }) => write(codes.join(', ')));
}

function addExclusions(
  draft: SheetDraft,
  { results, completeness }: Summary,
  words: SheetWords,
): void {
  const lacking = results.filter(({ coverage }) => coverage.excluded.length > 0);
  if (lacking.length === 0) return;
  addRow(draft, []);
  addTextRow(draft, words.summary.excluded, 'notice');
  const debtors = new Set(completeness.registerGiven ? completeness.missing : []);
  for (const line of groupExclusions(lacking, debtors, words)) addParagraph(draft, line);
}

/** What people wrote under codes that the table has no row for; kept, in the same columns, until they delete it. */
function addOrphans(
  draft: SheetDraft,
  summary: Summary,
  words: SheetWords,
  codes: ReadonlySet<string>,
): void {
  const orphans = [...summary.measures].filter(([code]) => !codes.has(code));
  if (orphans.length === 0) return;
  addRow(draft, []);
  addTextRow(draft, words.summary.orphans, 'subtitle');
  for (const [code, notes] of orphans) {
    const cells = new Array<PlannedCell>(SUMMARY_COLUMN_COUNT).fill(null);
    cells[summaryColumn('code') - 1] = code;
    cells[summaryColumn('title') - 1] = words.summary.orphan;
    for (const [column, name] of HUMAN_COLUMNS) {
      cells[summaryColumn(column) - 1] = notes[name] ?? null;
    }
    const row = addRow(draft, cells);
    addStyle(draft, { row, column: 1, rows: 1, columns: 2 }, 'text');
    const human = summaryColumn('measure');
    addStyle(
      draft,
      { row, column: human, rows: 1, columns: SUMMARY_COLUMN_COUNT - human + 1 },
      'human',
    );
  }
}

/** Adds all that stands below the table; `codes` are the keys of the rows above. */
export function addSummaryTail(
  draft: SheetDraft,
  summary: Summary,
  words: SheetWords,
  codes: ReadonlySet<string>,
): void {
  addDebtors(draft, summary, words);
  addExclusions(draft, summary, words);
  addRow(draft, []);
  addParagraph(draft, words.summary.method(nameSchoolsSheet(summary.year)));
  addOrphans(draft, summary, words, codes);
}
