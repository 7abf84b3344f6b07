// Percents and numbers in printed texts.

import {
  listPrintedNumbers,
  readBareNumber,
  readPrintedPercent,
} from '../../../src/core/auditing/printed-percent.ts';

test.each([
  ['12824 чел – 32,3%', 32.3, 1],
  ['из 301 человек – 27 участники, это 9%', 9, 0],
  ['653 человека (33,7 %)', 33.7, 1],
  ['До 2-х % ежегодно', 2, 0],
  ['на 16,1% (2127 человек)', 16.1, 1],
  ['40 % (ЦП на 2023 г. 40%)', 40, 0],
])('readPrintedPercent(«%s») gives %s with %s decimals', (text, value, decimals) => {
  expect(readPrintedPercent(text)).toEqual({ value, decimals });
});

test.each(['', '0', '67', '3 встречи', '40 % (ЦП на 2023 г. 30%)'])(
  'readPrintedPercent(«%s») gives null',
  (text) => {
    expect(readPrintedPercent(text)).toBeNull();
  },
);

test.each([
  ['67', 67, 0],
  ['10,10', 10.1, 2],
  ['36 156,4', 36156.4, 1],
  ['1\u00a0019', 1019, 0],
])('readBareNumber(«%s») gives %s', (text, value, decimals) => {
  expect(readBareNumber(text)).toEqual({ value, decimals });
});

test.each(['', '3 встречи', '67%', '2022-2023', '18.12.2023'])(
  'readBareNumber(«%s») gives null',
  (text) => {
    expect(readBareNumber(text)).toBeNull();
  },
);

test.each([
  ['151 профкласс 30 спецклассов', [151, 30]],
  ['40 % от общего количества обучающихся 8-11 классов', [40]],
  ['не менее 30 человек к 31.08.2025 года', [30]],
  ['За 2023 год было проведено 3 встречи: 01.03.2023, 10.03.2023', [3]],
  ['в возрасте от 14 лет', []],
  ['не менее, чем у 65%', [65]],
  ['Не менее 18 учреждений. Не менее 5000 обучающихся', [18, 5000]],
  ['Соглашение подписано', []],
  ['', []],
])('listPrintedNumbers(«%s»)', (text, values) => {
  expect(listPrintedNumbers(text).map(({ value }) => value)).toEqual(values);
});
