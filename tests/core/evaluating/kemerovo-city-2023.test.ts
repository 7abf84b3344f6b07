import { evaluateProgramme } from '../../../src/core/evaluating/evaluate-programme.ts';
import type { IndicatorResult } from '../../../src/core/evaluating/result.ts';
import type { Fact } from '../../../src/core/programme/fact.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Enrolment } from '../../../src/core/programme/register.ts';
import published from '../../fixtures/kemerovo-city-indicators.json';
import { buildRegister, buildRow, buildSchool, buildTable } from './build-form-table.ts';

// One school carries all pupils and all counts of the city; 75 schools are needed for the share of those with contracts.
const WHOLE_CITY: Enrolment = [
  null,
  ...[33_434, 0, 0],
  ...[10_394, 0, 0],
  ...[6_221, 6_000, 6_324, 3_000, 3_000],
];
const NONE: Enrolment = [null, ...Array.from({ length: 11 }, () => 0)];
const COUNTS = {
  рекомендации_8_11: 12_746,
  профиль_11: 1_597,
  поступили_по_профилю: 1_347,
  победители_призёры: 54,
  договоры: 1,
  партнёры: 1,
  диагностика_4_6: 6_787,
  диагностика_7_9: 18_545,
  рекомендации_все: 11_008,
};
const ZEROES = Object.fromEntries(Object.keys(COUNTS).map((key) => [key, 0]));

function buildCity() {
  const [form] = kemerovoCity.forms;
  if (form === undefined) throw new Error('the programme has no form');
  const schools = Array.from({ length: 75 }, (_, index) =>
    buildSchool(`СОШ № ${index + 1}`, { enrolment: index === 0 ? WHOLE_CITY : NONE }),
  );
  const rows = schools.map((school, index) =>
    buildRow(form, school, index === 0 ? COUNTS : { ...ZEROES, договоры: index < 59 ? 2 : 0 }),
  );
  return { register: buildRegister(...schools), tables: [buildTable(form, rows)] };
}

function readPublishedFacts(): Fact[] {
  return published.indicators.flatMap(({ code, fact }) => {
    if (fact === null) return [];
    return {
      code,
      year: 2023,
      value: fact.value ?? null,
      numerator: fact.numerator ?? null,
      denominator: fact.denominator ?? null,
      parts: Object.fromEntries(
        Object.entries(fact.parts).flatMap(([label, value]) =>
          typeof value === 'number' ? [[label, value]] : [],
        ),
      ),
      source: 'Отчёт за 2023 год',
      date: '15.01.2024',
      comment: '',
      sourceCell: 'H2',
      cell: 'D2',
    };
  });
}

const results = evaluateProgramme({
  programme: kemerovoCity,
  year: 2023,
  facts: readPublishedFacts(),
  ...buildCity(),
});

function find(code: string): IndicatorResult {
  const result = results.find(({ indicator }) => indicator.code === code);
  if (result === undefined) throw new Error(`no indicator ${code}`);
  return result;
}

function listCodes(verdict: IndicatorResult['verdict']): string[] {
  return results.filter((result) => result.verdict === verdict).map((r) => r.indicator.code);
}

describe('Kemerovo city with the published facts of 2023', () => {
  test('five indicators miss their targets', () => {
    expect(listCodes('missed')).toEqual(['1.2', '1.6', '1.10', '3.1', '3.4']);
  });

  test('4.1 has no target and 5.5 no data', () => {
    expect(listCodes('no-target')).toEqual(['4.1']);
    expect(listCodes('no-data')).toEqual(['5.5']);
  });

  test('the other 22 are met', () => {
    expect(listCodes('met')).toHaveLength(22);
  });

  test.each(published.indicators.map(({ code, verdict }) => [code, verdict]))(
    '%s is %s, as the report says',
    (code, verdict) => {
      expect(find(code).verdict).toBe(verdict);
    },
  );

  test.each([
    ['1.2', 244, 'участников'],
    ['1.6', 6083, 'победителей и призёров'],
    ['1.10', 3, 'встреч'],
    ['3.1', 1, 'школ'],
  ])('%s lacks %d %s', (code, value, genitiveMany) => {
    const [piece, ...others] = find(code).gap?.pieces ?? [];
    expect(piece?.value).toBe(value);
    expect(piece?.noun?.genitiveMany).toBe(genitiveMany);
    expect(others).toEqual([]);
  });

  test('3.4 lacks 10 percentage points, because its base was not reported', () => {
    expect(find('3.4').gap).toEqual({ pieces: [{ value: 10, noun: null, label: null }] });
  });

  test.each([
    ['1.3', 12_746, 18_324, 69.559_048],
    ['1.4', 1_347, 1_597, 84.345_648],
    ['1.6', 54, 24_545, 0.220_004],
    ['1.8', 59, 75, 78.666_667],
    ['2.1', 6_787, 10_394, 65.297_287],
    ['2.2', 18_545, 18_545, 100],
    ['2.3', 11_008, 68_373, 16.099_923],
    ['1.5', 1_019, 1_863, 54.696_726],
  ])('%s is %d of %d', (code, numerator, denominator, actual) => {
    const result = find(code);
    expect([result.numerator, result.denominator]).toEqual([numerator, denominator]);
    expect(result.actual).toBeCloseTo(actual, 5);
  });

  test('3.2 is judged by both kinds of classes', () => {
    expect(find('3.2').parts.map(({ actual, met }) => [actual, met])).toEqual([
      [151, true],
      [30, true],
    ]);
    expect(find('3.2').degree).toEqual({ raw: 1, capped: 1 });
  });

  test('5.4 is met because a larger fall of vacancies is better', () => {
    expect(find('5.4').degree?.raw).toBeCloseTo(8.05, 9);
    expect(find('5.4').degree?.capped).toBe(1);
  });

  test('the degree of 1.10 is one half and that of 5.2 is kept raw and capped', () => {
    expect(find('1.10').degree).toEqual({ raw: 0.5, capped: 0.5 });
    expect(find('5.2').degree?.raw).toBeCloseTo(2.341_667, 6);
    expect(find('5.2').degree?.capped).toBe(1);
  });
});
