// What people wrote on our sheets, read back before a rebuild: by indicator code or finding key, never by row number.

import { ALL_SHEET_WORDS, type JournalEvent, type SheetWords } from '../messages/sheet-words.ts';
import type { HumanNotes } from '../summary.ts';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot.ts';
import {
  EXPLANATION_NAME,
  findingColumn,
  journalColumn,
  LIST_HEADER_ROW,
} from './findings-columns.ts';
import { isOurs } from './own-sheet.ts';
import { type FoundRow, readTableRows, type SoughtTable } from './read-table-rows.ts';
import { FINDINGS_SHEET, JOURNAL_SHEET, nameSummarySheet } from './sheet-names.ts';
import { HUMAN_COLUMNS, summaryColumn } from './summary-columns.ts';
import { SUMMARY_HEADER_ROW } from './summary-layout.ts';

function listHeadings(pick: (words: SheetWords) => string): string[] {
  return ALL_SHEET_WORDS.map(pick);
}

function findOwnSheet(workbook: WorkbookSnapshot, name: string): SheetSnapshot | undefined {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  return sheet !== undefined && isOurs(sheet) ? sheet : undefined;
}

/** Two rows of one key keep the texts of both. */
function joinTexts(first: string, second: string): string {
  if (first === '' || first === second) return second;
  return second === '' ? first : `${first}\n${second}`;
}

function gatherNotes(rows: readonly FoundRow[], names: readonly string[]): HumanNotes {
  const notes = new Map<string, Readonly<Record<string, string>>>();
  for (const { key, texts } of rows) {
    const before = notes.get(key);
    const joined = names.map(
      (name) => [name, joinTexts(before?.[name] ?? '', texts[name] ?? '')] as const,
    );
    const filled = joined.filter(([, text]) => text !== '');
    if (filled.length > 0) notes.set(key, Object.fromEntries(filled));
  }
  return notes;
}

/**
 * «Меры», «Ответственный», «Срок», «Комментарий» of «Сводка <year>» by indicator code, also of codes that no indicator
 * has. Blank texts are left out; empty when there is no such sheet of ours.
 */
export function readMeasures(workbook: WorkbookSnapshot, year: number): HumanNotes {
  const sheet = findOwnSheet(workbook, nameSummarySheet(year));
  if (sheet === undefined) return new Map();
  const table: SoughtTable = {
    key: {
      name: 'code',
      headings: listHeadings((words) => words.summary.columns.code(year, year)),
      place: summaryColumn('code'),
    },
    columns: HUMAN_COLUMNS.map(([column, name]) => ({
      name,
      headings: listHeadings((words) => words.summary.columns[column](year, year)),
      place: summaryColumn(column),
    })),
    headerRow: SUMMARY_HEADER_ROW,
  };
  return gatherNotes(
    readTableRows(sheet, table),
    HUMAN_COLUMNS.map(([, name]) => name),
  );
}

/** Every key that stands on «Замечания», with its explanation ('' where none is written). */
function readFindingRows(workbook: WorkbookSnapshot): FoundRow[] {
  const sheet = findOwnSheet(workbook, FINDINGS_SHEET);
  if (sheet === undefined) return [];
  return readTableRows(sheet, {
    key: {
      name: 'key',
      headings: listHeadings((words) => words.findings.columns.key),
      place: findingColumn('key'),
    },
    columns: [
      {
        name: EXPLANATION_NAME,
        headings: listHeadings((words) => words.findings.columns.explanation),
        place: findingColumn('explanation'),
      },
    ],
    headerRow: LIST_HEADER_ROW,
  });
}

/** The explanations that «Журнал» records under the events; empty when there is no journal of ours. */
function readJournalRows(
  workbook: WorkbookSnapshot,
  recorded: readonly JournalEvent[],
): FoundRow[] {
  const sheet = findOwnSheet(workbook, JOURNAL_SHEET);
  if (sheet === undefined) return [];
  const events = recorded.flatMap((event) => listHeadings((words) => words.journal.events[event]));
  const rows = readTableRows(sheet, {
    key: {
      name: 'key',
      headings: listHeadings((words) => words.journal.columns.key),
      place: journalColumn('key'),
    },
    columns: [
      {
        name: EXPLANATION_NAME,
        headings: listHeadings((words) => words.journal.columns.explanation),
        place: journalColumn('explanation'),
      },
      {
        name: 'event',
        headings: listHeadings((words) => words.journal.columns.event),
        place: journalColumn('event'),
      },
    ],
    headerRow: LIST_HEADER_ROW,
  });
  return rows.filter(({ texts }) => events.includes(texts.event ?? ''));
}

/**
 * «Пояснение» by finding key: from «Замечания», and from «Журнал» for keys that do not stand there: of findings that had
 * gone (they come back with the value), or where a build broke off in between. A key that stands on «Замечания» without a
 * text stays without one. Empty when neither sheet is there.
 */
export function readExplanations(workbook: WorkbookSnapshot): HumanNotes {
  const current = readFindingRows(workbook);
  const known = new Set(current.map(({ key }) => key));
  const recorded = readJournalRows(workbook, ['explained', 'noted-error', 'dropped-explanation']);
  const others = recorded.filter(({ key }) => !known.has(key));
  return gatherNotes([...others, ...current], [EXPLANATION_NAME]);
}

/** The keys of explanations that «Журнал» already keeps as dropped. */
export function listDroppedKeys(workbook: WorkbookSnapshot): ReadonlySet<string> {
  return new Set(readJournalRows(workbook, ['dropped-explanation']).map(({ key }) => key));
}
