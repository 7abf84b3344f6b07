// Appendix 3 of Berezniki: the report of a school on the activities of the plan, a sheet for each.

import type { Field, Form, FormColumn } from '../../form.ts';
import { ACTIVITY_LINES, type ActivityLine } from './activity-lines.ts';
import { SCHOOL_HEADINGS } from './school-headings.ts';
import { PLAN_SECTIONS } from './sections.ts';

/** The form's key, by which indicators name it. */
export const ACTIVITY_KEY = 'мероприятия';

const RESULTS: FormColumn = {
  key: 'результаты',
  group: null,
  title: 'Целевые результаты по образовательному учреждению',
  aliases: [],
  yearOffset: null,
};
/** Says what to write beside each line; nothing is read from it. */
const NOTES: FormColumn = {
  key: 'примечание',
  group: null,
  title: 'Примечание',
  aliases: [],
  yearOffset: null,
};

function buildField([code, key, title, kind]: ActivityLine): Field {
  const named = typeof kind === 'string' ? [] : kind;
  return {
    key,
    group: PLAN_SECTIONS[Number(code[0]) - 1] ?? null,
    title,
    code,
    column: RESULTS.key,
    aliases: [],
    kind: typeof kind === 'string' ? kind : 'named-counts',
    contingent: null,
    applicable: null,
    required: kind !== 'text',
    labels: named,
  };
}

/** 26 lines; the one on the methodical association is not for schools: «-» is printed in both its cells. */
export const ACTIVITY_FORM: Form = {
  key: ACTIVITY_KEY,
  title:
    'Отчет о достижении показателей муниципального плана по самоопределению и профессиональной ориентации детей и молодежи в муниципальном образовании «Город Березники» Пермского края',
  layout: 'sheet-per-school',
  schoolHeadings: SCHOOL_HEADINGS,
  columns: [RESULTS, NOTES],
  fields: ACTIVITY_LINES.map(buildField),
};
