// Groups of schools: the same for any order, with the reason why each is a group.

import fc from 'fast-check';
import { groupSchools } from '../../../src/core/evaluating/group-schools.ts';
import type { IndicatorResult } from '../../../src/core/evaluating/result.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';

type Values = Readonly<Record<string, number | null>>;

function buildResult(code: string, values: Values, { share = true } = {}): IndicatorResult {
  const [indicator] = kemerovoCity.indicators;
  if (indicator === undefined) throw new Error('the programme has no indicators');
  return {
    indicator: { ...indicator, code },
    year: 2023,
    target: null,
    numerator: 1,
    denominator: share ? 2 : null,
    actual: 50,
    parts: [],
    verdict: 'no-target',
    degree: null,
    gap: null,
    coverage: { used: 0, expected: 0, excluded: [] },
    bySchool: Object.entries(values).map(([school, value]) => ({
      school,
      district: 'Центр',
      numerator: value ?? 0,
      denominator: share ? 100 : null,
      value: share ? value : null,
    })),
    byDistrict: [],
    labelledSchools: new Map(),
    note: '',
  };
}

const HIGH_AND_LOW = [
  buildResult('1', { А: 90, Б: 88, В: 10, Г: 12, Д: 50 }),
  buildResult('2', { А: 80, Б: 82, В: 20, Г: 18, Д: 51 }),
];

function showGroups(results: readonly IndicatorResult[], codes: readonly string[], groups: number) {
  const found = groupSchools(results, { codes, groups });
  return found?.groups.map(({ schools }) => schools.map(({ school }) => school)) ?? null;
}

test('schools that are alike in all indicators are a group, the highest first', () => {
  expect(showGroups(HIGH_AND_LOW, ['1', '2'], 3)).toEqual([['А', 'Б'], ['Д'], ['В', 'Г']]);
});

test('each group says by which indicators it differs, and from what', () => {
  const groups = groupSchools(HIGH_AND_LOW, { codes: ['1', '2'], groups: 3 })?.groups;

  expect(groups?.map(({ reasons }) => reasons.map(({ code, above }) => [code, above]))).toEqual([
    [
      ['1', true],
      ['2', true],
    ],
    [],
    [
      ['2', false],
      ['1', false],
    ],
  ]);
  expect(groups?.[0]?.reasons[0]).toEqual({ code: '1', above: true, mean: 89, overall: 50 });
});

test('a count of hundreds does not outweigh a share', () => {
  const results = [
    buildResult('1', { А: 500, Б: 510, В: 505, Г: 495 }, { share: false }),
    buildResult('2', { А: 90, Б: 10, В: 90, Г: 10 }),
  ];

  expect(showGroups(results, ['1', '2'], 2)).toEqual([
    ['А', 'В'],
    ['Б', 'Г'],
  ]);
});

test('a school that lacks a value is left out and named with what it lacks', () => {
  const results = [buildResult('1', { А: 1, Б: 2, В: null }), buildResult('2', { А: 1, В: 3 })];

  expect(groupSchools(results, { codes: ['1', '2'], groups: 2 })).toMatchObject({
    groups: [{ schools: [{ school: 'А', values: [1, 1] }] }],
    leftOut: [
      { school: 'Б', missing: ['2'] },
      { school: 'В', missing: ['1'] },
    ],
  });
});

test.each([
  ['fewer schools than groups', { А: 1, Б: 9 }, [['Б'], ['А']]],
  ['schools that are all equal', { А: 5, Б: 5, В: 5 }, [['А', 'Б', 'В']]],
  ['one school', { А: 5 }, [['А']]],
])('%s make as many groups as there are differences', (_, values, expected) => {
  expect(showGroups([buildResult('1', values)], ['1'], 3)).toEqual(expected);
});

test('without a school that has all values there are no groups', () => {
  expect(showGroups([], ['1'], 3)).toBeNull();
  expect(showGroups([buildResult('1', { А: null })], ['1'], 3)).toBeNull();
});

test('shuffled rows give the same groups', () => {
  const names = ['А', 'Б', 'В', 'Г', 'Д', 'Е', 'Ж'];
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 7, maxLength: 7 }),
      fc.shuffledSubarray(names, { minLength: 7 }),
      (numbers, order) => {
        const numberOf = (name: string) => numbers[names.indexOf(name)] ?? 0;
        const inOrder = (list: readonly string[]) =>
          buildResult('1', Object.fromEntries(list.map((name) => [name, numberOf(name)])));

        expect(showGroups([inOrder(order)], ['1'], 3)).toEqual(
          showGroups([inOrder(names)], ['1'], 3),
        );
      },
    ),
  );
});
