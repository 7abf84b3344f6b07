// Widths of the columns of a form.

import { chooseWidths } from '../../../src/core/reporting/form-widths.ts';
import { buildField } from '../../fixtures/build-table.ts';

const LONG = 'Количество обучающихся, получивших рекомендации по построению учебного плана';

test('counts are narrow, lists and texts are wide', () => {
  const kinds = ['count', 'share', 'list', 'text', 'named-counts'] as const;

  expect(chooseWidths(kinds.map((kind) => buildField(kind, { kind })))).toEqual([
    130, 130, 260, 260, 260,
  ]);
});

test('a long heading over both rows is as wide as the height of its neighbours asks', () => {
  const [own, grouped] = chooseWidths([
    buildField('а', { title: LONG }),
    buildField('б', { group: 'Итого', title: 'всего' }),
  ]);

  expect(own).toBeGreaterThan(200);
  expect(grouped).toBe(130);
});

test('a short one, and one with neighbours as high, are not widened', () => {
  const fields = [
    buildField('а', { title: 'Всего' }),
    buildField('б', { title: LONG }),
    buildField('в', { group: LONG, title: LONG }),
  ];

  expect(chooseWidths(fields)).toEqual([130, 130, 130]);
});

test('nothing has no widths', () => {
  expect(chooseWidths([])).toEqual([]);
});
