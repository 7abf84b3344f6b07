import { linkToCell } from '../../../../src/core/reporting/draft/link-cell.ts';

test.each([
  ['', '', null],
  ['Сбор 2023', '', 'Сбор 2023'],
  ['', 'D5', 'D5'],
  ['Сбор 2023', 'D5', { kind: 'link', text: 'Сбор 2023!D5', sheet: 'Сбор 2023', cell: 'D5' }],
])('linkToCell of sheet %j and cell %j gives %j', (sheet, cell, planned) => {
  expect(linkToCell({ sheet, cell })).toEqual(planned);
});
