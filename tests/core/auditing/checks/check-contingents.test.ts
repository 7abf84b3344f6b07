// Contingents: one number per year, sums, implied sizes.

import { checkContingentSums } from '../../../../src/core/auditing/checks/check-contingent-sums.ts';
import { checkContingents } from '../../../../src/core/auditing/checks/check-contingents.ts';
import { checkImpliedBases } from '../../../../src/core/auditing/checks/check-implied-bases.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const whole = (place: string, wholeLabel: string, number: number, when = '2020') =>
  publish('figure', { place, wholeLabel, whole: number, when, printed: '10', part: 1 });

describe('checkContingents', () => {
  test('one label with two numbers in one year', () => {
    const rows = [
      whole('Таблица 4', 'Всего выпускников 9-11кл.', 417),
      whole('Таблица 9', 'Всего обучающихся 9-11 кл.', 505),
    ];

    expect(codesOf(checkContingents, rows)).toEqual(['contingent/two-numbers']);
  });

  test('a school year and the calendar year that it ends in are one', () => {
    const rows = [
      whole('А', 'обучающиеся 9-11 классов', 417, '2019-2020'),
      whole('Б', 'обучающиеся 9-11 классов', 505, '2020'),
    ];

    expect(codesOf(checkContingents, rows)).toEqual(['contingent/two-numbers']);
  });

  test.each([
    ['equal', whole('Б', 'обучающиеся 9-11 классов', 417)],
    ['of another year', whole('Б', 'обучающиеся 9-11 классов', 505, '2021')],
    ['of other grades', whole('Б', 'обучающиеся 5-9 классов', 505)],
    ['narrowed', whole('Б', 'обучающиеся 9-11 классов с ОВЗ', 105)],
    ['without a telling label', whole('Б', 'человек', 505)],
  ])('a number that is %s is sound', (_, row) => {
    expect(codesOf(checkContingents, [whole('А', 'обучающиеся 9-11 классов', 417), row])).toEqual(
      [],
    );
  });

  test('a fall to a quarter in a year is asked about, a fall by a third is not', () => {
    const series = (last: number) => [
      whole('А', 'обучающиеся 5-9 классов', 105),
      whole('А', 'обучающиеся 5-9 классов', last, '2021'),
    ];

    expect(runCheck(checkContingents, series(26))).toMatchObject([
      { code: 'contingent/jump', before: 105, after: 26 },
    ]);
    expect(codesOf(checkContingents, series(70))).toEqual([]);
    expect(codesOf(checkContingents, series(0))).toEqual(['contingent/jump']);
  });
});

describe('checkContingentSums', () => {
  const parts = [
    whole('Т1', 'Всего выпускников 9 кл.', 420),
    whole('Т2', 'Всего выпускников 11 кл.', 94),
  ];

  test('a total that its parts do not add up to', () => {
    expect(
      runCheck(checkContingentSums, [...parts, whole('Т11', 'Кол-во выпускников 9 и 11 кл.', 493)]),
    ).toMatchObject([
      { code: 'contingent/sum', spans: [{ year: '2020', stated: 493, expected: 514 }] },
    ]);
  });

  test.each([
    ['adds up', [...parts, whole('Т11', 'Кол-во выпускников 9 и 11 кл.', 514)]],
    ['has a part without a number', [parts[0], whole('Т11', 'выпускники 9 и 11 кл.', 493)]],
    ['has grades that no parts make up', [...parts, whole('Т4', 'обучающиеся 9-11 классов', 493)]],
    ['is of another year', [...parts, whole('Т11', 'выпускники 9 и 11 кл.', 493, '2021')]],
  ])('a total that %s is sound', (_, rows) => {
    expect(
      codesOf(
        checkContingentSums,
        rows.flatMap((row) => row ?? []),
      ),
    ).toEqual([]);
  });
});

describe('checkImpliedBases', () => {
  const share = (label: string, part: number, printed: string) =>
    publish('figure', { wholeLabel: label, part, printed, when: '2023' });

  test('grade 5 cannot be larger than two thirds of grades 4–6', () => {
    const rows = [
      share('обучающиеся 5-11 классов', 12824, '32,3%'),
      share('обучающиеся 6-11 классов', 12411, '38,53 %'),
      share('обучающиеся 4-6 классов', 6787, '65,3 %'),
    ];

    expect(runCheck(checkImpliedBases, rows)).toMatchObject([
      { code: 'base/grades', narrow: '5', narrowSize: 7366, wide: '4–6', wideSize: 10401 },
    ]);
    expect(codesOf(checkImpliedBases, rows.slice(0, 2))).toEqual([]);
  });

  test('wholes that go together are sound', () => {
    const rows = [
      share('обучающиеся 5-9 классов', 1000, '20,0 %'),
      share('обучающиеся 6-9 классов', 1000, '25,0 %'),
      share('обучающиеся 5-6 классов', 1000, '50,0 %'),
    ];

    expect(codesOf(checkImpliedBases, rows)).toEqual([]);
  });

  const abroad = publish('other', {
    title: 'За пределами РФ',
    when: '2020',
    part: 13,
    printed: '0,7 % (13)',
  });
  const town = (part: number) =>
    publish('part', {
      title: 'За пределами РФ',
      when: '2020',
      part,
      printed: String(part),
      group: 'города',
    });
  const total = (part: number) =>
    publish('total', { part, printed: String(part), group: 'города', when: '2020' });

  test('13 of 771 is not 0,7 %', () => {
    expect(runCheck(checkImpliedBases, [abroad, town(13), total(771)])).toMatchObject([
      { code: 'base/other', part: 13, known: 771, wholes: { from: 1734, to: 2000 } },
    ]);
  });

  test.each([
    ['fits', [abroad, town(13), total(1800)]],
    ['is of another number', [abroad, town(14), total(771)]],
    ['is not known', [abroad, town(13)].slice(0, 1)],
  ])('a whole that %s raises nothing', (_, rows) => {
    expect(codesOf(checkImpliedBases, rows)).toEqual([]);
  });

  test('a contingent that is printed elsewhere must fit', () => {
    const figure = share('обучающиеся 8-11 классов', 100, '50,0 %');
    const known = (number: number) =>
      publish('contingent', {
        title: 'обучающиеся 8-11 классов',
        printed: String(number),
        when: '2023',
      });

    expect(codesOf(checkImpliedBases, [figure, known(250)])).toEqual(['base/other']);
    expect(codesOf(checkImpliedBases, [figure, known(200)])).toEqual([]);
    expect(codesOf(checkImpliedBases, [figure, known(250), known(200)])).toEqual([]);
  });
});
