import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import { kaltan } from '../../../../src/core/programme/presets/kaltan.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { kemerovoDistrict } from '../../../../src/core/programme/presets/kemerovo-district.ts';
import { PRESETS } from '../../../../src/core/programme/presets/presets.ts';
import type { Programme } from '../../../../src/core/programme/programme.ts';
import type { Register } from '../../../../src/core/programme/register.ts';
import { findForm } from '../../../../src/core/reading/find-form.ts';
import { listTables } from '../../../../src/core/reading/find-forms.ts';
import { readFacts } from '../../../../src/core/reading/read-facts.ts';
import { readRegister } from '../../../../src/core/reading/read-register.ts';
import { planTabForm } from '../../../../src/core/reporting/template/plan-tab-form.ts';
import { listTabs, planTemplate } from '../../../../src/core/reporting/template/plan-template.ts';
import { readProgramme } from '../../../../src/core/settings/read-programme.ts';
import type { SheetPlan } from '../../../../src/core/workbook/plan.ts';
import type { CellValue } from '../../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import { showPlan } from '../written-sheet.ts';

const NOBODY: Register = { given: false, schools: [] };

function registerOf(...names: string[]): Register {
  const schools = names.map((name) => {
    return { name, district: '', grades: { from: 1, to: 11 }, aliases: [], enrolment: null };
  });
  return { given: true, schools };
}

function plan(programme: Programme, year: number, register = NOBODY, language: 'ru' | 'en' = 'ru') {
  const request = { programme, year, register, tables: [] };
  return planTemplate(request, chooseSheetWords(language));
}

