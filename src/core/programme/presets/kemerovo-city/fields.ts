// The ten columns of the collection table of Kemerovo city, as printed under its two-level heading.

import type { Field, Form, GradeRange } from '../../form.ts';

/** The form's key, by which indicators name it. */
export const FORM_KEY = 'сбор';

const GRADE_11: GradeRange = { from: 11, to: 11 };
const GRADES_4_TO_6: GradeRange = { from: 4, to: 6 };
const GRADES_7_TO_9: GradeRange = { from: 7, to: 9 };
const GRADES_7_TO_11: GradeRange = { from: 7, to: 11 };
const GRADES_8_TO_11: GradeRange = { from: 8, to: 11 };
const ALL_GRADES: GradeRange = { from: 1, to: 11 };

const ENTRANTS_GROUP =
  'Повышение степени самостоятельности, рациональности, ответственности и устойчивости профессионального выбора у выпускников 11 классов образовательных организаций';
const CONTRACTS_GROUP =
  'Наличие договоров социального партнерства с организациями высшего образования и производственными предприятиями Кузбасса в рамках профильной подготовки (разработка, презентация и реализация профпроб; экскурсий и прочее )';

/** What most columns have: a required whole number under a heading over both levels. */
const COUNT = {
  group: null,
  code: '',
  column: null,
  aliases: [],
  kind: 'count',
  contingent: null,
  applicable: null,
  required: true,
  labels: [],
} as const satisfies Partial<Field>;

/** Aliases stand only where a wording is too far from the title to be found by likeness. */
const FIELDS: readonly Field[] = [
  {
    ...COUNT,
    key: 'рекомендации_8_11',
    title:
      'Кол-во детей 8-11 классов, получивших рекомендации по построению индивидуального учебного плана в соответствии с выбранным профессиональными компетенциями (профессиональными областями деятельности)',
    aliases: [
      'Количество обучающихся 8-11 классов, получивших рекомендации по построению индивидуального учебного плана',
    ],
    contingent: GRADES_8_TO_11,
    applicable: GRADES_8_TO_11,
  },
  {
    ...COUNT,
    key: 'профиль_11',
    group: ENTRANTS_GROUP,
    title: 'общее кол-во обучающихся в профильных 11-х классах',
    contingent: GRADE_11,
    applicable: GRADE_11,
  },
  {
    ...COUNT,
    key: 'поступили_по_профилю',
    group: ENTRANTS_GROUP,
    title: 'кол-во обучающихся, поступивших в вузы в соответствии с профильным обучением',
    aliases: ['количество выпускников, поступивших в вузы по профилю обучения'],
    applicable: GRADE_11,
  },
  {
    ...COUNT,
    key: 'победители_призёры',
    title:
      'Количество обучающихся 7-11-х классов - победителей и призеров конкурсов по профессиональной ориентации ( Н-р победителей-1, призеро - 2)',
    kind: 'labelled-count',
    contingent: GRADES_7_TO_11,
    applicable: GRADES_7_TO_11,
    labels: [
      { title: 'победители', stems: ['победител', 'победил'] },
      { title: 'призёры', stems: ['призер', 'приз'] },
    ],
  },
  {
    ...COUNT,
    key: 'договоры',
    group: CONTRACTS_GROUP,
    title: 'заключены договора или нет, если да, то какое кол-во',
    aliases: ['количество договоров социального партнерства'],
  },
  {
    ...COUNT,
    key: 'партнёры',
    group: CONTRACTS_GROUP,
    title: 'с кем заключены договора социального партнерства (Н-р 1-КОКС, 2- АЗОТ, 3-КОКБ)',
    kind: 'list',
  },
  {
    ...COUNT,
    key: 'диагностика_4_6',
    title: 'Кол-во обучающихся 4-6-х классов, прошедших профессиональную диагностику',
    contingent: GRADES_4_TO_6,
    applicable: GRADES_4_TO_6,
  },
  {
    ...COUNT,
    key: 'диагностика_7_9',
    title: 'Кол-во обучающихся 7-9-х классов, прошедших профессиональную диагностику',
    contingent: GRADES_7_TO_9,
    applicable: GRADES_7_TO_9,
  },
  {
    ...COUNT,
    key: 'рекомендации_все',
    title:
      'Кол-во обучающихся, получивших рекомендации по построению индивидуального учебного плана в соответствии с профессиональными компетенциями (профессиональными областями деятельности)',
    aliases: [
      'Количество обучающихся, получивших рекомендации по построению индивидуального учебного плана',
    ],
    contingent: ALL_GRADES,
  },
];

/** The one table that the schools of Kemerovo city fill. */
export const COLLECTION_FORM: Form = {
  key: FORM_KEY,
  title: 'Отчёт школ по показателям результативности',
  layout: 'row-per-school',
  columns: [],
  schoolHeadings: [
    'Наименование ОУ',
    'Школа',
    'ОУ',
    'Образовательная организация',
    'Наименование образовательной организации',
    'Наименование школы',
  ],
  fields: FIELDS,
};
