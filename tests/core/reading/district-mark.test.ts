// District tails of names.

import { buildDistrictKey, findDistricts } from '../../../src/core/reading/district-mark.ts';

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

describe('buildDistrictKey', () => {
  test.each([
    ['Заводский', 'завод'],
    ['Заводской', 'завод'],
    ['Заводский район', 'завод'],
    ['р-н Заводский', 'завод'],
    ['Завадский', 'завад'],
    ['1-й', '1'],
    ['', ''],
    ['  ', ''],
    ['район', ''],
  ])('«%s» has the key «%s»', (district, key) => {
    expect(buildDistrictKey(district)).toBe(key);
  });
});
