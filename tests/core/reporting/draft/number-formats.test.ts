import {
  chooseDegreeFormat,
  chooseDifferenceFormat,
  chooseFigureFormat,
  chooseWordFormat,
  formatWithDecimals,
} from '../../../../src/core/reporting/draft/number-formats.ts';

test.each([
  ['percent', [100], '#,##0.00', '+#,##0.00;-#,##0.00;0.00'],
  ['count', [12_411, null], '#,##0', '+#,##0;-#,##0;0'],
  ['count', [], '#,##0', '+#,##0;-#,##0;0'],
  ['count', [1.5, 2], '#,##0.00', '+#,##0.00;-#,##0.00;0.00'],
  ['none', [0], '#,##0', '+#,##0;-#,##0;0'],
] as const)('figures of %s such as %j are shown as %s', (unit, values, figure, difference) => {
  expect(chooseFigureFormat(unit, values)).toBe(figure);
  expect(chooseDifferenceFormat(unit, values)).toBe(difference);
});

test.each([
  [0, '#,##0'],
  [1, '#,##0.0'],
  [3, '#,##0.000'],
])('formatWithDecimals(%d) gives %s', (decimals, format) => {
  expect(formatWithDecimals(decimals)).toBe(format);
});

test.each<readonly [string, readonly (number | null)[], string | null]>([
  ['есть/нет', [1, null], '"есть";"нет";"нет"'],
  ['да / нет', [0], '"да";"нет";"нет"'],
  ['есть/нет', [], '"есть";"нет";"нет"'],
  ['есть/нет', [3], null],
  ['есть/нет', [-1], null],
  ['чел', [1], null],
  ['', [1], null],
])('a unit «%s» shows %j as %s', (unit, values, format) => {
  expect(chooseWordFormat(unit, values)).toBe(format);
});

test.each([
  [null, '#,##0.0'],
  [0, '#,##0.0'],
  [95, '#,##0.0'],
  [99.94, '#,##0.0'],
  [99.98, '#,##0.00'],
  [99.9998, '#,##0.0000'],
  [99.99999999, '#,##0.000000'],
  [100, '#,##0.0'],
  [1733.3, '#,##0.0'],
])('a degree of %p percent is shown as %s', (percent, format) => {
  expect(chooseDegreeFormat(percent)).toBe(format);
});
