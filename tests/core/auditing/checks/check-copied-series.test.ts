// Series that are copied, nearly the same, broken, or out of line.

import { checkCopiedSeries } from '../../../../src/core/auditing/checks/check-copied-series.ts';
import { checkOutliers } from '../../../../src/core/auditing/checks/check-outliers.ts';
import { checkSeriesBreaks } from '../../../../src/core/auditing/checks/check-series-breaks.ts';
import type { Published } from '../../../../src/core/auditing/published.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const series = (code: string, counts: readonly (readonly [number, number, string])[]) =>
  counts.map(([part, whole, printed], index) =>
    publish('figure', {
      code,
      title: `величина ${code}`,
      when: String(2020 + index),
      part,
      whole,
      printed,
      unit: 'percent',
    }),
  );

const percents = (title: string, printed: readonly string[]) =>
  printed.map((text, index) =>
    publish('other', { title, when: String(2019 + index), printed: text }),
  );

describe('checkCopiedSeries', () => {
  const tests = [
    [81, 493, '16'],
    [303, 505, '60'],
    [310, 499, '62'],
  ] as const;

  test('nine equal numbers under two indicators', () => {
    expect(codesOf(checkCopiedSeries, [...series('12', tests), ...series('14', tests)])).toEqual([
      'series/copied',
    ]);
  });

  test.each([
    ['two years', [...series('12', tests.slice(0, 2)), ...series('14', tests.slice(0, 2))]],
    [
      'equal percents of other counts',
      [
        ...series('12', tests),
        ...series('14', [
          [16, 100, '16'],
          [60, 100, '60'],
          [62, 100, '62'],
        ]),
      ],
    ],
    ['the same indicator', [...series('12', tests), ...percents('величина 12', [])]],
    [
      'always the same percent',
      [
        ...percents('А', ['100 %', '100 %', '100 %']),
        ...percents('Б', ['100 %', '100 %', '100 %']),
      ],
    ],
    [
      'round percents that agree twice',
      [...percents('А', ['60 %', '70 %', '80 %']), ...percents('Б', ['60 %', '70 %', '90 %'])],
    ],
  ])('%s are no question', (_, rows) => {
    expect(codesOf(checkCopiedSeries, rows)).toEqual([]);
  });

  test('two series that differ in one year alone', () => {
    const rows = [
      ...percents('выбывшие', ['42,5%', '41,58%', '45,7 %']),
      ...percents('за пределы', ['33,8%', '41,58%', '45,7 %']),
    ];

    expect(codesOf(checkCopiedSeries, rows)).toEqual(['series/nearly-same']);
  });

  const yearly = (code: string, targets: readonly string[]): readonly Published[] => [
    ...series(code, [[1019, 1863, '54,6']]),
    ...targets.map((printed, index) =>
      publish('target', { code, when: String(2023 + index), printed }),
    ),
  ];

  test('one year with the same counts and the same targets', () => {
    expect(
      codesOf(checkCopiedSeries, [
        ...yearly('1.5', ['54', '56', '59']),
        ...yearly('3.6', ['54', '56', '59']),
      ]),
    ).toEqual(['series/copied']);
    expect(
      codesOf(checkCopiedSeries, [
        ...yearly('1.5', ['54', '56', '59']),
        ...yearly('3.6', ['54', '57', '60']),
      ]),
    ).toEqual([]);
    expect(codesOf(checkCopiedSeries, [...yearly('1.5', []), ...yearly('3.6', [])])).toEqual([]);
  });
});

describe('checkSeriesBreaks', () => {
  const place = (when: string, title: string) =>
    publish('figure', { code: '13', when, title, printed: '14' });

  test('different things in different years', () => {
    const rows = [
      place('2020', 'места в чемпионатном движении'),
      place('2022', 'места в проекте «Билет в будущее»'),
    ];

    expect(codesOf(checkSeriesBreaks, rows)).toEqual(['series/other-thing']);
  });

  test.each([
    ['one name', [place('2020', 'учебные места'), place('2022', 'учебные места')]],
    [
      'a name and more of it',
      [place('2020', 'учебные места'), place('2022', 'учебные места в колледже')],
    ],
    [
      'two figures of one year',
      [place('2020', 'профильные классы'), place('2020', 'специальные группы')],
    ],
  ])('%s is no break', (_, rows) => {
    expect(codesOf(checkSeriesBreaks, rows)).toEqual([]);
  });
});

describe('checkOutliers', () => {
  const targets = ['20', '22', '24'].map((printed, index) =>
    publish('target', { code: '5.1', when: String(2023 + index), printed, unit: 'count' }),
  );
  const baseline = publish('baseline', { code: '5.1', printed: '18', unit: 'count' });
  const fact = (part: number, when = '2023') =>
    publish('figure', { code: '5.1', title: 'договоры', when, part, printed: `${part} договоров` });

  test.each([
    [3335, 'target'],
    [240, 'target'],
    [1, 'target'],
  ])('%s contracts are out of line with %s', (value, against) => {
    expect(runCheck(checkOutliers, [...targets, baseline, fact(value)])).toMatchObject([
      { code: 'value/outlier', value, usual: 20, against },
    ]);
  });

  test.each([0, 2, 52, 239])('%s contracts are no question', (value) => {
    expect(codesOf(checkOutliers, [...targets, baseline, fact(value)])).toEqual([]);
  });

  test('without targets last year is what to compare with', () => {
    expect(runCheck(checkOutliers, [fact(20, '2022'), fact(300, '2023')])).toMatchObject([
      { against: 'last-year', usual: 20 },
    ]);
    expect(codesOf(checkOutliers, [fact(20, '2022'), fact(60, '2023')])).toEqual([]);
    expect(codesOf(checkOutliers, [fact(300)])).toEqual([]);
  });
});
