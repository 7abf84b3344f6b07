import { checkIndicators } from '../../../src/core/checking/check-indicators.ts';
import type { Finding, FindingPlace } from '../../../src/core/checking/finding.ts';
import type { IndicatorPlaces } from '../../../src/core/checking/indicator-places.ts';
import { keyFindings } from '../../../src/core/checking/key-findings.ts';
import { HUMAN_COLUMNS } from '../../../src/core/reporting/summary/summary-columns.ts';
import { takeOnly } from './check-rows.ts';
import { buildResults, ENTERED_PROGRAMME } from './published-results.ts';

function buildPlace(sheet: string, sheetId: number, cell: string): FindingPlace {
  return { sheet, sheetId, cell, cells: [cell] };
}

const ROWS = new Map(
  ENTERED_PROGRAMME.indicators.map(({ code }, index) => [code, index + 10] as const),
);

const PLACES: IndicatorPlaces = {
  summary: (code) => buildPlace('Сводка 2023', 5, `O${ROWS.get(code) ?? 1}`),
  target: () => null,
  activity: () => ({ sheet: 'Дорожная карта', sheetId: 7, cell: 'A6', cells: ['A6'] }),
  fact: (code) => (code.startsWith('5') ? buildPlace('Факты', 6, `D${ROWS.get(code) ?? 1}`) : null),
};

function check(
  changed: Readonly<Record<string, number | null>> = {},
  measures: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const notes = new Map(Object.entries(measures).map(([code, text]) => [code, { Меры: text }]));
  return checkIndicators(buildResults(changed), ENTERED_PROGRAMME, notes, PLACES);
}

function listCodesOf(findings: readonly Finding[], code: Finding['code']): string[] {
  return findings
    .filter((finding) => finding.code === code)
    .map(({ field }) => field.split(' ')[0] ?? '');
}

describe('indicator/missed-without-measure', () => {
  test('names every missed indicator of the published report, 3.1 included', () => {
    expect(listCodesOf(check(), 'indicator/missed-without-measure')).toEqual([
      '1.2',
      '1.6',
      '1.10',
      '3.1',
      '3.4',
    ]);
  });

  test('is the only obstacle of 3.1 when the others have their measures', () => {
    const measures = { '1.2': 'а', '1.6': 'б', '1.10': 'в', '3.1': '  ', '3.4': 'г' };

    expect(takeOnly(check({}, measures), 'indicator/missed-without-measure')).toEqual({
      code: 'indicator/missed-without-measure',
      severity: 'query',
      place: { sheet: 'Сводка 2023', sheetId: 5, cell: 'O26', cells: ['O26'] },
      school: '',
      field: '3.1 Количество школ, реализующих профильное обучение',
      found: '33',
      figures: [{ value: 33, unit: 'count' }],
      indicatorCode: '3.1',
      gap: {
        pieces: [{ value: 1, noun: { genitiveOne: 'школы', genitiveMany: 'школ' }, label: null }],
      },
    });
  });

  test('goes when the target is met, or when there is no figure', () => {
    const missed = listCodesOf(
      check({ '3.1': 34, '3.4': null }),
      'indicator/missed-without-measure',
    );

    expect(missed).toEqual(['1.2', '1.6', '1.10']);
  });

  test('looks for the measures where the reader of the sheet puts them', () => {
    expect(HUMAN_COLUMNS).toContainEqual(['measure', 'Меры']);
  });

  test('shows the parts of a composite target', () => {
    const results = buildResults().map((result) =>
      result.indicator.code === '3.2' ? { ...result, verdict: 'missed' as const } : result,
    );
    const findings = checkIndicators(results, ENTERED_PROGRAMME, new Map(), PLACES);

    expect(findings.find(({ field }) => field.startsWith('3.2'))).toMatchObject({
      found: '151; 30',
      figures: [
        { value: 151, unit: 'count' },
        { value: 30, unit: 'count' },
      ],
    });
  });
});

