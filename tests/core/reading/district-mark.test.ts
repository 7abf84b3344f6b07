// District tails of names.

import { findDistricts } from '../../../src/core/reading/district-mark.ts';

const DISTRICTS = ['Заводский', 'Ленинский район', 'Центральный', 'Кировский', 'Рудничный'];

describe('findDistricts', () => {
  test.each<readonly [string, readonly string[]]>([
    ['завод', ['Заводский']],
    ['зав', ['Заводский']],
    ['Заводского р-на', ['Заводский']],
    ['(Заводский район)', ['Заводский']],
    ['ленинск', ['Ленинский район']],
    ['центр', ['Центральный']],
    ['Кировский', ['Кировский']],
    ['рудн.', ['Рудничный']],
    ['за', []],
    ['', []],
    ['район', []],
    ['имени Героя', []],
    ['г. Кемерово', []],
  ])('«%s» means %p', (mark, wanted) => {
    expect(findDistricts(mark, DISTRICTS)).toEqual(wanted);
  });

  test('a mark that begins several districts means all of them', () => {
    expect(findDistricts('лен', ['Ленинский', 'Ленский'])).toEqual(['Ленинский', 'Ленский']);
  });
});