function findPlan(plans: readonly SheetPlan[], name: string): SheetPlan {
  const found = plans.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no plan of «${name}»`);
  return found;
}

/** The sheet with rows typed below its headings. */
function fillIn(sheet: SheetPlan, id: number, typed: readonly (readonly CellValue[])[]) {
  const headings = showPlan(sheet).slice(0, sheet.frozenRows);
  return buildSheet([...headings, ...typed], { name: sheet.name, id });
}

const REGISTER_ROWS: readonly (readonly CellValue[])[] = [
  ['МБОУ СОШ № 1', 'Заводский', 'СОШ', null, ...new Array<number>(11).fill(25)],
  ['МБОУ ООШ № 2', null, 'ООШ'],
];
const FORM_ROWS = REGISTER_ROWS.map(([name = null]) => [name]);

describe.each(['ru', 'en'] as const)('planTemplate in %s', (language) => {
  const { forms, settings } = plan(kemerovoCity, 2024, NOBODY, language);
  const sheets = [...forms, ...settings];
  const form = findPlan(forms, 'Сбор 2024');
  const register = findPlan(settings, 'Школы');
  const facts = findPlan(settings, 'Факты');

  test('its sheets are named and written only where absent', () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      'Сбор 2024',
      'Инструкция',
      'Школы',
      'Факты',
      'Программа',
      'Поля',
      'Показатели',
      'Контроль',
      'План мероприятий',
    ]);
    expect(sheets.every(({ onlyIfAbsent }) => onlyIfAbsent)).toBe(true);
  });

  test('the form is found again with every field and no fault', () => {
    const [collection] = kemerovoCity.forms;
    if (collection === undefined) throw new Error('no form');
    const workbook = buildWorkbook(fillIn(form, 1, FORM_ROWS), fillIn(register, 2, REGISTER_ROWS));
    const search = findForm(workbook, collection, readRegister(workbook).register);

    if (search.kind !== 'found') throw new Error(search.kind);
    expect(search.table.bindings.map(({ field }) => field.key)).toEqual(
      collection.fields.map(({ key }) => key),
    );
    expect(search.table.faults).toEqual([]);
    expect(search.table.rows.map(({ name }) => name)).toEqual(['МБОУ СОШ № 1', 'МБОУ ООШ № 2']);
  });

  test('schools typed into the register are read', () => {
    const read = readRegister(buildWorkbook(fillIn(register, 2, REGISTER_ROWS)));

    expect(read.faults).toEqual([]);
    expect(read.register.schools.map(({ name, district }) => [name, district])).toEqual([
      ['МБОУ СОШ № 1', 'Заводский'],
      ['МБОУ ООШ № 2', ''],
    ]);
    expect(read.register.schools[0]?.enrolment?.slice(1)).toEqual(new Array(11).fill(25));
    expect(read.register.schools[1]?.grades).toEqual({ from: 1, to: 9 });
  });

  test('facts typed into it are read', () => {
    const rows: CellValue[][] = showPlan(facts).map((row) => [...row]);
    const headings = rows[2] ?? [];
    const type = (code: string, part: string | null, heading: string, value: CellValue) => {
      const row = rows.find((cells) => cells[0] === code && cells[2] === part);
      if (row === undefined) throw new Error(`no row ${code}`);
      row[headings.indexOf(heading)] = value;
    };
    type('1.10', null, 'Факт', 3);
    type('1.10', null, 'Источник', 'протоколы');
    type('3.2', 'специализированные классы', 'Факт', 27);
    const read = readFacts(
      buildWorkbook(buildSheet(rows, { name: 'Факты', id: 3 })),
      kemerovoCity,
      2024,
    );

    expect(read.faults).toEqual([]);
    expect(read.facts).toMatchObject([
      { code: '1.10', year: 2024, value: 3, source: 'протоколы' },
      { code: '3.2', year: 2024, value: null, parts: { 'специализированные классы': 27 } },
    ]);
  });

  test('every indicator that schools do not report has a row, and one for each part', () => {
    const codes = facts.cells.slice(3).map(([code]) => code);

    expect(codes.filter((code) => code === '3.2')).toHaveLength(2);
    expect(codes).toContain('1.10');
    expect(codes).not.toContain('1.4');
  });
});

test('the form and the register have blank rows to fill in', () => {
  const { forms, settings } = plan(kemerovoCity, 2024);
  const form = findPlan(forms, 'Сбор 2024');

  expect(
    form.cells
      .slice(4)
      .flat()
      .filter((cell) => cell !== null),
  ).toEqual([]);
  expect(form.cells.length).toBeGreaterThan(50);
  expect(findPlan(settings, 'Школы').cells.length).toBeGreaterThan(50);
});

test('known schools stand in the form already', () => {
  const { forms } = plan(kaltan, 2023, registerOf('СОШ № 1', 'СОШ № 2'));
  const names = findPlan(forms, 'Сбор 2023')
    .cells.slice(4)
    .map(([name]) => name);

  expect(names).toEqual(['СОШ № 1', 'СОШ № 2', null, null, null, null, null]);
});

test('a programme without a form has neither instruction nor register', () => {
  const { forms, settings } = plan(kemerovoDistrict, 2022);

  expect(forms).toEqual([]);
  expect(settings.map(({ name }) => name)).toEqual([
    'Факты',
    'Программа',
    'Поля',
    'Показатели',
    'Контроль',
  ]);
});

describe('a form of which each school has a tab', () => {
  test('is a sample where no school is known', () => {
    const { forms } = plan(berezniki, 2023);

    expect(forms.map(({ name, copies }) => [name, copies])).toEqual([
      ['Образец, форма 1', []],
      ['Образец, форма 2', []],
    ]);
  });

  test('is a tab for each school with its name on it, all names of use in a file', () => {
    const long = 'МАОУ «Средняя общеобразовательная школа № 2 имени Героя [Иванова]»';
    const { forms } = plan(berezniki, 2023, registerOf('СОШ № 1', long, long.toUpperCase()));
    const [first] = forms;

    expect(first?.name).toBe('СОШ № 1, форма 1');
    expect(first?.copies).toEqual([
      { name: 'МАОУ «Средняя общ… № 2, форма 1', row: 4, column: 3, text: long },
      { name: 'МАОУ «СРЕДНЯЯ О… № 2 B, форма 1', row: 4, column: 3, text: long.toUpperCase() },
    ]);
    for (const { name } of forms.flatMap(({ copies = [] }) => copies)) {
      expect(name.length).toBeLessThanOrEqual(31);
      expect(name).not.toMatch(/[[\]:*?/\\]/);
    }
  });

  test('is found again with every line, every column and no fault, for its year', () => {
    const { forms } = plan(berezniki, 2023, registerOf('МАОУ СОШ № 1'));
    const workbook = buildWorkbook(
      ...forms.map((sheet, id) => buildSheet(showPlan(sheet), { name: sheet.name, id: id + 1 })),
    );
    const read = readProgramme(workbook, NOBODY, { programmeId: null, year: null });

    if (read.kind !== 'read') throw new Error(read.problem.kind);
    const tables = listTables(read.searches);
    expect(read.programme.id).toBe('berezniki');
    expect(tables.map(({ faults }) => faults)).toEqual([[], []]);
    expect(tables.map(({ year }) => year)).toEqual([2023, 2023]);
    expect(tables.map(({ rows }) => rows.map(({ name }) => name))).toEqual([
      ['МАОУ СОШ № 1'],
      ['МАОУ СОШ № 1'],
    ]);
    expect(tables.map(({ bindings }) => bindings.length)).toEqual(
      berezniki.forms.map(({ fields }) => fields.length),
    );
  });

  test('stands beside the tabs of another year, each read for its own', () => {
    const [form] = berezniki.forms;
    if (form === undefined) throw new Error('no form');
    const schools = ['МАОУ СОШ № 1', 'МАОУ СОШ № 2'];
    const sheets = [2022, 2023].flatMap((year) =>
      schools.map((school) => {
        const tabs = listTabs(berezniki, form, [school], ` ${year}`);
        const sheet = planTabForm(form, year, tabs);
        return buildSheet(showPlan(sheet), { name: sheet.name, id: year + school.length });
      }),
    );
    const find = (year: number | null) => {
      const search = findForm(buildWorkbook(...sheets), form, NOBODY, year);
      if (search.kind !== 'found') throw new Error(search.kind);
      return search.table.rows.map(({ sheetName }) => sheetName);
    };

    expect(find(null)).toEqual(['МАОУ СОШ № 1 2023, форма 1', 'МАОУ СОШ № 2 2023, форма 1']);
    expect(find(2022)).toEqual(['МАОУ СОШ № 1 2022, форма 1', 'МАОУ СОШ № 2 2022, форма 1']);
  });

  test('gets tabs only for the schools that have none', () => {
    const register = registerOf('МАОУ СОШ № 1', 'МАОУ СОШ № 2');
    const { forms } = plan(berezniki, 2023, registerOf('МАОУ СОШ № 1'));
    const workbook = buildWorkbook(
      ...forms.map((sheet, id) => buildSheet(showPlan(sheet), { name: sheet.name, id: id + 1 })),
    );
    const read = readProgramme(workbook, register, { programmeId: null, year: null });
    if (read.kind !== 'read') throw new Error(read.problem.kind);
    const tables = listTables(read.searches);
    const added = planTemplate(
      { programme: berezniki, year: 2023, register, tables },
      chooseSheetWords('ru'),
    );

    expect(added.forms.map(({ name, copies }) => [name, copies])).toEqual([
      ['МАОУ СОШ № 2, форма 1', []],
      ['МАОУ СОШ № 2, форма 2', []],
    ]);
  });
});

test.each(PRESETS.map((preset) => [preset.id, preset] as const))(
  'the settings of %s give the same programme back',
  (_, preset) => {
    const [year = 0] = preset.years;
    const { forms, settings } = plan(preset, year);
    const workbook = buildWorkbook(
      ...[...forms, ...settings].map((sheet, id) =>
        buildSheet(showPlan(sheet), { name: sheet.name, id: id + 1 }),
      ),
    );
    const read = readProgramme(workbook, NOBODY, { programmeId: null, year: null });

    if (read.kind !== 'read') throw new Error(read.problem.kind);
    expect(read.faults).toEqual([]);
    expect(read.programme).toEqual(preset);
  },
);
