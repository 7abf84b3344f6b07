import {
  chooseDifferenceFormat,
  chooseFigureFormat,
  formatWithDecimals,
} from '../../../src/core/reporting/number-formats.ts';

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
