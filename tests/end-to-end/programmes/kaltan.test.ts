// The programme of Kaltan over made-up schools.

import { makeKaltanSchools } from '../../../examples/kaltan/schools.ts';
import { kaltan } from '../../../src/core/programme/presets/kaltan.ts';
import { buildExample, codesOf, findIn } from './build-example.ts';

describe('Kaltan: counts, shares and levels', () => {
  const schools = makeKaltanSchools();
  const report = buildExample('kaltan');

  const total = (key: string) => schools.reduce((sum, { cells }) => sum + (cells[key] ?? 0), 0);
  const pupils = (from: number, to: number) =>
    schools.reduce(
      (sum, { enrolment }) => sum + enrolment.slice(from - 1, to).reduce((a, b) => a + b, 0),
      0,
    );

  test('the programme is told by its headings, the year by the title', () => {
    expect([report.programme, report.year]).toEqual(['kaltan', 2023]);
    expect(report.completeness).toMatchObject({ expected: 12, filled: 12, partial: 0, empty: 0 });
  });

  test.each([
    ['1', 'предпрофиль_внутри', pupils(8, 9), 'средний'],
    ['2', 'выбрали_профессии', total('анкетировано'), null],
    ['3', 'предпрофиль', pupils(8, 9), 'средний'],
    ['4', 'профильные_предметы', pupils(11, 11), 'средний'],
    ['5', 'профобразование', total('выпускники_11'), 'средний'],
    ['8', 'овз_охвачено', total('овз_всего'), null],
    ['9', 'овз_планируют', total('овз_выпускники'), null],
    ['10', 'овз_поступили', total('овз_выпускники'), null],
    ['12', 'пробы', pupils(1, 11), 'низкий'],
  ])('%s: the sum of «%s» over %d pupils, level %s', (code, key, whole, level) => {
    const { numerator, denominator, actual } = findIn(report, code);
    expect([numerator, denominator]).toEqual([total(key), whole]);
    expect(actual).toBeCloseTo((total(key) / whole) * 100, 9);
    const scale = kaltan.indicators.find((one) => one.code === code)?.scale ?? [];
    const own = scale.find(
      ({ from, to }) => (from ?? -Infinity) <= Number(actual) && Number(actual) < (to ?? Infinity),
    );
    expect(own?.title ?? null).toBe(level);
  });

  test.each([
    ['1', 59.2],
    ['3', 70.06],
    ['5', 60.71],
    ['8', 81.94],
    ['12', 29.87],
  ])('%s comes to %d %%', (code, percent) => {
    expect(findIn(report, code).actual).toBeCloseTo(percent, 2);
  });

  test('11 counts the schools that cooperate: 8 of 12', () => {
    const { numerator, denominator } = findIn(report, '11');
    expect([numerator, denominator]).toEqual([8, 12]);
  });

  test.each(['13', '14', '15'])('%s is a count without a share', (code) => {
    const { actual, numerator, denominator } = findIn(report, code);
    expect(actual).toBe(numerator);
    expect(denominator).toBeNull();
  });

  test('schools without grades 10–11 are not asked for what only those have', () => {
    expect(findIn(report, '15').coverage).toMatchObject({ used: 10, expected: 10 });
    expect(findIn(report, '13').coverage).toMatchObject({ used: 12, expected: 12 });
  });

  test('the only target in words is missed', () => {
    expect(codesOf(report, 'missed')).toEqual(['8']);
    expect(codesOf(report, 'met')).toEqual([]);
  });
});
