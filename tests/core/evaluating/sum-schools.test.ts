import fc from 'fast-check';
import { readFormSource } from '../../../src/core/evaluating/form-source.ts';
import type { AskedSchool } from '../../../src/core/evaluating/list-schools.ts';
import { sumSchools } from '../../../src/core/evaluating/sum-schools.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Unit } from '../../../src/core/programme/target.ts';
import { buildField, buildForm, buildRow, buildSchool, type TestCell } from './build-form-table.ts';

const form = buildForm(buildField('n'), buildField('d'));
const [indicator] = kemerovoCity.indicators;

interface TestSchool {
  readonly district?: string;
  readonly n: TestCell;
  readonly d: TestCell;
}

function askSchool({ district = '', n, d }: TestSchool, index: number): AskedSchool {
  const school = buildSchool(`СОШ № ${index + 1}`, { district });
  return { school, row: buildRow(form, school, { n, d }) };
}

function sumAll(schools: readonly AskedSchool[], denominator: string | null, unit: Unit) {
  if (indicator === undefined) throw new Error('the programme has no indicators');
  const source = { kind: 'form', form: 'сбор', numerator: 'n', denominator, parts: [] } as const;
  return sumSchools(readFormSource(indicator, source, form), schools, unit);
}

const sumShare = (schools: readonly TestSchool[]) => sumAll(schools.map(askSchool), 'd', 'percent');

const anySchool = fc.record({
  district: fc.constantFrom('', 'Заводский', 'Кировский', 'Рудничный'),
  n: fc.oneof(fc.nat({ max: 500 }), fc.constant(null), fc.constant('н/п' as const)),
  d: fc.oneof(fc.nat({ max: 2000 }), fc.constant(null), fc.constant({ unreadable: 'много' })),
});

describe('sumSchools', () => {
  test('divides the sums and never takes the mean of the shares', () => {
    const figures = sumShare([
      { n: 1, d: 1 },
      { n: 0, d: 99 },
    ]);
    expect(figures).toMatchObject({ numerator: 1, denominator: 100, actual: 1 });
    expect(figures.bySchool.map(({ value }) => value)).toEqual([100, 0]);
  });

  test('leaves a school that lacks either part out of both sums and names it', () => {
    const figures = sumShare([
      { n: 10, d: 20 },
      { n: 999, d: null },
      { n: { unreadable: 'много' }, d: 999 },
    ]);
    expect(figures).toMatchObject({ numerator: 10, denominator: 20, actual: 50 });
    expect(figures.coverage).toEqual({
      used: 1,
      expected: 3,
      excluded: [
        { school: 'СОШ № 2', reason: { kind: 'blank', field: 'Столбец «d»' } },
        {
          school: 'СОШ № 3',
          reason: { kind: 'unreadable', field: 'Столбец «n»', found: 'много' },
        },
      ],
    });
  });

  test('neither expects nor excludes a school that the indicator does not apply to', () => {
    const { coverage, bySchool } = sumShare([
      { n: 10, d: 20 },
      { n: 'н/п', d: 'н/п' },
    ]);
    expect(coverage).toEqual({ used: 1, expected: 1, excluded: [] });
    expect(bySchool).toHaveLength(1);
  });

  test('gives no figure when no school can be used', () => {
    expect(sumShare([{ n: null, d: 5 }])).toMatchObject({
      numerator: null,
      denominator: null,
      actual: null,
    });
    expect(sumShare([])).toMatchObject({
      actual: null,
      coverage: { used: 0, expected: 0, excluded: [] },
    });
  });

  test('gives no share of nothing', () => {
    const figures = sumShare([{ n: 0, d: 0 }]);
    expect(figures).toMatchObject({ numerator: 0, denominator: 0, actual: null });
    expect(figures.bySchool[0]?.value).toBeNull();
  });

  test('sums a plain count without a denominator', () => {
    const schools = [
      { n: 3, d: null },
      { n: 0, d: null },
    ].map(askSchool);
    expect(sumAll(schools, null, 'count')).toMatchObject({
      numerator: 3,
      denominator: null,
      actual: 3,
      byDistrict: [{ district: '', numerator: 3, denominator: null, value: null }],
    });
  });

  test('sums districts in the order of the register, also where the first school is left out', () => {
    const { byDistrict } = sumShare([
      { district: 'Рудничный', n: null, d: 1 },
      { district: 'Заводский', n: 1, d: 4 },
      { district: 'Кировский', n: null, d: 4 },
      { district: 'Рудничный', n: 3, d: 4 },
      { district: 'Заводский', n: 2, d: 8 },
      { district: '', n: 1, d: 1 },
    ]);
    expect(byDistrict).toEqual([
      { district: 'Рудничный', numerator: 3, denominator: 4, value: 75 },
      { district: 'Заводский', numerator: 3, denominator: 12, value: 25 },
      { district: '', numerator: 1, denominator: 1, value: 100 },
    ]);
  });

  test('equals the mean of the shares where the denominators are equal', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat({ max: 100 }), { minLength: 1, maxLength: 20 }),
        fc.integer({ min: 1, max: 100 }),
        (numerators, d) => {
          const { actual, bySchool } = sumShare(numerators.map((n) => ({ n, d })));
          const shares = bySchool.map(({ value }) => value ?? 0);
          const mean = shares.reduce((total, share) => total + share, 0) / shares.length;
          expect(actual).toBeCloseTo(mean, 6);
        },
      ),
    );
  });

  test('differs from the mean of two different shares where the denominators differ', () => {
    const anyPair = fc
      .tuple(fc.nat({ max: 50 }), fc.integer({ min: 1, max: 50 }))
      .chain(([n, d]) =>
        fc.record({
          first: fc.constant({ n, d }),
          second: fc.record({ n: fc.nat({ max: 50 }), d: fc.integer({ min: 1, max: 50 }) }),
        }),
      )
      .filter(({ first, second }) => first.d !== second.d)
      .filter(({ first, second }) => first.n * second.d !== second.n * first.d);
    fc.assert(
      fc.property(anyPair, ({ first, second }) => {
        const mean = (first.n / first.d + second.n / second.d) * 50;
        expect(Math.abs((sumShare([first, second]).actual ?? 0) - mean)).toBeGreaterThan(1e-6);
      }),
    );
  });

  test('adds up: the schools and the districts make the total', () => {
    fc.assert(
      fc.property(fc.array(anySchool, { maxLength: 30 }), (schools) => {
        const { numerator, denominator, bySchool, byDistrict, coverage } = sumShare(schools);
        for (const figures of [bySchool, byDistrict]) {
          const top = figures.reduce((total, figure) => total + (figure.numerator ?? 0), 0);
          const bottom = figures.reduce((total, figure) => total + (figure.denominator ?? 0), 0);
          expect([top, bottom]).toEqual([numerator ?? 0, denominator ?? 0]);
        }
        expect(coverage.used + coverage.excluded.length).toBe(coverage.expected);
        expect(coverage.used).toBe(bySchool.length);
      }),
    );
  });

  test('comes to the same in any order of the schools', () => {
    fc.assert(
      fc.property(fc.array(anySchool, { maxLength: 30 }), (schools) => {
        const asked = schools.map(askSchool);
        const forward = sumAll(asked, 'd', 'percent');
        const backward = sumAll([...asked].reverse(), 'd', 'percent');
        expect(backward).toMatchObject({
          numerator: forward.numerator,
          denominator: forward.denominator,
          actual: forward.actual,
        });
      }),
    );
  });
});
