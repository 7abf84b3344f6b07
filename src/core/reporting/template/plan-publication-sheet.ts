// «Публикация»: to be filled in with what a report prints. Its headings are what the reader of the publication looks for.

import { PUBLISHED_KINDS } from '../../auditing/published.ts';
import { chooseAuditWords } from '../../messages/words/audit-words.ts';
import type { SheetWords } from '../../messages/words/sheet-words.ts';
import { PUBLICATION_COLUMNS, type PublicationKey } from '../../reading/publication-columns.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import {
  addHeaderRow,
  addRow,
  addStyle,
  addTextRow,
  finishSheet,
  startSheet,
} from '../draft/sheet-draft.ts';
import { PUBLICATION_SHEET } from '../own/sheet-names.ts';

const WIDTHS: Readonly<Record<PublicationKey, number>> = {
  place: 200,
  kind: 120,
  code: 60,
  title: 300,
  period: 90,
  printed: 220,
  part: 70,
  whole: 70,
  wholeLabel: 180,
  unit: 60,
  mark: 70,
  measure: 180,
  group: 140,
};
const BLANK_ROWS = 100;
const MARKS: readonly string[] = ['✓', '—'];

function columnOf(key: PublicationKey): number {
  return PUBLICATION_COLUMNS.findIndex((column) => column.key === key) + 1;
}

/** The sheet with blank rows to fill in; Russian headings whatever the language: the reader knows them by these. */
export function planPublicationSheet({ language }: SheetWords): SheetPlan {
  const words = chooseAuditWords(language).publication;
  const draft = startSheet(PUBLICATION_COLUMNS.length);
  addTextRow(draft, words.title, 'title');
  for (const text of [words.guide, ...words.examples]) addTextRow(draft, text, 'notice');
  const header = addHeaderRow(
    draft,
    PUBLICATION_COLUMNS.map(({ heading }) => heading),
  );
  for (let index = 0; index < BLANK_ROWS; index += 1) addRow(draft, []);
  const block = (key: PublicationKey, columns: number) => ({
    row: header + 1,
    rows: BLANK_ROWS,
    column: columnOf(key),
    columns,
  });
  // Everything but the two numbers is text: «1.10» must not become 1.1, nor «2022-2023» a date.
  addStyle(draft, block('place', draft.columns), 'text', { numberFormat: '@' });
  addStyle(draft, block('part', 2), 'number', { numberFormat: 'General' });
  return finishSheet(draft, {
    name: PUBLICATION_SHEET,
    columnWidths: PUBLICATION_COLUMNS.map(({ key }) => WIDTHS[key]),
    frozenRows: header,
    frozenColumns: 0,
    onlyIfAbsent: true,
    lists: [
      {
        block: block('kind', 1),
        values: PUBLISHED_KINDS.map(([, word]) => word),
        help: words.kindHelp,
      },
      { block: block('mark', 1), values: MARKS, help: words.markHelp },
    ],
  });
}
