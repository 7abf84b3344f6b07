import { chooseSheetWords } from '../../../src/core/messages/sheet-words.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { findForm } from '../../../src/core/reading/find-form.ts';
import { readFacts } from '../../../src/core/reading/read-facts.ts';
import { readRegister } from '../../../src/core/reading/read-register.ts';
import { planTemplate } from '../../../src/core/reporting/plan-template.ts';
import type { SheetPlan } from '../../../src/core/workbook/plan.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { showPlan } from './written-sheet.ts';

/** The sheet with rows typed below its headings. */
function fillIn(plan: SheetPlan, id: number, typed: readonly (readonly CellValue[])[]) {
  const headings = showPlan(plan).slice(0, plan.frozenRows);
  return buildSheet([...headings, ...typed], { name: plan.name, id });
}

const REGISTER_ROWS: readonly (readonly CellValue[])[] = [
  ['МБОУ СОШ № 1', 'Заводский', 'СОШ', null, ...new Array<number>(11).fill(25)],
  ['МБОУ ООШ № 2', null, 'ООШ'],
];
const FORM_ROWS = REGISTER_ROWS.map(([name = null]) => [name]);

describe.each(['ru', 'en'] as const)('planTemplate in %s', (language) => {
  const words = chooseSheetWords(language);
  const { form, settings } = planTemplate(kemerovoCity, 2024, words);
  const [register, facts] = settings;
  if (register === undefined || facts === undefined) throw new Error('settings are missing');

  test('its sheets are named and written only where absent', () => {
    expect([form, ...settings].map(({ name }) => name)).toEqual(['Сбор 2024', 'Школы', 'Факты']);
    expect([form, ...settings].every(({ onlyIfAbsent }) => onlyIfAbsent)).toBe(true);
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
  const { form, settings } = planTemplate(kemerovoCity, 2024, chooseSheetWords('ru'));

  expect(
    form.cells
      .slice(4)
      .flat()
      .filter((cell) => cell !== null),
  ).toEqual([]);
  expect(form.cells.length).toBeGreaterThan(50);
  expect(settings[0]?.cells.length).toBeGreaterThan(50);
});

test('a programme without a form cannot have a template', () => {
  expect(() => planTemplate({ ...kemerovoCity, forms: [] }, 2024, chooseSheetWords('ru'))).toThrow(
    'has no form',
  );
});
