// What a name of an expression takes from a cell.

import type { FieldName } from '../../../src/core/programme/field-names.ts';
import { takeNamedValue } from '../../../src/core/reading/named-value.ts';
import { readCell } from '../../../src/core/reading/read-cell.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildField } from '../../fixtures/build-table.ts';

const LABELS = [
  { title: 'мероприятия', stems: ['мероприят'] },
  { title: 'участники', stems: ['участник'] },
];
const FIELDS = {
  named: buildField('ярмарка', { kind: 'named-counts', labels: LABELS }),
  single: buildField('встреча', { kind: 'named-counts', labels: LABELS.slice(1) }),
  labelled: buildField('победы', {
    kind: 'labelled-count',
    labels: [{ title: 'победители', stems: ['победител'] }],
  }),
  share: buildField('доля', { kind: 'share' }),
};

function take(kind: keyof typeof FIELDS, raw: CellValue, part: string | null): number | null {
  const field = FIELDS[kind];
  const name: FieldName = { name: 'имя', field, part };
  const text = raw === null ? '' : String(raw);
  return takeNamedValue(readCell(raw, text, field, null, 5, 2), name);
}

test.each<[keyof typeof FIELDS, CellValue, string | null, number | null]>([
  ['named', '2 мероприятия, 65 участников', 'участники', 65],
  ['named', '2 мероприятия, 65 участников', 'мероприятия', 2],
  ['named', '2 мероприятия, 65 участников', null, null],
  ['named', '2 мероприятия', 'участники', null],
  ['named', '25', 'участники', null],
  ['named', 25, 'участники', null],
  ['named', 25, null, 25],
  ['named', 'не проводилось', 'участники', 0],
  ['named', '-', 'мероприятия', 0],
  ['named', 0, 'участники', 0],
  ['named', null, 'участники', null],
  ['named', 'много', 'участники', null],
  ['single', '25', 'участники', 25],
  ['single', 25, 'участники', 25],
  ['single', 'Экскурсия – 25 чел.', null, 25],
  ['labelled', '4 победителя', 'победители', 4],
  ['labelled', 4, 'победители', null],
  ['labelled', 0, 'победители', 0],
  ['share', '9 из 20', 'числитель', 9],
  ['share', '9 из 20', 'знаменатель', 20],
  ['share', '9 из 20', null, 45],
  ['share', '45 %', 'числитель', null],
  ['share', 0, 'числитель', null],
  ['share', '0 из 20', 'числитель', 0],
  ['share', null, 'числитель', null],
])('%s %p: part %p is %p', (kind, raw, part, value) => {
  expect(take(kind, raw, part)).toBe(value);
});
