// The programme of Berezniki: the indicators of Appendix 2, the plan of Appendix 1 and the two reports of schools on them.

import type { Programme } from '../programme.ts';
import { ACTIVITY_FORM } from './berezniki/activity-form.ts';
import { buildIndicators } from './berezniki/build-indicators.ts';
import { buildPlan, buildPlanIndicators, PLAN_TASKS } from './berezniki/build-plan.ts';
import { YEARS } from './berezniki/indicator-row.ts';
import { PLAN_ROWS_1_3 } from './berezniki/plan-rows-1-3.ts';
import { PLAN_ROWS_4_FIRST } from './berezniki/plan-rows-4-first.ts';
import { PLAN_ROWS_4_LAST } from './berezniki/plan-rows-4-last.ts';
import { REPORT_FORM, REPORT_KEY, REPORT_RULES } from './berezniki/report-form.ts';
import { ROWS_OF_BASIC } from './berezniki/rows-of-basic.ts';
import { ROWS_OF_SECONDARY } from './berezniki/rows-of-secondary.ts';
import { SECTIONS } from './berezniki/sections.ts';

const PLAN_ROWS = [...PLAN_ROWS_1_3, ...PLAN_ROWS_4_FIRST, ...PLAN_ROWS_4_LAST];

/** 23 indicators with targets of 2022–2024, and 31 activities, each with an indicator of its own. */
export const berezniki: Programme = {
  id: 'berezniki',
  title:
    'Муниципальный план по самоопределению и профессиональной ориентации детей и молодежи в муниципальном образовании «Город Березники» Пермского края',
  municipality: 'муниципальное образование «Город Березники» Пермского края',
  years: YEARS,
  tasks: [...SECTIONS, ...PLAN_TASKS],
  forms: [REPORT_FORM, ACTIVITY_FORM],
  indicators: [
    ...buildIndicators(ROWS_OF_BASIC),
    ...buildIndicators(ROWS_OF_SECONDARY),
    ...buildPlanIndicators(PLAN_ROWS),
  ],
  rules: { [REPORT_KEY]: REPORT_RULES },
  links: [],
  plan: buildPlan(PLAN_ROWS),
  grouping: null,
  // The order applies from 01.09.2023; the school year that it plans ends with the summer.
  term: { from: '2023-09-01', to: '2024-08-31' },
};
