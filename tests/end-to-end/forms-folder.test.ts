// `svodka build --forms`: a folder with a workbook from each school becomes one summary; the files stay as they were.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Form } from '../../src/core/programme/form.ts';
import { berezniki } from '../../src/core/programme/presets/berezniki.ts';
import type { Report } from '../../src/core/reporting/report/report.ts';
import type { CellValue, SheetSnapshot } from '../../src/core/workbook/snapshot.ts';
import { DEFAULT_STYLE } from '../../src/local/workbook/default-style.ts';
import { createSheet, createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Cell, Sheet } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { buildTab } from '../core/reading/build-tab.ts';
import { buildSheet } from '../core/reading/build-workbook.ts';
import { findText, ROOT, readBook, sheetOf } from './built-addon.ts';

const folder = mkdtempSync(join(tmpdir(), 'svodka-forms-'));
const at = (...names: readonly string[]) => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function svodka(...words: string[]) {
  const program = join(ROOT, 'dist/svodka.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

function toCell(value: CellValue): Cell | undefined {
  if (value === null || typeof value === 'object') return undefined;
  const looks = { style: DEFAULT_STYLE, note: '', runs: null, fileStyle: null, fromFile: false };
  return { value, formula: null, ...looks };
}

function toSheet(id: number, name: string, { values }: SheetSnapshot): Sheet {
  const sheet = createSheet({ id, name });
  sheet.rows = [[], ...values.map((row) => [undefined, ...row.map(toCell)])];
  return sheet;
}

function writeBook(path: string, ...sheets: readonly Sheet[]): void {
  writeFileSync(path, writeXlsx(createWorkbook({ name: 'книга', sheets })));
}

const [report, activities] = berezniki.forms;

function makeTab(
  form: Form | undefined,
  label: string,
  typed: Readonly<Record<string, CellValue>>,
) {
  if (form === undefined) throw new Error('the programme has two forms');
  return buildTab(form, { label, typed });
}

/** A school's file: both forms under the names that people leave them, and a blank sheet. */
function writeSchool(
  name: string,
  label: string,
  typed: Readonly<Record<string, CellValue>>,
): void {
  writeBook(
    at('школы', `${name}.xlsx`),
    toSheet(1, 'Показатели', makeTab(report, label, typed)),
    toSheet(2, 'Лист2', makeTab(activities, label, typed)),
    createSheet({ id: 3, name: 'Лист3' }),
  );
}

const SCHOOLS = ['МАОУ СОШ № 1', 'МАОУ СОШ № 2', 'МАОУ «Гимназия № 9»', 'МАОУ СОШ № 4'];

mkdirSync(at('школы', 'архив'), { recursive: true });
writeSchool('СОШ № 1', 'МАОУ СОШ № 1', { п_3_3_1: 10, п_3_3_2: '9 из 20', соглашения: 3 });
writeSchool('СОШ № 2', 'МАОУ ______', { п_3_3_1: 20, п_3_3_2: '45 %', соглашения: '4 (КузГТУ)' });
writeSchool('гимназия', 'Наименование учреждения: Гимназия № 9', { п_3_3_1: 30 });
writeFileSync(at('школы', 'битый.xlsx'), 'не таблица');
writeFileSync(at('школы', 'письмо.docx'), 'письмо');
writeFileSync(at('школы', '~$СОШ № 1.xlsx'), 'замок');
writeBook(at('школы', 'смета.xlsx'), createSheet({ id: 1, name: 'Смета' }));
writeBook(
  at('база.xlsx'),
  toSheet(1, 'Школы', buildSheet([['Школа'], ...SCHOOLS.map((name) => [name])])),
);

const before = readdirSync(at('школы'), { withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ name }) => [name, readFileSync(at('школы', name))] as const);

describe('svodka build база.xlsx --forms школы', () => {
  const run = svodka('build', at('база.xlsx'), '--forms', at('школы'), '--json', at('отчёт.json'));
  // as: the file is the report of the add-on
  const told = () => JSON.parse(readFileSync(at('отчёт.json'), 'utf8')) as Report;

  test('is done, beside the base', () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`Записано: ${at('база.svodka.xlsx')}`);
  });

  test('takes every school in, and misses the one that sent nothing', () => {
    expect(told().programme).toBe('berezniki');
    expect(told().year).toBe(2023);
    expect(told().completeness).toMatchObject({ expected: 4, missing: ['МАОУ СОШ № 4'] });
    expect(run.stdout).toContain('Файлов школ прочитано: 3.');
  });

  test('sums counts, shows percents and never sums them', () => {
    const find = (code: string) => told().indicators.find((one) => one.code === code);
    expect(find('3.3.1')).toMatchObject({ numerator: 60, coverage: { used: 3 } });
    expect(find('3.3.2')).toMatchObject({ numerator: 9, denominator: 20, actual: 45 });
    expect(find('3.3.2')?.bySchool).toMatchObject([
      { school: 'МАОУ СОШ № 1', numerator: 9, value: 45 },
      { school: 'МАОУ СОШ № 2', numerator: null, value: 45 },
    ]);
    expect(find('П 1.3')).toMatchObject({ numerator: 7 });
  });

  test('keeps each school’s tabs under its name, beside the register and the results', () => {
    const book = readBook(at('база.svodka.xlsx'));
    const names = book.sheets.map(({ name }) => name);
    expect(names.slice(0, 7)).toEqual([
      'Школы',
      'МАОУ «Гимназия № 9»',
      'МАОУ «Гимназия № 9» (2)',
      'МАОУ СОШ № 1',
      'МАОУ СОШ № 1 (2)',
      'МАОУ СОШ № 2',
      'МАОУ СОШ № 2 (2)',
    ]);
    expect(names).toContain('Сводка 2023');
    const tab = sheetOf(book, 'МАОУ СОШ № 2');
    expect(tab.rows[7]?.[4]?.value).toBe(20);
  });

  test('points into the school’s own tab', () => {
    const [finding] = told().findings.filter(({ code }) => code === 'cell/missing');
    expect(finding).toMatchObject({ sheet: 'МАОУ «Гимназия № 9»', school: 'МАОУ «Гимназия № 9»' });
    const findings = sheetOf(readBook(at('база.svodka.xlsx')), 'Замечания');
    expect(() => findText(findings, 'МАОУ СОШ № 4')).not.toThrow();
  });

  test.each([
    ['битый.xlsx', 'не таблица .xlsx'],
    ['письмо.docx', 'не таблица .xlsx'],
    ['смета.xlsx', 'нет формы этой программы'],
    ['архив', 'не просмотрена'],
  ])('names %s in one sentence', (name, words) => {
    const lines = run.stdout.split('\n').filter((line) => line.includes(`«${at('школы', name)}»`));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(words);
  });

  test('passes over what office programs leave, and leaves every file as it was', () => {
    expect(run.stdout).not.toContain('~$');
    for (const [name, bytes] of before) {
      expect(readFileSync(at('школы', name)).equals(bytes)).toBe(true);
    }
    expect(readdirSync(at('школы'))).toHaveLength(before.length + 1);
  });
});

