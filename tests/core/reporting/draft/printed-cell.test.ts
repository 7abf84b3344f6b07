import {
  buildPrintedCell,
  readPlainNumber,
  referToTarget,
} from '../../../../src/core/reporting/draft/printed-cell.ts';
import { buildPart } from '../../evaluating/build-figures.ts';

test.each([
  ['', undefined],
  ['0', { value: 0, decimals: 0 }],
  ['45', { value: 45, decimals: 0 }],
  ['7,46', { value: 7.46, decimals: 2 }],
  ['7.5', { value: 7.5, decimals: 1 }],
  ['-3', undefined],
  ['007', undefined],
  ['1 019', undefined],
  ['До 5000', undefined],
  ['151 профкласс 21 спецкласс', undefined],
  ['99999999999999', undefined],
])('readPlainNumber(%j) gives %j', (printed, number) => {
  expect(readPlainNumber(printed)).toEqual(number);
});

test.each([
  ['', '–'],
  ['0', 0],
  ['7,46', 7.46],
  ['На 30 %', 'На 30 %'],
])('buildPrintedCell(%j) gives %j', (printed, cell) => {
  expect(buildPrintedCell(printed)).toBe(cell);
});

test.each([
  ['6', 6, 'E7'],
  ['6,0', 6, 'E7'],
  ['До 5000', 5000, '5000'],
  ['не менее 7,5', 7.5, '(75/10)'],
  ['54%', 54, '54'],
  ['6', 10, '10'],
])('referToTarget(%j) of a demand of %d gives %s', (printed, value, reference) => {
  expect(referToTarget(printed, buildPart({ value }), 'E7')).toBe(reference);
});
