// Whose workbook it is, and why it is nobody's.

import { kaltan } from '../../../src/core/programme/presets/kaltan.ts';
import type { Register } from '../../../src/core/programme/register.ts';
import { listTables } from '../../../src/core/reading/find-forms.ts';
import { recogniseProgramme } from '../../../src/core/reading/recognise-programme.ts';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from './build-workbook.ts';
import { NO_REGISTER, TABLE } from './find-table.ts';

const NOTES = buildSheet([['Заметки'], ['Позвонить в школу']], { name: 'Заметки', id: 1 });
const FORM = buildSheet(TABLE, { name: 'Сбор', id: 2 });

function recognise(
  sheets: readonly SheetSnapshot[],
  id: string | null = null,
  register: Register = NO_REGISTER,
) {
  return recogniseProgramme(buildWorkbook(...sheets), register, id);
}

describe('recogniseProgramme', () => {
  test.each([[null], ['kemerovo-city']])('asked for %p finds the form and its programme', (id) => {
    expect(recognise([NOTES, FORM], id)).toMatchObject({
      kind: 'recognised',
      programme: { id: 'kemerovo-city' },
      searches: [{ kind: 'found', table: { sheetName: 'Сбор', form: { key: 'сбор' } } }],
    });
  });

  test('matches the rows to the register given', () => {
    const school = {
      name: 'МАОУ СОШ № 14',
      district: 'Заводский',
      grades: { from: 1, to: 11 },
      aliases: [],
      enrolment: null,
    };
    const found = recognise([FORM], null, { given: true, schools: [school] });
    const tables = found.kind === 'recognised' ? listTables(found.searches) : [];
    expect(tables[0]?.rows[0]?.match).toEqual({
      kind: 'matched',
      school,
    });
  });

  test('a sheet of another programme that somebody put beside the table does not outweigh it by its headings', () => {
    const headings = kaltan.forms[0]?.fields.map(({ title }) => title) ?? [];
    const foreign = [
      ['Школа', ...headings],
      ['МБОУ СОШ № 1', ...headings.map(() => 5)],
    ];
    const found = recognise([buildSheet(foreign, { name: 'Сведения', id: 3 }), FORM]);

    expect(headings.length).toBeGreaterThan(10);
    expect(found).toMatchObject({ kind: 'recognised', programme: { id: 'kemerovo-city' } });
  });

  test.each(['', 'kemerovo', 'Kemerovo-City'])(
    'refuses the id %j and names those there are',
    (id) => {
      expect(recognise([FORM], id)).toEqual({
        kind: 'refused',
        problem: {
          kind: 'unknown-programme',
          given: id,
          known: ['kemerovo-city', 'kemerovo-district', 'kaltan', 'berezniki'],
        },
      });
    },
  );

  test.each<readonly [string, readonly SheetSnapshot[]]>([
    ['no sheet', []],
    ['blank sheets only', [buildSheet([]), buildSheet([], { name: 'Лист2', id: 1 })]],
  ])('refuses a workbook with %s as empty', (_, sheets) => {
    expect(recognise(sheets)).toEqual({ kind: 'refused', problem: { kind: 'empty-workbook' } });
  });

  test('refuses a workbook without the form that is asked for, and names the form', () => {
    expect(recognise([NOTES], 'kemerovo-city')).toEqual({
      kind: 'refused',
      problem: { kind: 'no-form', forms: ['Отчёт школ по показателям результативности'] },
    });
  });

  test('refuses a workbook without any form, and names the forms of all programmes', () => {
    expect(recognise([NOTES])).toEqual({
      kind: 'refused',
      problem: {
        kind: 'no-form',
        forms: [
          'Отчёт школ по показателям результативности',
          'Сведения о профориентационной деятельности образовательных организаций',
          'Отчет о достижении значений показателей муниципальной системы управления качеством образования при проведении качественного мониторинга реализации Плана',
          'Отчет о достижении показателей муниципального плана по самоопределению и профессиональной ориентации детей и молодежи в муниципальном образовании «Город Березники» Пермского края',
        ],
      },
    });
  });

  test.each(['По школам 2023', 'Показатели', 'Копия Сводка 2023', 'замечания'])(
    'refuses a form on a sheet named %s, which is kept for ours, and says so',
    (name) => {
      expect(recognise([NOTES, buildSheet(TABLE, { name, id: 4 })])).toEqual({
        kind: 'refused',
        problem: {
          kind: 'form-on-own-name',
          form: 'Отчёт школ по показателям результативности',
          sheets: [name],
        },
      });
    },
  );

  test('takes no stamped sheet for a misnamed form', () => {
    const stamp = ['Построено надстройкой «Сводка»: 20.11.2026 21:40'];
    const built = buildSheet([stamp, ...TABLE], { name: 'По школам 2023', id: 4 });

    expect(recognise([NOTES, built])).toMatchObject({ problem: { kind: 'no-form' } });
  });

  test('passes over a sheet of our name where another one carries the form', () => {
    const other = buildSheet(TABLE, { name: 'Показатели', id: 4 });

    expect(recognise([other, FORM])).toMatchObject({
      searches: [{ table: { sheetName: 'Сбор' } }],
    });
  });

  test('refuses a form that two sheets carry equally well, and names the sheets', () => {
    expect(recognise([FORM, buildSheet(TABLE, { name: 'Копия', id: 3 })])).toEqual({
      kind: 'refused',
      problem: {
        kind: 'ambiguous-form',
        form: 'Отчёт школ по показателям результативности',
        sheets: ['Сбор', 'Копия'],
      },
    });
  });
});
