// The command line as people run it: files in, files out, exit codes, one plain sentence when it cannot.

import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import type { Report } from '../../src/core/reporting/report/report.ts';
import { createSheet, createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { readByOther } from '../local/xlsx/other-reader.ts';
import { EXAMPLE, findText, ROOT, readBook, sheetOf, typeInto } from './built-addon.ts';

const folder = mkdtempSync(join(tmpdir(), 'svodka-test-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function svodka(...words: string[]) {
  const program = join(ROOT, 'dist/svodka.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('svodka build', () => {
  test('writes the result beside the input, which stays as it was', () => {
    copyFileSync(EXAMPLE, at('таблица.xlsx'));
    const { status, stdout } = svodka('build', at('таблица.xlsx'));

    expect(status).toBe(0);
    expect(stdout).toContain('3.1 ');
    expect(stdout).toContain('не хватает 1 школы');
    expect(stdout).toContain(`Записано: ${at('таблица.svodka.xlsx')}`);
    expect(readFileSync(at('таблица.xlsx')).equals(readFileSync(EXAMPLE))).toBe(true);
  });

  test('the result is read by a library that did not write it: figures, texts and looks', async () => {
    const book = await readByOther(readFileSync(at('таблица.svodka.xlsx')));
    const summary = book.sheets.find(({ name }) => name === 'Сводка 2023');
    const texts = new Set(summary?.rows.flat());

    expect(book.sheets.map(({ name }) => name)).toEqual([
      'О сборе',
      'Сбор 2023',
      'Школы',
      'Факты',
      'Сводка 2023',
      'По школам 2023',
      'Приёмка 2023',
      'Замечания',
      'Журнал',
    ]);
    expect(texts).toContain('✓ выполнен');
    expect(texts).toContain('— не выполнен');
    expect(texts).toContain('не хватает 3 встреч');
  });

  test('an earlier result that nobody changed is replaced, a changed one is kept beside', () => {
    expect(svodka('build', at('таблица.xlsx')).stdout).not.toContain('Прежний файл');
    const edited = readBook(at('таблица.svodka.xlsx'));
    const sheet = sheetOf(edited, 'Сводка 2023');
    typeInto(sheet, findText(sheet, '3.1').row, findText(sheet, 'Меры').column, 'Открыть класс');
    writeFileSync(at('таблица.svodka.xlsx'), writeXlsx(edited));

    const { stdout } = svodka('build', at('таблица.xlsx'));

    const kept = at('таблица.svodka (прежний 1).xlsx');
    expect(stdout).toContain(kept);
    expect(() => findText(sheetOf(readBook(kept), 'Сводка 2023'), 'Открыть класс')).not.toThrow();
  });

  test('--json gives the contract', () => {
    svodka('build', at('таблица.xlsx'), '--json', at('отчёт.json'), '--out', at('итог.xlsx'));
    const report = JSON.parse(readFileSync(at('отчёт.json'), 'utf8')) as Report & {
      readonly host: Readonly<Record<string, number>>;
    };

    expect(Object.keys(report)).toEqual([
      'programme',
      'year',
      'builtAt',
      'completeness',
      'indicators',
      'plan',
      'findings',
      'readings',
      'host',
    ]);
    expect(report).toMatchObject({
      programme: 'kemerovo-city',
      year: 2023,
      completeness: { expected: 75, filled: 75, partial: 0, empty: 0, missing: [] },
    });
    expect(Object.keys(report.host)).toEqual(['calls', 'reads', 'writes', 'milliseconds']);
    expect(report.indicators[2]).toMatchObject({
      code: '1.3',
      task: '1',
      unit: '%',
      source: 'form',
      baseline: '30',
      target: { printed: '30' },
      numerator: 12746,
      denominator: 18324,
      verdict: 'met',
      gap: null,
      coverage: { used: 75, expected: 75, excluded: [] },
    });
    expect(existsSync(at('итог.xlsx'))).toBe(true);
  });

  test('--highlight marks the cells, --lang en speaks English', () => {
    const { status, stdout } = svodka(
      'build',
      at('таблица.xlsx'),
      '--highlight',
      '--lang',
      'en',
      '--out',
      at('marked.xlsx'),
    );

    expect(status).toBe(0);
    expect(stdout).toContain('22 met, 5 missed');
    expect(sheetOf(readBook(at('marked.xlsx')), 'Сбор 2023').conditionalRules).toHaveLength(2);
  });
});

describe('svodka check', () => {
  test('exits with 1 when there are errors and writes nothing', () => {
    const before = readdirSync(folder);
    const { status, stdout } = svodka('check', at('таблица.xlsx'));

    expect(status).toBe(1);
    expect(stdout).toContain('Ошибка: Часть больше целого – 1');
    expect(readdirSync(folder)).toEqual(before);
  });

  test('exits with 0 when the errors are corrected', () => {
    const book = readBook(EXAMPLE);
    typeInto(sheetOf(book, 'Сбор 2023'), 7, 4, 44);
    writeFileSync(at('исправлено.xlsx'), writeXlsx(book));

    expect(svodka('check', at('исправлено.xlsx')).status).toBe(0);
  });
});

describe('svodka new and programmes', () => {
  test('new writes a form with its settings, which build then takes', () => {
    expect(svodka('new', 'kemerovo-city', at('новая.xlsx')).status).toBe(0);
    const { status, stdout } = svodka('build', at('новая.xlsx'));

    expect(readBook(at('новая.xlsx')).sheets.map(({ name }) => name)).toEqual([
      'Сбор 2023',
      'Инструкция',
      'Школы',
      'Факты',
      'Программа',
      'Поля',
      'Показатели',
      'Контроль',
      'План мероприятий',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('нет данных 28');
  });

  test('new-year goes on beside the input, and says what it needs', () => {
    svodka('build', at('таблица.xlsx'), '--out', at('год.xlsx'));
    const before = readFileSync(at('год.xlsx'));
    const { status, stdout } = svodka('new-year', at('год.xlsx'));

    expect(status).toBe(0);
    expect(stdout).toContain('2024 год начат');
    expect(readFileSync(at('год.xlsx')).equals(before)).toBe(true);
    expect(sheetOf(readBook(at('год.2024.xlsx')), 'Сбор 2024').frozenRows).toBe(4);
    expect(svodka('new-year', at('год.xlsx'), '--out', at('год.xlsx')).status).toBe(2);
  });

  test('programmes lists what is shipped', () => {
    const { status, stdout } = svodka('programmes');

    expect(status).toBe(0);
    expect(stdout).toMatch(/^kemerovo-city {2}.*2023, 2024, 2025/);
  });
});

describe('bad input ends with exit code 2, one sentence, and nothing written', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');
  const encrypted = Buffer.concat([
    ole,
    Buffer.alloc(504),
    Buffer.from('EncryptedPackage', 'utf16le'),
  ]);
  const blank = createWorkbook({ name: 'пусто' });
  const twice = readBook(EXAMPLE);
  const copy = { ...sheetOf(twice, 'Сбор 2023'), name: 'Сбор 2023 (копия)', id: 99, part: null };
  twice.sheets.push(copy);
  const other = createWorkbook({
    name: 'другая',
    sheets: [createSheet({ id: 1, name: 'Меню' })],
  });
  const about = sheetOf(readBook(EXAMPLE), 'О сборе');
  (other.sheets[0] ?? about).rows = about.rows;
  const whole = readFileSync(EXAMPLE);
  /** Claims 4 GB unpacked for a small entry. */
  const bomb = Buffer.from(zipSync({ 'xl/workbook.xml': new Uint8Array(2_000_000) }));
  for (const [signature, offset] of [
    ['PK\u0001\u0002', 24],
    ['PK\u0003\u0004', 22],
  ] as const) {
    bomb.writeUInt32LE(0xfffffff0, bomb.indexOf(signature, 0, 'latin1') + offset);
  }

  test.each<[string, Uint8Array | null, RegExp]>([
    ['нет.xlsx', null, /нет\. Проверьте имя/],
    ['заметка.xlsx', Buffer.from('просто текст'), /не таблица \.xlsx/],
    ['ноль.xlsx', new Uint8Array(), /не таблица \.xlsx/],
    [
      'старая.xlsx',
      Buffer.concat([ole, Buffer.alloc(504), Buffer.from('Workbook', 'utf16le')]),
      /старом формате \.xls/,
    ],
    ['пароль.xlsx', encrypted, /защищён паролем/],
    ['обрыв.xlsx', whole.subarray(0, 9000), /повреждён/],
    ['бомба.xlsx', bomb, /слишком велик/],
    ['архив.xlsx', zipSync({ 'a.txt': new Uint8Array(3) }), /\.xlsx|листа/],
    ['пусто.xlsx', writeXlsx(blank), /нет ни одной заполненной ячейки/],
    ['меню.xlsx', writeXlsx(other), /Не найдена таблица школ/],
    ['дважды.xlsx', writeXlsx(twice), /сразу на нескольких листах/],
  ])('%s', (name, bytes, sentence) => {
    if (bytes !== null) writeFileSync(at(name), bytes);
    const before = readdirSync(folder);

    const { status, stdout, stderr } = svodka('build', at(name));

    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr).toContain(name);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\bat .*:\d+/);
    expect(readdirSync(folder)).toEqual(before);
  });

  test.each([
    [['--out', join('нет такой папки', 'x.xlsx')], /Не удаётся записать/],
    [['--json', join('нет такой папки', 'x.json')], /Не удаётся записать/],
    [['--year', '1999'], /нет 1999 года/],
    [['--programme', 'mars'], /Программы «mars» нет\. Есть: «kemerovo-city»/],
  ])('%j', (words, sentence) => {
    copyFileSync(EXAMPLE, at('вход.xlsx'));
    const before = readdirSync(folder);
    const { status, stderr } = svodka('build', at('вход.xlsx'), ...words);

    expect(status).toBe(2);
    expect(stderr).toMatch(sentence);
    expect(readdirSync(folder)).toEqual(before);
  });

  test('the input cannot be named as the output, nor the report', () => {
    const before = readFileSync(at('вход.xlsx'));

    expect(svodka('build', at('вход.xlsx'), '--out', at('вход.xlsx')).status).toBe(2);
    expect(svodka('build', at('вход.xlsx'), '--json', at('вход.xlsx')).status).toBe(2);
    expect(readFileSync(at('вход.xlsx')).equals(before)).toBe(true);
  });

  test('a folder in place of a file is told as such', () => {
    chmodSync(folder, 0o755);

    expect(svodka('build', folder).stderr).toMatch(/это папка или к нему нет доступа/);
  });
});

describe('hostile texts', () => {
  test('texts of schools never become formulas on our sheets', () => {
    const book = readBook(EXAMPLE);
    const form = sheetOf(book, 'Сбор 2023');
    typeInto(form, 12, 1, '=HYPERLINK("http://example.org";"СОШ")');
    typeInto(form, 13, 1, '<script>alert(1)</script>');
    typeInto(form, 14, 5, '+много@-=');
    writeFileSync(at('злой.xlsx'), writeXlsx(book));
    svodka('build', at('злой.xlsx'), '--out', at('злой.итог.xlsx'));
    const result = readBook(at('злой.итог.xlsx'));

    const ours = ['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'];
    const formulas = ours.flatMap((name) =>
      sheetOf(result, name).rows.flatMap((line) =>
        (line ?? []).flatMap((cell) => (cell?.formula == null ? [] : [cell.formula])),
      ),
    );
    expect(formulas.some((formula) => formula.includes('example.org'))).toBe(false);
    expect(formulas.some((formula) => formula.includes('много'))).toBe(false);
    const findings = sheetOf(result, 'Замечания');
    expect(() => findText(findings, '<script>alert(1)</script>')).not.toThrow();
    expect(() => findText(findings, '+много@-=')).not.toThrow();
  });
});

test('--lang en speaks English to the end', () => {
  const out = at('english.xlsx');
  const json = at('english.json');
  const { status, stdout } = svodka(
    ...['build', EXAMPLE, '--lang', 'en', '--out', out, '--json', json],
  );

  expect(status).toBe(0);
  expect(stdout.trimEnd().split('\n').slice(-2)).toEqual([`Written: ${out}`, `Written: ${json}`]);
});

describe('building again from a fresh download', () => {
  test('takes measures and explanations over from the earlier result', () => {
    copyFileSync(EXAMPLE, at('снова.xlsx'));
    svodka('build', at('снова.xlsx'));
    // Nobody has written anything yet.
    expect(svodka('build', at('снова.xlsx')).stdout).not.toContain('прежнего итога');
    const result = readBook(at('снова.svodka.xlsx'));
    const summary = sheetOf(result, 'Сводка 2023');
    typeInto(
      summary,
      findText(summary, '3.1').row,
      findText(summary, 'Меры').column,
      'Открыть класс',
    );
    writeFileSync(at('снова.svodka.xlsx'), writeXlsx(result));

    const { status, stdout } = svodka('build', at('снова.xlsx'));

    const again = readBook(at('снова.svodka.xlsx'));
    const sheet = sheetOf(again, 'Сводка 2023');
    const { row } = findText(sheet, '3.1');
    expect(status).toBe(0);
    expect(stdout).toContain('взяты из прежнего итога');
    expect(sheet.rows[row]?.[findText(sheet, 'Меры').column]?.value).toBe('Открыть класс');
    expect(again.sheets.map(({ name }) => name)).toHaveLength(9);
  });
});
