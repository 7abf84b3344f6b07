// Appendix 4 of Berezniki: the report of a school on the indicators, a sheet for each.

import type { Field, Form, FormColumn } from '../../form.ts';
import type { FieldRule } from '../../programme.ts';
import { fieldKeyOf, type IndicatorRow, readUnitTitle, sectionOf } from './indicator-row.ts';
import { ROWS_OF_BASIC } from './rows-of-basic.ts';
import { ROWS_OF_SECONDARY } from './rows-of-secondary.ts';
import { SCHOOL_HEADINGS } from './school-headings.ts';
import { SECTIONS } from './sections.ts';

/** The form's key, by which indicators name it. */
export const REPORT_KEY = 'показатели';

/** The year of the report is the second: «Факт / 2022 год», «Факт / 2023 год», «Прогноз / 2024 год». */
const COLUMNS = {
  before: { key: 'факт_до', group: 'Факт', title: '', aliases: [], yearOffset: -1 },
  now: { key: 'факт', group: 'Факт', title: '', aliases: [], yearOffset: 0 },
  next: { key: 'прогноз', group: 'Прогноз', title: '', aliases: [], yearOffset: 1 },
} as const satisfies Readonly<Record<string, FormColumn>>;

/** A line is a field in each of the three columns; only that of the reporting year gives the indicator its figure. */
function buildFields([code, , , printed, details]: IndicatorRow): readonly Field[] {
  const { unit } = readUnitTitle(printed);
  const grades = details?.grades ?? null;
  const key = fieldKeyOf(code);
  const now: Field = {
    key,
    group: SECTIONS.find((section) => section.code === sectionOf(code))?.title ?? null,
    title: printed,
    code: `${code}.`,
    column: COLUMNS.now.key,
    aliases: [],
    kind: unit === 'percent' ? 'share' : 'count',
    contingent: unit === 'percent' ? null : grades,
    applicable: grades,
    required: true,
    labels: [],
  };
  return [
    { ...now, key: `${key}_год_назад`, column: COLUMNS.before.key, contingent: null },
    now,
    { ...now, key: `${key}_прогноз`, column: COLUMNS.next.key, contingent: null },
  ];
}

/** 23 lines in three columns. */
export const REPORT_FORM: Form = {
  key: REPORT_KEY,
  title:
    'Отчет о достижении значений показателей муниципальной системы управления качеством образования при проведении качественного мониторинга реализации Плана',
  layout: 'sheet-per-school',
  schoolHeadings: SCHOOL_HEADINGS,
  columns: [COLUMNS.before, COLUMNS.now, COLUMNS.next],
  fields: [...ROWS_OF_BASIC, ...ROWS_OF_SECONDARY].flatMap(buildFields),
};

/** Ours: who entered by profile is among those who entered; pupils of grades 5–9 are among those of 5–11. */
export const REPORT_RULES: readonly FieldRule[] = [
  {
    kind: 'rule',
    left: 'п_4_8_2_числитель',
    operator: '<=',
    right: 'п_4_7_1_числитель',
    explanation:
      'Поступивших в профессиональные образовательные организации по профилю обучения (4.8.2) не может быть больше, чем всех поступивших в такие организации (4.7.1).',
  },
  {
    kind: 'rule',
    left: 'п_4_9_1_числитель',
    operator: '<=',
    right: 'п_4_7_2_числитель',
    explanation:
      'Поступивших в вузы по профилю обучения (4.9.1) не может быть больше, чем всех поступивших в вузы (4.7.2).',
  },
  {
    kind: 'rule',
    left: 'п_4_7_1_числитель + п_4_7_2_числитель',
    operator: '<=',
    right: 'п_4_7_1_знаменатель',
    explanation:
      'Поступивших в профессиональные образовательные организации (4.7.1) и в вузы (4.7.2) вместе не может быть больше, чем выпускников 11 классов.',
  },
  {
    kind: 'rule',
    left: 'п_4_3_1_числитель',
    operator: '<=',
    right: 'п_7_1_6_числитель',
    explanation:
      'Охваченных мероприятиями обучающихся 5–9 классов (4.3.1) не может быть больше, чем охваченных ими обучающихся 5–11 классов (7.1.6).',
  },
];
