// Every finding in English: its kind and its sentences.

import { EN_CELL_TEXTS } from './en-cell-texts.ts';
import { EN_CHECK_TEXTS } from './en-check-texts.ts';
import { EN_TABLE_TEXTS } from './en-table-texts.ts';
import type { FindingTexts } from './messages.ts';

/** Complete: a code without words does not compile. */
export const EN_FINDING_TEXTS: FindingTexts = {
  ...EN_TABLE_TEXTS,
  ...EN_CELL_TEXTS,
  ...EN_CHECK_TEXTS,
};
