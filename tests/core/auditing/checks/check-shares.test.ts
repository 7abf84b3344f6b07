// Shares against each other and in words.

import { checkSharePairs } from '../../../../src/core/auditing/checks/check-share-pairs.ts';
import { checkShareWording } from '../../../../src/core/auditing/checks/check-share-wording.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const share = (code: string, title: string, targets: readonly number[]) => [
  publish('name', { code, title, unit: 'percent' }),
  ...targets.map((value, index) =>
    publish('target', {
      code,
      when: String(2022 + index),
      printed: String(value),
      unit: 'percent',
    }),
  ),
];

const COLLEGES =
  'доля выпускников 11 классов, поступивших в профессиональные организации, от общего числа выпускников 11 классов';
const BY_PROFILE =
  'доля выпускников 11 классов, поступивших в профессиональные организации по профилю обучения, от общего числа выпускников 11 классов';
const UNIVERSITIES =
  'доля выпускников 11 классов, поступивших в вузы, от общего числа выпускников 11 классов';

describe('checkSharePairs', () => {
  test('a narrower share above the wider', () => {
    expect(
      runCheck(checkSharePairs, [
        ...share('1', COLLEGES, [19, 20]),
        ...share('2', BY_PROFILE, [55, 60]),
      ]),
    ).toMatchObject([{ code: 'share/narrower', narrow: '2', wide: '1', equal: false }]);
  });

  test('a narrower share always equal to the wider', () => {
    expect(
      runCheck(checkSharePairs, [
        ...share('1', COLLEGES, [60, 61]),
        ...share('2', BY_PROFILE, [60, 61]),
      ]),
    ).toMatchObject([{ code: 'share/narrower', equal: true }]);
  });

  test.each([
    ['below the wider', [...share('1', COLLEGES, [60, 61]), ...share('2', BY_PROFILE, [30, 31])]],
    ['equal in one year', [...share('1', COLLEGES, [60, 61]), ...share('2', BY_PROFILE, [60, 31])]],
    [
      'of other grades',
      [...share('1', COLLEGES, [19]), ...share('2', BY_PROFILE.replace(/11/g, '9'), [55])],
    ],
    [
      'of a narrower base',
      [...share('1', COLLEGES, [19]), ...share('2', `${BY_PROFILE} с ОВЗ`, [55])],
    ],
  ])('a narrower share %s is sound', (_, rows) => {
    expect(codesOf(checkSharePairs, rows)).toEqual([]);
  });

  test('people enter one place only: two shares of them stay within 100 %', () => {
    expect(
      codesOf(checkSharePairs, [...share('1', COLLEGES, [55]), ...share('2', UNIVERSITIES, [60])]),
    ).toEqual(['share/together']);
    expect(
      codesOf(checkSharePairs, [...share('1', COLLEGES, [19]), ...share('2', UNIVERSITIES, [60])]),
    ).toEqual([]);
  });

  test.each([
    [
      'of one kind of place',
      'доля выпускников 11 классов, поступивших в вузы Кузбасса, от общего числа выпускников 11 классов',
    ],
    [
      'of what one can do beside',
      'доля выпускников 11 классов, охваченных мероприятиями, от общего числа выпускников 11 классов',
    ],
    ['of other grades', COLLEGES.replace(/11/g, '9')],
  ])('shares %s may exceed 100 %% together', (_, title) => {
    expect(
      codesOf(checkSharePairs, [
        ...share('1', UNIVERSITIES, [60, 70]),
        ...share('2', title, [55, 60]),
      ]),
    ).toEqual([]);
  });

  const took = (grades: string) =>
    `доля обучающихся ${grades} классов, охваченных мероприятиями проекта, от общей численности обучающихся ${grades} классов`;

  test('30 % of grades 5–11 cannot be where 70 % of grades 5–9 are', () => {
    expect(
      runCheck(checkSharePairs, [
        ...share('1', took('5-9'), [70]),
        ...share('2', took('5-11'), [30]),
      ]),
    ).toMatchObject([{ code: 'share/grades', narrow: '1', wide: '2' }]);
    expect(
      codesOf(checkSharePairs, [
        ...share('1', took('5-9'), [70]),
        ...share('2', took('5-11'), [60]),
      ]),
    ).toEqual([]);
    expect(
      codesOf(checkSharePairs, [...share('1', took('9'), [70]), ...share('2', took('5-11'), [30])]),
    ).toEqual([]);
  });
});

describe('checkShareWording', () => {
  const method = (printed: string, title = 'Доля обучающихся, охваченных пробами') =>
    publish('method', { code: '8', title, printed });
  const name = (title: string) => publish('name', { code: '8', title });

  test('the whole over its part', () => {
    expect(
      codesOf(checkShareWording, [
        method(
          'по числовым показателям в соотношении: количество детей к количеству детей, охваченных пробами',
        ),
      ]),
    ).toEqual(['share/upside-down']);
  });

  test('the part over its whole is sound', () => {
    expect(
      codesOf(checkShareWording, [
        method('в соотношении: количество детей, охваченных пробами, к количеству детей'),
      ]),
    ).toEqual([]);
  });

  test('a share whose method names no ratio is asked about, a count is not', () => {
    expect(codesOf(checkShareWording, [method('методом шкалирования по годам')])).toEqual([
      'share/no-base',
    ]);
    expect(
      codesOf(checkShareWording, [
        method('методом шкалирования по годам', 'Количество участников'),
      ]),
    ).toEqual([]);
    expect(
      codesOf(checkShareWording, [
        method('методом шкалирования', 'Доля прошедших пробы, от общего числа обучающихся'),
      ]),
    ).toEqual([]);
    expect(codesOf(checkShareWording, [method('')])).toEqual([]);
  });

  test('two bases in one definition', () => {
    expect(
      codesOf(checkShareWording, [
        name(
          'доля изучающих предметы от общего числа обучающихся района от общего числа в выборке',
        ),
      ]),
    ).toEqual(['share/two-bases']);
    expect(
      codesOf(checkShareWording, [name('доля изучающих предметы, от общего числа обучающихся')]),
    ).toEqual([]);
  });

  test('the part of a town over the whole of a region', () => {
    expect(
      runCheck(checkShareWording, [
        name('доля обучающихся муниципалитета, от общей численности обучающихся региона'),
      ]),
    ).toMatchObject([{ code: 'share/territory', part: 'муниципалитета', whole: 'региона' }]);
    expect(
      codesOf(checkShareWording, [
        name(
          'доля обучающихся муниципалитета, охваченных региональным центром, от общей численности обучающихся муниципалитета',
        ),
      ]),
    ).toEqual([]);
    expect(
      codesOf(checkShareWording, [
        name('доля обучающихся региона, от общей численности обучающихся региона'),
      ]),
    ).toEqual([]);
  });
});
