// Every finding in Russian: its kind and its sentences.

import type { FindingTexts } from './messages.ts';
import { RU_CELL_TEXTS } from './ru-cell-texts.ts';
import { RU_CHECK_TEXTS } from './ru-check-texts.ts';
import { RU_TABLE_TEXTS } from './ru-table-texts.ts';

/** Complete: a code without words does not compile. */
export const RU_FINDING_TEXTS: FindingTexts = {
  ...RU_TABLE_TEXTS,
  ...RU_CELL_TEXTS,
  ...RU_CHECK_TEXTS,
};
