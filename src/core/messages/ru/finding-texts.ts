// Every finding in Russian: its kind and its sentences.

import type { FindingTexts } from '../messages.ts';
import { RU_CELL_TEXTS } from './cell-texts.ts';
import { RU_CHECK_TEXTS } from './check-texts.ts';
import { RU_DYNAMICS_TEXTS } from './dynamics-texts.ts';
import { RU_FORM_TEXTS } from './form-texts.ts';
import { RU_PERIOD_TEXTS } from './period-texts.ts';
import { RU_PLAN_TEXTS } from './plan-texts.ts';
import { RU_SETTINGS_TEXTS } from './settings-texts.ts';
import { RU_TABLE_TEXTS } from './table-texts.ts';
import { RU_TARGET_TEXTS } from './target-texts.ts';

/** Complete: a code without words does not compile. */
export const RU_FINDING_TEXTS: FindingTexts = {
  ...RU_SETTINGS_TEXTS,
  ...RU_TABLE_TEXTS,
  ...RU_FORM_TEXTS,
  ...RU_CELL_TEXTS,
  ...RU_CHECK_TEXTS,
  ...RU_DYNAMICS_TEXTS,
  ...RU_TARGET_TEXTS,
  ...RU_PLAN_TEXTS,
  ...RU_PERIOD_TEXTS,
};
