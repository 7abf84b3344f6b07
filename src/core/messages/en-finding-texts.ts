// Every finding in English: its kind and its sentences.

import { EN_CELL_TEXTS } from './en-cell-texts.ts';
import { EN_CHECK_TEXTS } from './en-check-texts.ts';
import { EN_DYNAMICS_TEXTS } from './en-dynamics-texts.ts';
import { EN_FORM_TEXTS } from './en-form-texts.ts';
import { EN_PERIOD_TEXTS } from './en-period-texts.ts';
import { EN_PLAN_TEXTS } from './en-plan-texts.ts';
import { EN_SETTINGS_TEXTS } from './en-settings-texts.ts';
import { EN_TABLE_TEXTS } from './en-table-texts.ts';
import { EN_TARGET_TEXTS } from './en-target-texts.ts';
import type { FindingTexts } from './messages.ts';

/** Complete: a code without words does not compile. */
export const EN_FINDING_TEXTS: FindingTexts = {
  ...EN_SETTINGS_TEXTS,
  ...EN_TABLE_TEXTS,
  ...EN_FORM_TEXTS,
  ...EN_CELL_TEXTS,
  ...EN_CHECK_TEXTS,
  ...EN_DYNAMICS_TEXTS,
  ...EN_TARGET_TEXTS,
  ...EN_PLAN_TEXTS,
  ...EN_PERIOD_TEXTS,
};