describe('indicator/linked-differ', () => {
  test('asks about 1.3 with 2.3 and 1.4 with 3.4, and not about 1.5 with 3.6', () => {
    const linked = check().filter(({ code }) => code === 'indicator/linked-differ');

    expect(linked).toMatchObject([
      {
        severity: 'query',
        place: { sheet: 'Сводка 2023', cell: 'O12', cells: ['O12', 'O23'] },
        first: '1.3',
        second: '2.3',
        firstValue: 69.56,
        secondValue: 16.1,
        unit: 'percent',
        found: '69.56',
        figures: [{ value: 69.56, unit: 'percent' }],
      },
      { first: '1.4', second: '3.4' },
    ]);
    expect(linked).toHaveLength(2);
  });

  test.each<[number, number, boolean]>([
    [54.6, 54.65, false],
    [54.7, 54.65, false],
    [54.6, 54.66, true],
    [54.6, 54.6, false],
    [0, 0, false],
    [0, 0.06, true],
  ])('%p %% and %p %% differ: %p', (first, second, differ) => {
    const codes = listCodesOf(check({ '1.5': first, '3.6': second }), 'indicator/linked-differ');

    expect(codes.includes('1.5')).toBe(differ);
  });

  test('finds the same figure in its key whatever language the texts are in', () => {
    const keys = keyFindings(
      check().filter(({ code }) => code === 'indicator/linked-differ'),
      new Map(),
    ).map(({ key }) => key);

    expect(keys[0]).toMatch(/ \| 69\.56 \| 16\.10$/);
  });

  test('counts differ by any difference', () => {
    const links = [{ codes: ['3.1', '4.2'] as const, reason: 'Одно и то же.' }];
    const checkCounts = (first: number, second: number) =>
      checkIndicators(
        buildResults({ '3.1': first, '4.2': second }),
        { ...ENTERED_PROGRAMME, links },
        new Map(),
        PLACES,
      ).filter(({ code }) => code === 'indicator/linked-differ');

    expect(checkCounts(100, 101)).toHaveLength(1);
    expect(checkCounts(100, 100)).toHaveLength(0);
  });

  test('is silent where one of the two has no figure, or counts in another unit', () => {
    const links = [{ codes: ['1.3', '3.1'] as const, reason: 'Ошибка в программе.' }];
    const findings = checkIndicators(
      buildResults(),
      { ...ENTERED_PROGRAMME, links },
      new Map(),
      PLACES,
    );

    expect(listCodesOf(findings, 'indicator/linked-differ')).toEqual([]);
    expect(listCodesOf(check({ '2.3': null }), 'indicator/linked-differ')).toEqual(['1.4']);
  });
});

describe('check/magnitude-slip of indicators', () => {
  test('of the 29 published figures asks about 1.2, 1.6 and 5.1 only', () => {
    expect(listCodesOf(check(), 'check/magnitude-slip')).toEqual(['1.2', '1.6', '5.1']);
  });

  test('points at the fact, with the target it is compared with', () => {
    const finding = check().find(({ field }) => field.startsWith('5.1'));

    expect(finding).toMatchObject({
      code: 'check/magnitude-slip',
      severity: 'query',
      place: { sheet: 'Факты', cell: 'D34', cells: ['D34'] },
      found: '3335',
      figures: [{ value: 3335, unit: 'count' }],
      value: 3335,
      usual: 20,
      times: 166.75,
      against: 'target',
    });
  });

  test('points at the summary where there is no fact, and tells a tenth by its times', () => {
    const finding = check().find(
      ({ code, field }) => code === 'check/magnitude-slip' && field.startsWith('1.6'),
    );

    expect(finding).toMatchObject({
      place: { sheet: 'Сводка 2023', cell: 'O15' },
      usual: 25,
      times: 0.008,
    });
  });

  test.each<[string, number | null, boolean]>([
    ['5.1', 240, true],
    ['5.1', 239, false],
    ['5.1', 1.8, true],
    ['5.1', 1.9, false],
    ['5.1', 0, false],
    ['5.1', null, false],
    ['1.11', 100, true],
    ['1.11', 99, false],
    ['1.11', 0.1, false],
    ['4.1', 1_000_000, false],
  ])('%s at %p is out of line: %p', (code, value, expected) => {
    expect(listCodesOf(check({ [code]: value }), 'check/magnitude-slip').includes(code)).toBe(
      expected,
    );
  });

  test('a small figure is welcome where less is better', () => {
    const results = buildResults({ '5.4': 0.1 });
    const asked = (comparator: 'at-least' | 'at-most') =>
      checkIndicators(
        results.map((result) => ({
          ...result,
          parts: result.parts.map((judged) => ({
            ...judged,
            part: { ...judged.part, comparator },
          })),
        })),
        ENTERED_PROGRAMME,
        new Map(),
        PLACES,
      ).some(({ code, field }) => code === 'check/magnitude-slip' && field.startsWith('5.4'));

    expect(asked('at-least')).toBe(true);
    expect(asked('at-most')).toBe(false);
  });
});
