import { checkSettings } from '../../../src/core/checking/check-settings.ts';

test('each fault of a settings sheet becomes an error at its cell', () => {
  const fault = { sheet: 'Факты', sheetId: 3, cell: 'C5', field: 'Факт', found: 'много' } as const;

  expect(checkSettings([{ ...fault, expected: 'number-or-blank' }])).toEqual([
    {
      code: 'settings/invalid',
      severity: 'error',
      place: { sheet: 'Факты', sheetId: 3, cell: 'C5', cells: ['C5'] },
      school: '',
      field: 'Факт',
      found: 'много',
      expected: 'number-or-blank',
    },
  ]);
});

test('no fault is no finding', () => {
  expect(checkSettings([])).toEqual([]);
});