describe('svodka build --forms without a base', () => {
  test('writes beside the folder, every form a school of its own', () => {
    const { status, stdout } = svodka('build', '--forms', at('школы'), '--programme', 'berezniki');
    expect(status).toBe(0);
    expect(stdout).toContain(`Записано: ${at('школы.svodka.xlsx')}`);
    expect(stdout).toContain('Школ: 3');
    const [first] = readBook(at('школы.svodka.xlsx')).sheets;
    expect(first?.name).toBe('Гимназия № 9');
  });

  test('twice the same school is an error that names both tabs, and their files', () => {
    mkdirSync(at('дважды'));
    for (const name of ['СОШ 1', 'СОШ 1 новая']) {
      writeBook(
        at('дважды', `${name}.xlsx`),
        toSheet(1, 'Лист1', makeTab(report, 'МАОУ СОШ № 1', { п_3_3_1: 5 })),
      );
    }
    const { status, stdout } = svodka('check', '--forms', at('дважды'));
    expect(status).toBe(1);
    expect(stdout).toContain('к этой школе относятся листы «МАОУ СОШ № 1» и «МАОУ СОШ № 1 (2)»');
    expect(stdout).toContain(
      `Лист «МАОУ СОШ № 1 (2)» – из файла «${at('дважды', 'СОШ 1 новая.xlsx')}».`,
    );
  });
});

describe('svodka build --forms refuses with one sentence and writes nothing', () => {
  test.each<readonly [string, readonly string[], string]>([
    ['a folder that is not there', ['--forms', at('нет')], `Папки «${at('нет')}» нет`],
    ['a file instead of a folder', ['--forms', at('база.xlsx')], 'не удаётся открыть'],
    ['a folder of nothing', ['--forms', at('школы', 'архив')], 'нечего прочесть'],
    [
      'a result over a school’s file',
      ['--forms', at('школы'), '--out', at('школы', 'СОШ № 1.xlsx')],
      'Итог нельзя записать поверх исходного файла',
    ],
    [
      'a report over a school’s file',
      ['--forms', at('школы'), '--json', at('школы', 'СОШ № 1.xlsx')],
      'Отчёт нельзя записать поверх таблицы',
    ],
    [
      'a programme that has no such forms',
      ['--forms', at('школы'), '--programme', 'kemerovo-city'],
      'Не найдена таблица школ',
    ],
    [
      'a base that cannot be read',
      [at('школы', 'битый.xlsx'), '--forms', at('школы')],
      'не таблица',
    ],
  ])('%s', (_, words, sentence) => {
    const { status, stdout, stderr } = svodka('build', ...words);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(sentence);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});
