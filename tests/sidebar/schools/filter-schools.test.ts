// Which schools the reader sees.

import { ANY_SCHOOL } from '../../../sidebar/model/place.ts';
import {
  countSchoolChoices,
  countStatuses,
  filterSchools,
  foldSchools,
} from '../../../sidebar/schools/filter-schools.ts';
import { change, state } from '../panel-sample.ts';

const [first, second, third] = state.schools;
const accepted = {
  ...state.schools[0],
  school: 'Гимназия № 17',
  decision: 'accepted',
  comment: 'сверено по телефону',
  changed: { count: 1, first: [change] },
} as (typeof state.schools)[number]; // as: of the sample
const all = foldSchools([...state.schools, accepted]);

test('all are given in the register’s order where nothing is chosen', () => {
  expect(filterSchools(all, ANY_SCHOOL)).toEqual([...state.schools, accepted]);
});

test.each([
  ['status', { status: 'queries' }, [second]],
  ['district', { district: 'Ленинский район', status: 'errors' }, [first, accepted]],
  ['name', { search: 'сош 1' }, [first, third]],
  ['comment', { search: 'по телефону' }, [accepted]],
  ['no decision', { decision: 'undecided' }, [first, second, third]],
  ['acceptance', { decision: 'accepted' }, [accepted]],
  ['return', { decision: 'returned' }, []],
  ['change after acceptance', { decision: 'changed' }, [accepted]],
] as const)('schools are chosen by %s', (_what, part, found) => {
  expect(filterSchools(all, { ...ANY_SCHOOL, ...part })).toEqual(found);
});

test('each status is counted, those of no school as 0', () => {
  expect(countStatuses(state.schools)).toEqual({
    empty: 1,
    partial: 0,
    errors: 1,
    queries: 1,
    ready: 0,
  });
});

test('the search is not counted among the choices', () => {
  expect(countSchoolChoices(ANY_SCHOOL)).toBe(0);
  expect(countSchoolChoices({ ...ANY_SCHOOL, search: 'а', status: 'ready' })).toBe(1);
});
