// Percents that their counts do not give.

import { checkFigureWording } from '../../../../src/core/auditing/checks/check-figure-wording.ts';
import { checkFigures } from '../../../../src/core/auditing/checks/check-figures.ts';
import { checkRounding } from '../../../../src/core/auditing/checks/check-rounding.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const figure = (printed: string, part: number | null, whole: number | null, more = {}) =>
  publish('figure', { code: '1.1', printed, part, whole, unit: 'percent', ...more });

describe('checkFigures', () => {
  test('4 of 105 printed 4,2 is wrong; a whole of 95 or 96 would explain it, no part would', () => {
    expect(runCheck(checkFigures, [figure('4,2', 4, 105)])).toMatchObject([
      { code: 'figure/wrong', part: 4, whole: 105, wholes: { from: 95, to: 96 }, parts: null },
    ]);
  });

  test.each([
    ['above-whole', '109', 48, 44],
    ['no-part', '4,2', null, 105],
    ['no-whole', '99,9', 3, null],
  ])('%s: «%s» of %s out of %s', (reason, printed, part, whole) => {
    expect(runCheck(checkFigures, [figure(printed, part, whole)])).toMatchObject([
      { code: 'figure/impossible', reason },
    ]);
  });

  test.each([
    ['rounded', '3,8', 4, 105],
    ['cut off', '57', 46, 80],
    ['without a whole', '32,3', 12824, null],
    ['without a part', '3,8', null, 105],
    ['without a percent', '3 встречи', 3, null],
    ['nobody of nobody', '', 0, 0],
  ])('a figure %s is sound: «%s»', (_, printed, part, whole) => {
    expect(codesOf(checkFigures, [figure(printed, part, whole)])).toEqual([]);
  });

  test('parts whose percents fit another whole have no finding each: their group has one', () => {
    const rows = [
      ['7 (18,9%)', 7],
      ['8 (21,6%)', 8],
      ['13 (35,1%)', 13],
      ['9 (24,3%)', 9],
    ].map(([printed, part]) =>
      publish('part', { printed: String(printed), part: Number(part), whole: 36, group: 'города' }),
    );

    expect(codesOf(checkFigures, rows)).toEqual([]);
  });
});

describe('checkRounding', () => {
  test('names those that break the rule of most', () => {
    const rows = [figure('9', 27, 301), figure('84,34', 1347, 1597), figure('54,6', 1019, 1863)];
    const [finding] = runCheck(checkRounding, rows);

    expect(finding).toMatchObject({ code: 'rounding/mixed', majority: 'cut-off', followed: 2 });
    expect(finding?.places.map(({ printed }) => printed)).toEqual(['9']);
  });

  test.each([
    ['all rounded', [figure('9', 27, 301), figure('39', 31, 80)]],
    ['all cut off', [figure('57', 46, 80), figure('40', 75, 185)]],
    ['both rules agree', [figure('67', 283, 420), figure('57', 46, 80)]],
    ['two documents', [figure('9', 27, 301), figure('57', 46, 80, { document: 'Паспорт' })]],
    ['no figures', []],
  ])('is silent where %s', (_, rows) => {
    expect(codesOf(checkRounding, rows)).toEqual([]);
  });
});

describe('checkFigureWording', () => {
  const name = publish('name', { code: '1.1', title: 'Количество договоров', unit: 'count' });

  test('a count with two numbers leaves open which is the fact', () => {
    const row = figure('из 52 договоров – 28', 28, 52, { unit: null });

    expect(codesOf(checkFigureWording, [name, row])).toEqual(['figure/two-counts']);
  });

  test.each([
    ['one number', figure('52 договора', 52, null, { unit: null })],
    ['a percent beside the count', figure('28 из 52 (53,8 %)', 28, 52, { unit: null })],
  ])('a count with %s is sound', (_, row) => {
    expect(codesOf(checkFigureWording, [name, row])).toEqual([]);
  });

  test('a percent without its sign and unit is one question for all its tables', () => {
    const rows = [
      figure('18', 390, 2194, { unit: null, place: 'Справка, таблица 6' }),
      figure('27', 525, 1946, { unit: null, place: 'Справка, таблица 6' }),
      figure('16', 32, 195, { unit: null, place: 'Справка, таблица 7' }),
      figure('67', 283, 420, { place: 'Справка, таблица 1' }),
    ];
    const findings = runCheck(checkFigureWording, rows);

    expect(findings.map(({ code, places }) => [code, places.length])).toEqual([
      ['figure/no-unit', 2],
    ]);
  });

  test('a figure of no listed indicator is asked about, one of a listed is not', () => {
    const alone = publish('figure', { title: 'Индивидуальные маршруты', printed: '25%' });
    const other = publish('figure', { code: '9.9', printed: '25%' });
    const known = publish('figure', { code: '1.1', printed: '25 договоров' });

    expect(codesOf(checkFigureWording, [name, alone, other, known])).toEqual([
      'figure/no-indicator',
      'figure/no-indicator',
    ]);
    expect(codesOf(checkFigureWording, [alone])).toEqual([]);
  });
});
