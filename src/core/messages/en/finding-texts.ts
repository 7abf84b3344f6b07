// Every finding in English: its kind and its sentences.

import type { FindingTexts } from '../messages.ts';
import { EN_CELL_TEXTS } from './cell-texts.ts';
import { EN_CHECK_TEXTS } from './check-texts.ts';
import { EN_DYNAMICS_TEXTS } from './dynamics-texts.ts';
import { EN_FORM_TEXTS } from './form-texts.ts';
import { EN_PERIOD_TEXTS } from './period-texts.ts';
import { EN_PLAN_TEXTS } from './plan-texts.ts';
import { EN_SETTINGS_TEXTS } from './settings-texts.ts';
import { EN_TABLE_TEXTS } from './table-texts.ts';
import { EN_TARGET_TEXTS } from './target-texts.ts';

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
