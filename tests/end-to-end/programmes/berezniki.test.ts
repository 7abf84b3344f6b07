// The programme of Berezniki over made-up schools, each with a sheet of its own for either form.

import { ACTIVITY_TOTALS } from '../../../examples/berezniki/activities.ts';
import { makeBereznikiSchools } from '../../../examples/berezniki/schools.ts';
import form from '../../fixtures/berezniki-activity-form.json';
import { buildExample, codesOf, findIn } from './build-example.ts';

describe('Berezniki: a sheet for each school, counts and shares', () => {
  const schools = makeBereznikiSchools();
  const report = buildExample('berezniki');
  const lines = Object.keys(schools[0]?.report ?? {});

  test('all schools are read from their tabs; one of them handed in one form only', () => {
    expect([report.programme, report.year]).toEqual(['berezniki', 2023]);
    expect(report.completeness).toMatchObject({ expected: 20, filled: 19, partial: 1, empty: 0 });
  });

  test.each(lines)('line %s: counts are summed, percents are not', (line) => {
    const code = line.replace(/\.$/, '');
    const { numerator, denominator, actual, unit, coverage } = findIn(report, code);
    const given = schools.flatMap((school) => school.report[line]?.counts ?? []);
    const sum = (at: number) =>
      given.filter((_, index) => index % 2 === at).reduce((a, b) => a + b, 0);
    expect(coverage.used).toBe(given.length / 2);
    expect(numerator).toBe(given.length === 0 ? null : sum(0));
    if (unit !== '%') expect(denominator).toBeNull();
    else if (given.length > 0) {
      expect(denominator).toBe(sum(1));
      expect(actual).toBeCloseTo((sum(0) / sum(1)) * 100, 9);
    }
  });

  test('a school that gives a percent only is shown and left out of the total', () => {
    const { coverage, bySchool } = findIn(report, '4.4.1');
    const [excluded] = coverage.excluded;
    expect(coverage.excluded).toHaveLength(1);
    expect(excluded?.school).toBe('МАОУ СОШ № 108');
    expect(excluded?.reason).toMatch(/^указан только процент/);
    expect(bySchool.find(({ school }) => school === 'МАОУ СОШ № 108')).toEqual({
      school: 'МАОУ СОШ № 108',
      numerator: null,
      denominator: null,
      value: 51.5,
    });
  });

  test('a line of which nobody gives counts has no total, and one question asks for them', () => {
    expect(findIn(report, '7.1.7')).toMatchObject({
      numerator: null,
      actual: null,
      verdict: 'no-data',
    });
    const asked = report.findings.filter(({ code }) => code === 'indicator/needs-counts');
    expect(asked).toHaveLength(1);
    expect(asked[0]?.message).toMatch(/7\.1\.7/);
  });

  test('the broken rule of one school is found in its own tab', () => {
    const broken = report.findings.filter(({ code }) => code === 'check/rule-broken');
    expect(broken.map(({ sheet, school }) => [sheet, school])).toEqual([
      ['СОШ № 113 показатели', 'МАОУ СОШ № 113'],
    ]);
  });

  test.each(Object.entries(ACTIVITY_TOTALS).map(([line, [people]]) => [line, people] as const))(
    'line %s of the plan’s report comes to %d',
    (line, people) => {
      const plan = form.rows.find(({ printed }) => printed === line)?.plan;
      if (plan === null || plan === undefined) expect(line).toBe('4.16');
      else expect(findIn(report, `П ${plan}`).numerator).toBe(people);
    },
  );

  test.each([
    ['П 1.3', 'в 1 школе меньше 3 соглашений'],
    ['П 4.4', '10 учреждений ✓; не хватает 4 обучающихся'],
    ['П 4.7', '18 учреждений ✓; не хватает 1 обучающегося'],
    ['П 4.12', '10 учреждений ✓; не хватает 45 обучающихся'],
    ['П 1.6', 'не хватает 1 класса'],
    ['П 4.1', '5 учреждений ✓; не хватает 1 обучающегося'],
  ])('%s: %s', (code, text) => {
    expect(findIn(report, code).gap?.text.replace(/\u00a0/g, ' ')).toBe(text);
  });

  test('verdicts: what is missed, what nobody collected, what has no target', () => {
    expect(codesOf(report, 'missed')).toEqual([
      ...['3.3.3', '4.6.2', '4.8.2', '4.9.1', '4.10.1'],
      ...['П 1.3', 'П 1.6', 'П 4.1', 'П 4.4', 'П 4.7', 'П 4.12'],
    ]);
    expect(codesOf(report, 'no-data')).toEqual(['7.1.7', 'П 4.16', 'П 4.21']);
    expect(codesOf(report, 'no-target')).toEqual(['П 4.18']);
    expect(codesOf(report, 'met')).toHaveLength(39);
  });

  test('the lost number of «Не менее 00 обучающихся» is asked about', () => {
    const asked = report.findings.filter(({ code }) => code === 'target/unreadable');
    expect(asked.map(({ found }) => found)).toEqual(['Не менее 00 обучающихся.']);
  });
});
