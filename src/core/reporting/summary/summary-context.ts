// What the cells of one row of «Сводка» are made with.

import type { Messages } from '../../messages/messages.ts';
import type { SheetWords, SummaryColumn } from '../../messages/words/sheet-words.ts';
import type { PlannedCell } from '../../workbook/plan.ts';
import type { SchoolsLayout } from '../schools/schools-layout.ts';

/** The cells of a row by column; a column that is not named is blank. */
export type SummaryCells = Partial<Readonly<Record<SummaryColumn, PlannedCell>>>;

/** What every cell of the sheet may need. */
export interface SummaryContext {
  readonly layout: SchoolsLayout;
  readonly finalYear: number;
  readonly messages: Messages;
  readonly words: SheetWords;
}
