import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { buildReport } from '../../../../src/core/reporting/report/build-report.ts';
import { buildCityWorkbook, listFormRows, summariseCity } from '../city-workbook.ts';

const summary = summariseCity(buildCityWorkbook());
const report = buildReport(summary, chooseMessages('ru'));

function find(code: string) {
  const found = report.indicators.find((indicator) => indicator.code === code);
  if (found === undefined) throw new Error(`no indicator ${code}`);
  return found;
}

describe('buildReport', () => {
  test('it names programme, year, moment and completeness', () => {
    expect(report).toMatchObject({
      programme: 'kemerovo-city',
      year: 2023,
      builtAt: '20.11.2026 21:40',
      completeness: { expected: 75, filled: 75, partial: 0, empty: 0, missing: [] },
    });
    expect(Object.keys(report.completeness)).not.toContain('registerGiven');
  });

  test('an indicator of the form has its sums, unrounded share and schools', () => {
    expect(find('1.4')).toMatchObject({
      ...{ task: '1', unit: '%', source: 'form', baseline: '50', verdict: 'met', gap: null },
      ...{ numerator: 1347, denominator: 1597, coverage: { used: 68, expected: 68, excluded: [] } },
    });
    expect(find('1.4').actual).toBeCloseTo(84.345_648, 5);
    expect(find('1.4').degree).toBeCloseTo(1.533_557, 5);
    expect(find('1.4').bySchool[0]).toEqual({
      school: 'МАОУ СОШ № 14',
      numerator: 68,
      denominator: 71,
      value: expect.closeTo(95.774_648, 5),
    });
    expect(find('1.4').byDistrict.map(({ district }) => district)).toContain('Заводский');
  });

  test.each([
    ['1.2', { value: 244, unit: 'участников', text: 'не хватает 244 участников' }],
    ['3.1', { value: 1, unit: 'школы', text: 'не хватает 1 школы' }],
    ['3.4', { value: 10, unit: 'п. п.', text: 'не хватает 10 п.\u00a0п.' }],
    ['5.5', null],
  ])('the gap of %s is %j', (code, gap) => {
    expect(find(code).gap).toEqual(gap);
  });

  test('an indicator without earlier years has this one in its dynamics, one without a figure none', () => {
    expect(find('1.4').dynamics).toEqual([
      {
        ...{ year: 2023, numerator: 1347, denominator: 1597 },
        ...{ value: expect.closeTo(84.345_648, 5), level: null },
        ...{ change: null, changePercent: null, way: null },
      },
    ]);
    expect(find('5.5').dynamics).toEqual([]);
  });

  test('a target has its wording and parts, and is null where none is set', () => {
    expect(find('5.4').target).toMatchObject({
      printed: 'До 2-х % ежегодно',
      parts: [{ value: 2 }],
    });
    expect(find('4.1').target).toBeNull();
  });

  test('every finding has its place and both sentences', () => {
    expect(report.findings).toHaveLength(summary.findings.length);
    expect(report.findings[0]).toMatchObject({
      ...{ code: 'check/part-exceeds-whole', severity: 'error', sheet: 'Сбор 2023', cell: 'D5' },
      ...{ cells: ['D5', 'C5'], school: 'МБОУ Гимназия № 17', found: '48', state: 'open' },
    });
    for (const { message, advice } of report.findings) {
      expect(message).not.toBe('');
      expect(advice).not.toBe('');
    }
  });

  test('every bound cell of every school’s row has a reading', () => {
    expect(report.readings).toHaveLength(75 * 9);
    expect(report.readings.find(({ cell }) => cell === 'E4')).toEqual({
      ...{ sheet: 'Сбор 2023', cell: 'E4', school: 'МАОУ СОШ № 78', value: 5, how: 'labelled' },
      field: expect.stringMatching(/^Количество обучающихся 7-11-х классов/),
      original: 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1',
      parts: [
        { label: 'победители', value: 4 },
        { label: 'призёры', value: 1 },
      ],
    });
  });

  test('it is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test('a school that is left out is named with the reason', () => {
    const rows = listFormRows();
    const first = rows[2] ?? [];
    first[2] = 'много';
    const changed = buildReport(
      summariseCity(buildCityWorkbook({ form: rows })),
      chooseMessages('ru'),
    );

    expect(changed.indicators.find(({ code }) => code === '1.4')?.coverage.excluded).toEqual([
      { school: 'МАОУ СОШ № 14', reason: expect.stringContaining('много') },
    ]);
  });

  test('without a form there are no readings', () => {
    expect(buildReport({ ...summary, tables: [] }, chooseMessages('ru')).readings).toEqual([]);
  });
});
