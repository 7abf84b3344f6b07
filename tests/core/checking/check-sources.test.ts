import { checkSources } from '../../../src/core/checking/check-sources.ts';
import type { IndicatorPlaces } from '../../../src/core/checking/indicator-places.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import { buildFact } from '../evaluating/build-figures.ts';
import { buildResults } from './published-results.ts';

const PLACES: IndicatorPlaces = {
  summary: () => ({ sheet: 'Сводка 2023', sheetId: 5, cell: 'O9', cells: ['O9'] }),
  target: () => null,
  activity: () => ({ sheet: 'Дорожная карта', sheetId: 7, cell: 'A6', cells: ['A6'] }),
  fact: () => ({ sheet: 'Факты', sheetId: 6, cell: 'D7', cells: ['D7'] }),
};
const fact = buildFact({ code: '5.1', value: 3335, sourceCell: 'H7', cell: 'D7' });

function check(...facts: readonly Fact[]) {
  return checkSources(buildResults(), facts, PLACES);
}

describe('fact/without-source', () => {
  test('asks for the source of a fact where it is to be entered', () => {
    expect(check(fact)).toEqual([
      {
        code: 'fact/without-source',
        severity: 'query',
        place: { sheet: 'Факты', sheetId: 6, cell: 'H7', cells: ['H7'] },
        school: '',
        field: expect.stringMatching(/^5\.1 /),
        found: '3335',
        figures: [{ value: 3335, unit: 'count' }],
      },
    ]);
  });

  test.each<[string, Fact[]]>([
    ['a fact with a source', [{ ...fact, source: 'Отчёт' }]],
    ['a fact of another year', [{ ...fact, year: 2024 }]],
    ['an indicator without a fact', []],
    ['a sheet whose column of sources was renamed', [{ ...fact, sourceCell: null }]],
  ])('is not asked of %s', (_, facts) => {
    expect(check(...facts)).toEqual([]);
  });

  test('is asked once of a fact of several parts', () => {
    const parts = { 'профильные классы': 151, 'специализированные классы': 30 };

    expect(check(buildFact({ code: '3.2', parts })).map(({ found }) => found)).toEqual(['151; 30']);
  });
});
