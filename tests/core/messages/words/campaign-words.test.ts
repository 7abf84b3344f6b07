import {
  formatDebtors,
  formatYearBefore,
} from '../../../../src/core/messages/words/campaign-words.ts';

describe('formatYearBefore', () => {
  const before = { year: 2022, value: 65, unit: 'percent', way: 'up' } as const;

  test.each([
    ['up', '2022: 65\u00a0% ↑'],
    ['down', '2022: 65\u00a0% ↓'],
    ['same', '2022: 65\u00a0% ='],
    [null, '2022: 65\u00a0%'],
  ] as const)('with the way %s is «%s»', (way, text) => {
    expect(formatYearBefore({ ...before, way }, 'ru')).toBe(text);
  });

  test('of a count has no sign', () => {
    expect(formatYearBefore({ ...before, unit: 'count', value: 3 }, 'en')).toBe('2022: 3 ↑');
  });
});

describe('formatDebtors', () => {
  test.each([
    [1, '1 школа из 75'],
    [2, '2 школы из 75'],
    [11, '11 школ из 75'],
  ])('of %d says «%s» and names each on a line', (count, words) => {
    const schools = Array.from({ length: count }, (_, at) => `СОШ № ${at + 1}`);
    const lines = formatDebtors({ year: 2023, expected: 75, schools }, 'ru').split('\n');

    expect(lines[0]).toBe(`Не сдали отчёт за 2023 год: ${words}:`);
    expect(lines.slice(1)).toEqual(schools.map((school, at) => `${at + 1}. ${school}`));
  });

  test('is nothing where nobody owes a report', () => {
    expect(formatDebtors({ year: 2023, expected: 75, schools: [] }, 'ru')).toBe('');
  });

  test('is English where that is wanted', () => {
    expect(formatDebtors({ year: 2023, expected: 2, schools: ['A'] }, 'en')).toBe(
      'No report for 2023 yet: 1 of 2 schools:\n1. A',
    );
  });
});
