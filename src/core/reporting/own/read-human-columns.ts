// What people wrote on our sheets, read back before a rebuild: by indicator code or finding key, never by row number.

import { EXPLANATION_NAME } from '../../checking/human-columns.ts';
import { ALL_SHEET_WORDS, type JournalEvent } from '../../messages/words/sheet-words.ts';
import type { HumanNotes } from '../../summary.ts';
import type { WorkbookSnapshot } from '../../workbook/snapshot.ts';
import { joinTexts } from '../draft/cell-text.ts';
import { ROADMAP_HUMAN_COLUMNS } from '../roadmap/roadmap-columns.ts';
import { HUMAN_COLUMNS } from '../summary/summary-columns.ts';
import { findOwnSheet } from './own-sheet.ts';
import {
  describeSummaryTable,
  FINDINGS_TABLE,
  JOURNAL_TABLE,
  ROADMAP_TABLE,
} from './own-tables.ts';
import { readTableRows, tidyKey } from './read-table-rows.ts';
import { FINDINGS_SHEET, JOURNAL_SHEET, nameSummarySheet, ROADMAP_SHEET } from './sheet-names.ts';

/** The texts of one row: its key, and what people wrote by the name under which it is kept. */
interface NotedRow {
  readonly key: string;
  readonly texts: Readonly<Record<string, string>>;
}

/** Two rows of one key keep the texts of both. */
function gatherNotes(rows: readonly NotedRow[], names: readonly string[]): HumanNotes {
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
  const { rows } = readTableRows(sheet, describeSummaryTable(year, year));
  const noted = rows.map(({ key, texts }) => {
    const named = HUMAN_COLUMNS.map(([column, name]) => [name, texts[column] ?? ''] as const);
    return { key, texts: Object.fromEntries(named) };
  });
  return gatherNotes(
    noted,
    HUMAN_COLUMNS.map(([, name]) => name),
  );
}

/** `done` and `comment` of «Дорожная карта» by the code of the line; blank texts are left out; empty when there is no such sheet of ours. */
export function readActivityNotes(workbook: WorkbookSnapshot): HumanNotes {
  const sheet = findOwnSheet(workbook, ROADMAP_SHEET);
  if (sheet === undefined) return new Map();
  const rows = readTableRows(sheet, ROADMAP_TABLE).rows.map(({ key, texts }) => ({
    key,
    texts: { done: texts.done ?? '', comment: texts.comment ?? '' },
  }));
  return gatherNotes(rows, ROADMAP_HUMAN_COLUMNS);
}

/** Every key that stands on «Замечания», with its explanation ('' where none is written). */
function readFindingRows(workbook: WorkbookSnapshot): NotedRow[] {
  const sheet = findOwnSheet(workbook, FINDINGS_SHEET);
  if (sheet === undefined) return [];
  return readTableRows(sheet, FINDINGS_TABLE).rows.map(({ key, texts }) => ({
    key,
    texts: { [EXPLANATION_NAME]: texts.explanation ?? '' },
  }));
}

/** The explanations that «Журнал» records under the events; empty when there is no journal of ours. */
function readJournalRows(
  workbook: WorkbookSnapshot,
  recorded: readonly JournalEvent[],
): NotedRow[] {
  const sheet = findOwnSheet(workbook, JOURNAL_SHEET);
  if (sheet === undefined) return [];
  const events = new Set(
    recorded.flatMap((event) => ALL_SHEET_WORDS.map((words) => words.journal.events[event])),
  );
  return readTableRows(sheet, JOURNAL_TABLE).rows.flatMap(({ texts }) => {
    const key = tidyKey(texts.key ?? '');
    if (key === '' || !events.has((texts.event ?? '').trim())) return [];
    return [{ key, texts: { [EXPLANATION_NAME]: texts.explanation ?? '' } }];
  });
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
