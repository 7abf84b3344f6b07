// A programme with several forms, on tabs of the schools: Berezniki.

import type { Form } from '../../../src/core/programme/form.ts';
import { berezniki } from '../../../src/core/programme/presets/berezniki.ts';
import { PRESETS } from '../../../src/core/programme/presets/presets.ts';
import { chooseYear } from '../../../src/core/reading/choose-year.ts';
import { findForms, findFormsOfYear, listTables } from '../../../src/core/reading/find-forms.ts';
import { recogniseProgramme } from '../../../src/core/reading/recognise-programme.ts';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildTab, type TabInput } from './build-tab.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { NO_REGISTER, TABLE } from './find-table.ts';

const [REPORT, ACTIVITIES] = berezniki.forms;

function tab(form: Form | undefined, number: number, input: TabInput = {}): SheetSnapshot {
  if (form === undefined) throw new Error('the programme has two forms');
  const id = number + (form === REPORT ? 0 : 100);
  const name = `${form === REPORT ? 'А' : 'Б'}${number}`;
  return buildTab(form, { label: `МАОУ СОШ № ${number}`, name, id, ...input });
}

function recognise(...sheets: readonly SheetSnapshot[]) {
  const found = recogniseProgramme(buildWorkbook(...sheets), NO_REGISTER, null);
  if (found.kind === 'refused') throw new Error(JSON.stringify(found.problem));
  return found;
}

describe('both forms', () => {
  const found = recognise(tab(REPORT, 1), tab(ACTIVITIES, 1), tab(REPORT, 2), tab(ACTIVITIES, 3));

  test('are found in their tabs, and tell the programme', () => {
    expect(found.programme.id).toBe('berezniki');
    expect(
      listTables(found.searches).map(({ form, tabs }) => [
        form.key,
        tabs.map((one) => one.sheetName),
      ]),
    ).toEqual([
      ['показатели', ['А1', 'А2']],
      ['мероприятия', ['Б1', 'Б3']],
    ]);
    expect(listTables(found.searches).flatMap(({ faults }) => faults)).toEqual([]);
  });

  test('spellings of one school are one school, also without a register', () => {
    const [report, activities] = listTables(
      recognise(tab(REPORT, 1), tab(ACTIVITIES, 1, { label: 'МАОУ «СОШ №1»' })).searches,
    );
    const schools = [report, activities].map((table) => table?.rows[0]?.match);
    expect(schools[0]).toEqual(schools[1]);
  });
});

test('a form that is not there is absent beside one that is', () => {
  expect(recognise(tab(ACTIVITIES, 1)).searches.map(({ kind }) => kind)).toEqual([
    'absent',
    'found',
  ]);
});

test('the programme with more of its headings wins, and the other form is told', () => {
  const form = buildSheet(TABLE, { name: 'Сбор', id: 50 });
  const found = recognise(tab(REPORT, 1), form);
  expect(found.programme.id).toBe('berezniki');
  expect(found.others).toMatchObject([{ programme: { id: 'kemerovo-city' } }]);
});

describe('the year', () => {
  const choose = (...sheets: readonly SheetSnapshot[]) => {
    const { searches } = recognise(...sheets);
    return chooseYear(buildWorkbook(...sheets), berezniki, listTables(searches), null);
  };

  test('is that of the columns, whatever the titles say', () => {
    const titled = tab(REPORT, 1, {
      year: 2023,
      change: (rows) => [['за 2024 год'], ...rows],
    });
    expect(choose(titled)).toEqual({ kind: 'chosen', year: 2023 });
  });

  test('of columns that tell one the programme has not is left to the titles', () => {
    const old = tab(REPORT, 1, { year: 2020, change: (rows) => [['за 2022 год'], ...rows] });
    expect(choose(old)).toEqual({ kind: 'chosen', year: 2022 });
  });

  test.each([
    ['за 2022-2023 учебный год', 2023],
    ['за 2023/24 уч. год', 2024],
    ['за 2022–2024 годы', 2022],
  ])('«%s» is %i', (title, year) => {
    const titled = tab(ACTIVITIES, 1, { change: (rows) => [[title], ...rows] });
    expect(choose(titled)).toEqual({ kind: 'chosen', year });
  });

  test('that is chosen has the columns read anew where they were read for another', () => {
    const workbook = buildWorkbook(tab(REPORT, 1, { year: 2022, typed: { п_3_3_1: 7 } }));
    const searches = findForms(workbook, berezniki, NO_REGISTER, null);
    const read = (year: number) => {
      const own = findFormsOfYear(workbook, { programme: berezniki, searches }, NO_REGISTER, year);
      const readings = listTables(own)[0]?.rows[0]?.readings ?? {};
      return [readings.п_3_3_1_год_назад?.value, readings.п_3_3_1?.value];
    };
    expect(read(2022)).toEqual([null, 7]);
    expect(read(2023)).toEqual([7, undefined]);
  });
});

describe('no form, but facts', () => {
  const [first, second] = berezniki.indicators;
  const facts = (...rows: readonly (readonly (string | number)[])[]) =>
    buildSheet([['Код', 'Показатель', 'Год', 'Факт'], ...rows], { name: 'Факты', id: 7 });
  const codes = PRESETS.map(({ indicators }) => indicators.map(({ code }) => code));
  const SHARED = codes.flat().find((code, at, all) => all.indexOf(code) < at) ?? '';
  const own = facts([first?.code ?? '', first?.title ?? '', 2023, 250]);

  test('are of the programme whose indicators they name', () => {
    const found = recognise(own);
    expect(found.programme.id).toBe('berezniki');
    expect(found.searches.map(({ kind }) => kind)).toEqual(['absent', 'absent']);
  });

  test.each([
    ['no figures', facts([first?.code ?? '', first?.title ?? '', 2023, ''])],
    ['codes that no programme has', facts(['99.9', '', 2023, 5])],
    ['titles of nobody', facts([second?.code ?? '', 'Высота над уровнем моря', 2023, 5])],
    ['codes that several programmes have', facts([SHARED, '', 2022, 5])],
  ])('with %s are refused', (_, sheet) => {
    expect(recogniseProgramme(buildWorkbook(sheet), NO_REGISTER, null)).toMatchObject({
      kind: 'refused',
      problem: { kind: 'no-form' },
    });
  });

  test('are taken for the programme that is asked for', () => {
    const workbook = buildWorkbook(facts(['1.1', '', 2023, 5]));
    expect(recogniseProgramme(workbook, NO_REGISTER, 'kemerovo-city')).toMatchObject({
      kind: 'recognised',
      programme: { id: 'kemerovo-city' },
    });
  });
});
