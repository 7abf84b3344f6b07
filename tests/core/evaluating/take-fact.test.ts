import { takeFact } from '../../../src/core/evaluating/take-fact.ts';
import { buildFact } from './build-figures.ts';

describe('takeFact', () => {
  test.each([
    ['a typed percent', { value: 16.1 }, 'percent', 16.1],
    ['0 percent', { value: 0 }, 'percent', 0],
    ['a numerator and a denominator', { numerator: 3, denominator: 4 }, 'percent', 75],
    [
      'them rather than the rounded percent beside them',
      { value: 84.34, numerator: 1347, denominator: 1597 },
      'percent',
      134_700 / 1597,
    ],
    [
      'the typed percent beside a numerator alone',
      { value: 32.3, numerator: 12_824 },
      'percent',
      32.3,
    ],
    [
      'the typed percent beside a denominator of 0',
      { value: 5, numerator: 0, denominator: 0 },
      'percent',
      5,
    ],
    ['nothing for 0 of 0', { numerator: 0, denominator: 0 }, 'percent', null],
    ['nothing for a numerator alone', { numerator: 7 }, 'percent', null],
    ['a typed count', { value: 33 }, 'count', 33],
    ['a typed 0', { value: 0 }, 'count', 0],
    ['the numerator of a count', { numerator: 12_411 }, 'count', 12_411],
    ['a value without a unit', { value: 2.5 }, 'none', 2.5],
    ['nothing for a blank fact', {}, 'count', null],
  ] as const)('takes %s', (_, fact, unit, actual) => {
    expect(takeFact(buildFact(fact), unit).actual).toBe(actual);
  });

  test('shows the numerator and the denominator as entered', () => {
    const fact = buildFact({ value: 9, numerator: 27, denominator: 301 });
    expect(takeFact(fact, 'percent')).toMatchObject({ numerator: 27, denominator: 301 });
  });

  test('keeps the parts by their labels', () => {
    const fact = buildFact({ parts: { 'профильные классы': 151 } });
    expect(takeFact(fact, 'count').labelled).toEqual(new Map([['профильные классы', 151]]));
  });

  test.each([
    [{ source: 'Отчёт', date: '15.01.2024', comment: 'Без вузов' }, 'Отчёт; 15.01.2024; Без вузов'],
    [{ source: 'Отчёт' }, 'Отчёт'],
    [{ comment: 'Без вузов' }, 'Без вузов'],
    [{}, ''],
  ])('notes where it comes from: %j', (fact, note) => {
    expect(takeFact(buildFact(fact), 'count').note).toBe(note);
  });

  test('gives nothing where no fact is entered', () => {
    expect(takeFact(undefined, 'percent')).toEqual({
      numerator: null,
      denominator: null,
      actual: null,
      labelled: new Map(),
      labelledSchools: new Map(),
      coverage: { used: 0, expected: 0, excluded: [] },
      bySchool: [],
      byDistrict: [],
      note: '',
    });
  });
});
