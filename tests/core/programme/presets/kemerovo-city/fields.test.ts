// Headings of the collection table as people reword them: each is still its column's.

import { COLLECTION_FORM } from '../../../../../src/core/programme/presets/kemerovo-city/fields.ts';
import { columnsByKey, findTable, TABLE } from '../../../reading/find-table.ts';
import { HEADER_ROWS } from '../../../reading/kemerovo-table.ts';

const WORDINGS: readonly (readonly [string, string])[] = [
  [
    'рекомендации_8_11',
    'Кол-во детей 8-11 классов, получивших рекомендации по построению индивидуального учебного плана в соответствии с выбранными профессиональными компетенциями (профессиональными областями деятельности)',
  ],
  [
    'рекомендации_8_11',
    'Количество обучающихся 8-11 классов, получивших рекомендации по построению индивидуального учебного плана',
  ],
  ['профиль_11', 'количество обучающихся в профильных 11-х классах'],
  ['поступили_по_профилю', 'количество выпускников, поступивших в вузы по профилю обучения'],
  [
    'победители_призёры',
    'Количество обучающихся 7-11-х классов - победителей и призеров конкурсов по профессиональной ориентации',
  ],
  [
    'победители_призёры',
    'Количество обучающихся 7-11-х классов - победителей и призеров конкурсов по профессиональной ориентации (Н-р победителей-1, призеров - 2)',
  ],
  ['договоры', 'заключены договоры или нет, если да, то какое количество'],
  ['договоры', 'количество договоров социального партнерства'],
  ['партнёры', 'с кем заключены договора социального партнерства'],
  ['партнёры', 'с кем заключены договоры социального партнерства'],
  [
    'рекомендации_все',
    'Кол-во обучающихся, получивших рекомендации по построению индивидуального учебного плана в соответствии с выбранными профессиональными компетенциями (профессиональными областями деятельности)',
  ],
  [
    'рекомендации_все',
    'Количество обучающихся, получивших рекомендации по построению индивидуального учебного плана',
  ],
];

const PRINTED = columnsByKey(findTable(TABLE));

function titleOf(key: string): string {
  return COLLECTION_FORM.fields.find((field) => field.key === key)?.title ?? '';
}

function bindReworded(
  header: readonly (readonly string[])[],
  wordings: readonly (readonly [string, string])[],
) {
  const texts = new Map(wordings.map(([key, wording]) => [titleOf(key), wording]));
  const reworded = header.map((row) => row.map((text) => texts.get(text) ?? text));
  return columnsByKey(findTable([...reworded, ...TABLE.slice(HEADER_ROWS.length)]));
}

/** The lower of the two heading rows where it has a text, else the upper: as people flatten it. */
const FLAT_HEADER = [
  (HEADER_ROWS[0] ?? []).map((group, column) => {
    const own = HEADER_ROWS[1]?.[column] ?? '';
    return own === '' ? group : own;
  }),
];

test.each(WORDINGS)('%s is found under «%s»', (key, wording) => {
  expect(bindReworded(HEADER_ROWS, [[key, wording]])).toEqual(PRINTED);
  expect(bindReworded(FLAT_HEADER, [[key, wording]])).toEqual(PRINTED);
});

test('all columns are found when all are reworded at once', () => {
  expect(bindReworded(HEADER_ROWS, WORDINGS)).toEqual(PRINTED);
  expect(bindReworded(HEADER_ROWS, [...WORDINGS].reverse())).toEqual(PRINTED);
});
