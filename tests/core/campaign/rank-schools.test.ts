import fc from 'fast-check';
import { rankSchools } from '../../../src/core/campaign/rank-schools.ts';
import { buildResult, type SchoolCounts } from './build-result.ts';

/** A result for each target: the schools' counts of 100, by name. */
function rank(...rows: readonly (readonly [number, Readonly<Record<string, number>>])[]) {
  return rankSchools(
    rows.map(([target, counts]) =>
      buildResult({
        target: { value: target },
        schools: Object.entries(counts).map(([school, n]): SchoolCounts => [school, n, 100]),
      }),
    ),
  );
}

test('counts the indicators whose target the school reaches, and its distance from the average', () => {
  const { best, lagging } = rank([50, { А: 60, Б: 40, В: 50 }], [20, { А: 60, Б: 10, В: 10 }]);

  expect(best).toEqual([{ school: 'А', district: '', met: 2, of: 2, fromAverage: 50 }]);
  expect(lagging).toEqual([{ school: 'Б', district: '', met: 0, of: 2, fromAverage: -50 }]);
});

test('an indicator that does not apply to a school is not counted for it', () => {
  const { best } = rank([50, { А: 60, Б: 40 }], [20, { Б: 10 }]);

  expect(best).toMatchObject([{ school: 'А', met: 1, of: 1 }]);
});

test('nobody is best where no two schools differ, where there is none, and where there are only counts', () => {
  const count = buildResult({
    unit: 'count',
    target: { value: 5, unit: 'count' },
    schools: [
      ['А', 5, null],
      ['Б', 1, null],
    ],
  });

  expect(rank([50, { А: 60, Б: 70 }])).toEqual({ best: [], lagging: [] });
  expect(rankSchools([])).toEqual({ best: [], lagging: [] });
  expect(rankSchools([count])).toEqual({ best: [], lagging: [] });
});

test('five are named, and all that are level with the fifth', () => {
  const counts = Object.fromEntries([
    ...Array.from({ length: 8 }, (_, index) => [`Л${index}`, 60] as const),
    ...Array.from({ length: 6 }, (_, index) => [`О${index}`, 10] as const),
  ]);
  const { best, lagging } = rank([50, counts]);

  expect(best).toHaveLength(8);
  expect(lagging).toHaveLength(6);
});

test('where less is better the target is a ceiling', () => {
  const result = buildResult({
    target: { value: 10, comparator: 'at-most' },
    schools: [
      ['А', 5, 100],
      ['Б', 50, 100],
    ],
  });

  expect(rankSchools([result]).best).toMatchObject([{ school: 'А' }]);
});

test('nobody is both best and lagging, and the best are ahead of the lagging', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 30 }), (counts) => {
      const { best, lagging } = rank([
        50,
        Object.fromEntries(counts.map((n, index) => [`Ш${index}`, n])),
      ]);
      const names = new Set(best.map(({ school }) => school));
      expect(lagging.filter(({ school }) => names.has(school))).toEqual([]);
      expect(best.every(({ fromAverage }) => fromAverage >= 0)).toBe(true);
      expect(lagging.every(({ fromAverage }) => fromAverage <= 0)).toBe(true);
    }),
  );
});
