// «Группы школ» of Kemerovo city, grouped by three indicators for the test.

import { groupSchools } from '../../../../src/core/evaluating/group-schools.ts';
import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import {
  describeGroupsTable,
  planGroupsSheet,
} from '../../../../src/core/reporting/groups/plan-groups-sheet.ts';
import { readTableRows } from '../../../../src/core/reporting/own/read-table-rows.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

const city = summariseCity(buildCityWorkbook());
const groups = groupSchools(city.results, { codes: ['1.3', '2.1', '1.8'], groups: 4 });
if (groups === null) throw new Error('no school has all figures');
const sheet = planGroupsSheet(city, groups, chooseMessages('ru'), chooseSheetWords('ru'));
const shown = showPlan(sheet);

test('every school stands once, under its group', () => {
  const schools = groups.groups.flatMap((group) => group.schools.map(({ school }) => school));
  const rows = shown.filter((row) => /^Группа \d$/.test(String(row[0])));

  expect(new Set(schools).size).toBe(schools.length);
  expect(rows.map((row) => row[1])).toEqual(schools);
  expect(schools.length + groups.leftOut.length).toBeGreaterThan(60);
});

test('each group has its reason in words above its schools', () => {
  const sections = shown
    .map((row) => String(row[0]))
    .filter((text) => /^Группа \d, школ/.test(text));

  expect(sections).toHaveLength(groups.groups.length);
  expect(sections[0]).toMatch(
    /^Группа 1, школ: \d+: показатели выше среднего: № [\d.]+ – .+ \(в среднем /,
  );
});

test('the averages stand first', () => {
  expect(shown[4]?.slice(1, 3)).toEqual(['Среднее по школам групп', null]);
  expect(shown[4]?.slice(3)).toEqual([...groups.overall]);
});

test('schools without all figures are named with what they lack', () => {
  const tail = shown.map((row) => String(row[0])).join(' ');

  for (const { school } of groups.leftOut) expect(tail).toContain(`${school} (`);
  expect(tail).toContain('по Уорду');
});

test('the sheet is read back by the names of the schools', () => {
  const table = describeGroupsTable(city.programme, groups);
  const keys = readTableRows(readBackSheet(sheet, 9), table).rows.map(({ key }) => key);

  expect(keys).toEqual(
    expect.arrayContaining(
      groups.groups.flatMap((group) => group.schools.map(({ school }) => school)),
    ),
  );
});
