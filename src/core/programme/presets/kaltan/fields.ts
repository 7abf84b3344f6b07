// The table that the schools of Kaltan fill: what the items of the information systems ask for, and the bases of the shares.

import type { Field, Form, GradeRange } from '../../form.ts';
import type { FieldRule } from '../../programme.ts';

/** The form's key, by which indicators name it. */
export const FORM_KEY = 'профориентация';

const GRADE_11: GradeRange = { from: 11, to: 11 };
const GRADES_8_TO_9: GradeRange = { from: 8, to: 9 };

const PREPROFILE = 'Организация предпрофильной подготовки';
const SURVEY = 'Диагностика определения профиля обучения учащихся 8-9 классов';
const PROFILE = 'Организация профильного обучения. Реализуемые профили';
const DISABLED = 'Дети-инвалиды и ОВЗ';
const TRIALS = 'Профессиональные пробы';
const COMPETITIONS = 'Конкурсы профориентационной направленности';

/** A required whole number; who counts pupils of some grades asks only schools that have them. */
function count(
  group: string,
  key: string,
  title: string,
  { contingent = null, applicable = contingent }: Partial<Field> = {},
): Field {
  return {
    key,
    group,
    title,
    code: '',
    column: null,
    aliases: [],
    kind: 'count',
    contingent,
    applicable,
    required: true,
    labels: [],
  };
}

/**
 * The document names what is counted but hardly any base: those of indicators 2, 5, 9 and 10 are ours, and so is what
 * indicator 11 counts, for which it names the form without an item. The first item counts pupils in training, though
 * its indicator asks for those diagnosed; «П1_1_2, П1_1_3» share one text, «Количество классов/обучающихся…», and
 * are two columns here. No names of pupils are collected, though the procedure of indicator 12 asks for them.
 */
const FIELDS: readonly Field[] = [
  count(
    PREPROFILE,
    'предпрофиль_внутри',
    'Количество обучающихся, охваченных предпрофильной подготовкой, организованной внутри школы',
    { contingent: GRADES_8_TO_9 },
  ),
  count(
    PREPROFILE,
    'предпрофиль_классы',
    'Количество классов, охваченных предпрофильной подготовкой',
    { applicable: GRADES_8_TO_9 },
  ),
  count(
    PREPROFILE,
    'предпрофиль',
    'Количество обучающихся, охваченных предпрофильной подготовкой',
    { contingent: GRADES_8_TO_9 },
  ),
  count(
    PREPROFILE,
    'взаимодействие',
    'Количество учреждений/предприятий, с которыми осуществляется взаимодействие',
  ),
  count(SURVEY, 'анкетировано', 'Количество обучающихся, прошедших анкетирование', {
    contingent: GRADES_8_TO_9,
  }),
  count(
    SURVEY,
    'выбрали_профессии',
    'Количество обучающихся, указавших при анкетировании конкретные выбранные профессии',
    { contingent: GRADES_8_TO_9 },
  ),
  count(
    PROFILE,
    'профильные_предметы',
    'Количество обучающихся 11-х классов, выбравших профильные предметы, соответствующие профилю для сдачи в форме ЕГЭ',
    { contingent: GRADE_11 },
  ),
  count(PROFILE, 'выпускники_11', 'Количество выпускников 11-х классов', { applicable: GRADE_11 }),
  count(
    PROFILE,
    'профобразование',
    'Количество выпускников, получающих профобразование в соответствии с полученным в учреждении профилем',
    { applicable: GRADE_11 },
  ),
  count(DISABLED, 'овз_всего', 'Количество детей с ОВЗ'),
  count(
    DISABLED,
    'овз_охвачено',
    'Количество детей с ОВЗ, охваченных профориентационными мероприятиями',
  ),
  count(DISABLED, 'овз_выпускники', 'Количество выпускников с ОВЗ'),
  count(
    DISABLED,
    'овз_планируют',
    'Количество выпускников с ОВЗ, планирующих поступление на дальнейшее обучение',
  ),
  count(DISABLED, 'овз_поступили', 'Количество выпускников с ОВЗ, поступивших в ПОО и ОО ВО'),
  count(TRIALS, 'пробы', 'Количество обучающихся, охваченных профессиональными пробами', {
    contingent: { from: 1, to: 11 },
    applicable: null,
  }),
  count(
    COMPETITIONS,
    'конкурсы_начальные',
    'Количество участников на уровне начального общего образования',
    { applicable: { from: 1, to: 4 } },
  ),
  count(
    COMPETITIONS,
    'конкурсы_основные',
    'Количество участников на уровне основного общего образования',
    { applicable: { from: 5, to: 9 } },
  ),
  count(
    COMPETITIONS,
    'конкурсы_средние',
    'Количество участников на уровне среднего общего образования',
    { applicable: { from: 10, to: 11 } },
  ),
];

/** The one table of the programme; it is ours, since the document lets operators type into several information systems. */
export const COLLECTION_FORM: Form = {
  key: FORM_KEY,
  title: 'Сведения о профориентационной деятельности образовательных организаций',
  layout: 'row-per-school',
  columns: [],
  schoolHeadings: [
    'Образовательная организация',
    'Наименование образовательной организации',
    'Наименование ОО',
    'Школа',
    'ОО',
  ],
  fields: FIELDS,
};

/** Parts that cannot exceed their wholes. */
export const RULES: readonly FieldRule[] = [
  { kind: 'part-of-whole', part: 'предпрофиль_внутри', whole: 'предпрофиль' },
  { kind: 'part-of-whole', part: 'выбрали_профессии', whole: 'анкетировано' },
  { kind: 'part-of-whole', part: 'профобразование', whole: 'выпускники_11' },
  { kind: 'part-of-whole', part: 'овз_охвачено', whole: 'овз_всего' },
  { kind: 'part-of-whole', part: 'овз_планируют', whole: 'овз_выпускники' },
  { kind: 'part-of-whole', part: 'овз_поступили', whole: 'овз_выпускники' },
];
