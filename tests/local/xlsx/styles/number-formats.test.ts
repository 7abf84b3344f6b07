import {
  builtInFormat,
  builtInFormatId,
  isDateFormat,
} from '../../../../src/local/xlsx/styles/number-formats.ts';

test.each([
  ['General', false],
  ['', false],
  ['@', false],
  ['0.00%', false],
  ['0.0" дн."', false],
  ['#,##0.00\\ "₽"', false],
  ['[Red]0;[Blue]-0', false],
  ['0_d', false],
  ['dd.mm.yyyy', true],
  ['dd\\.mm\\.yyyy', true],
  ['[$-419]d mmmm yyyy" г."', true],
  ['[h]:mm:ss', true],
  ['h:mm AM/PM', true],
])('isDateFormat(%j) is %j', (code, expected) => {
  expect(isDateFormat(code)).toBe(expected);
});

test('built-in formats by number and back', () => {
  expect([0, 9, 14, 49, 150].map(builtInFormat)).toEqual([
    'General',
    '0%',
    'dd.mm.yyyy',
    '@',
    'General',
  ]);
  expect(['0.00', '@', 'dd.mm.yyyy', ''].map(builtInFormatId)).toEqual([2, 49, null, null]);
});
