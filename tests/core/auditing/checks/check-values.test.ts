// One thing, one number.

import { checkValues } from '../../../../src/core/auditing/checks/check-values.ts';
import { codesOf, publish } from '../publish.ts';

const share = (printed: string, place: string, more = {}) =>
  publish('other', { title: 'Доля поступивших в вузы', when: '2020', printed, place, ...more });

test('one share printed 78,06 and 78,6 is wrong somewhere', () => {
  expect(codesOf(checkValues, [share('78,06 %', 'Таблица'), share('78,6 %', 'Текст')])).toEqual([
    'value/differs',
  ]);
});

test('one count printed 884 and 848', () => {
  const rows = [share('884', 'Таблица', { part: 884 }), share('848', 'Текст', { part: 848 })];

  expect(codesOf(checkValues, rows)).toEqual(['value/differs']);
});

test.each([
  ['rounded in one place', [share('78,06 %', 'Таблица'), share('78 %', 'Текст')]],
  ['cut off in one place', [share('78,68 %', 'Таблица'), share('78,6 %', 'Текст')]],
  [
    'of other years',
    [share('78,06 %', 'Таблица'), share('82 %', 'Текст', { when: '2021', period: null })],
  ],
  [
    'of other things',
    [share('78,06 %', 'Таблица'), share('14 %', 'Текст', { title: 'Доля в СПО' })],
  ],
  ['of one place', [share('78 %', 'Таблица'), share('79 %', 'Таблица')]],
  ['of other codes', [share('18 %', 'А', { code: '1' }), share('16 %', 'Б', { code: '2' })]],
  [
    'in the parts of two groups',
    [
      publish('part', {
        title: 'Москва',
        when: '2020',
        printed: '17 %',
        group: 'вузы',
        place: 'А',
      }),
      publish('part', {
        title: 'Москва',
        when: '2020',
        printed: '21 %',
        group: '100 баллов',
        place: 'Б',
      }),
    ],
  ],
])('figures %s may differ', (_, rows) => {
  expect(codesOf(checkValues, rows)).toEqual([]);
});
