// «Проверить опубликованное» by the built add-on: over the command line and from the menu.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AuditReport } from '../../src/core/reporting/report/build-audit-report.ts';
import { createSheet, createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { EXAMPLE, findText, openAddon, ROOT, readBook, sheetOf, typeInto } from './built-addon.ts';

const folder = mkdtempSync(join(tmpdir(), 'svodka-audit-'));
const at = (name: string) => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PUBLICATION = join(ROOT, 'examples/kemerovo-district-publication.xlsx');

function svodka(...words: string[]) {
  const program = join(ROOT, 'dist/svodka.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'audit', ...words], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status, stdout, stderr };
}

describe('svodka audit', () => {
  test('prints a verdict for every figure and all findings, and exits 1 where something is wrong', () => {
    const { status, stdout } = svodka(PUBLICATION);

    expect(status).toBe(1);
    expect(stdout).toMatch(/таблица 5 .* 4,2 .*3,8095 +✗ неверно/);
    expect(stdout).toMatch(/таблица 3 .* 57 .*57,5 +≈ знаки отброшены/);
    expect(stdout).toContain(
      '4 из 105 – это 3,8095\u00a0%; напечатанное вышло бы при целом 95–96.',
    );
    expect(stdout).toContain('Одни и те же числа у двух величин');
    expect(stdout).not.toContain('Записано');
  });

  test('--json and --out write the report and the sheet; the input stays as it was', () => {
    const before = readFileSync(PUBLICATION);
    svodka(PUBLICATION, '--json', at('отчёт.json'), '--out', at('итог.xlsx'));
    const report = JSON.parse(readFileSync(at('отчёт.json'), 'utf8')) as AuditReport;
    const sheet = sheetOf(readBook(at('итог.xlsx')), 'Проверка публикации');

    expect(report).toMatchObject({
      programme: 'kemerovo-district',
      counts: { figures: 60, right: 24, cutOff: 2, wrong: 1 },
    });
    expect(report.figures.find(({ verdict }) => verdict === 'wrong')).toMatchObject({
      code: '8',
      printed: '4,2',
      part: 4,
      whole: 105,
    });
    expect(() => findText(sheet, '✗ неверно')).not.toThrow();
    expect(readFileSync(PUBLICATION).equals(before)).toBe(true);
  });

  test('exits 0 where what is printed agrees', () => {
    const sheet = createSheet({ id: 1, name: 'Публикация', createdByScript: false });
    const rows = [
      ['Код', 'Напечатано', 'Часть', 'Целое'],
      ['1', '50 %', 1, 2],
    ];
    const cell = (value: string | number) => ({
      value,
      formula: null,
      style: null,
      note: '',
      runs: null,
      fileStyle: null,
      fromFile: false,
    });
    const book = readBook(PUBLICATION);
    const style = sheetOf(book, 'Публикация').rows.flatMap((line) =>
      (line ?? []).flatMap((one) => (one === undefined ? [] : [one.style])),
    )[0];
    if (style === undefined) throw new Error('no style');
    rows.forEach((values, row) => {
      const line: (typeof sheet.rows)[number] = [];
      values.forEach((value, column) => {
        line[column + 1] = { ...cell(value), style };
      });
      sheet.rows[row + 1] = line;
    });
    writeFileSync(at('верно.xlsx'), writeXlsx(createWorkbook({ name: 'верно', sheets: [sheet] })));
    const { status, stdout } = svodka(at('верно.xlsx'));

    expect(stdout).toContain('✓ точно');
    expect(status).toBe(0);
  });

  test.each([
    ['a workbook without «Публикация»', [EXAMPLE], 'нет листа «Публикация»'],
    ['no file', [], 'Назовите файл: svodka audit таблица.xlsx.'],
    ['an unknown programme', [PUBLICATION, '--programme', 'нет'], 'Программы «нет» нет'],
    [
      'the input as output',
      [PUBLICATION, '--out', PUBLICATION],
      'нельзя записать поверх исходного файла',
    ],
    ['the input as report', [PUBLICATION, '--json', PUBLICATION], 'нельзя записать поверх таблицы'],
  ])('%s: one sentence and exit code 2', (_, words, sentence) => {
    const { status, stderr } = svodka(...words);

    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(sentence);
  });
});

describe('the menu', () => {
  test('audits, keeps what a person explains, and does not touch «Публикация»', () => {
    const workbook = readBook(PUBLICATION);
    const before = JSON.stringify(sheetOf(workbook, 'Публикация').rows);
    const host = openAddon(workbook);
    host.call('auditPublication');
    const sheet = sheetOf(workbook, 'Проверка публикации');
    const row = findText(sheet, '✗ неверно').row;
    typeInto(sheet, row, findText(sheet, 'Пояснение').column, 'по приказу 95');
    host.call('auditPublication');

    expect(findText(sheetOf(workbook, 'Проверка публикации'), 'по приказу 95').row).toBe(row);
    expect(JSON.stringify(sheetOf(workbook, 'Публикация').rows)).toBe(before);
  });

  test('adds an empty «Публикация» where there is none', () => {
    const workbook = readBook(EXAMPLE);
    openAddon(workbook).call('auditPublication');

    expect(() => findText(sheetOf(workbook, 'Публикация'), 'Напечатано')).not.toThrow();
    expect(workbook.sheets.some(({ name }) => name === 'Проверка публикации')).toBe(false);
  });

  test('needs no more service calls for more rows', () => {
    const calls = (name: string) => {
      const host = openAddon(readBook(join(ROOT, `examples/${name}-publication.xlsx`)));
      host.call('commandAudit', { language: 'ru', write: true });
      return host.stats().total;
    };

    expect(calls('kemerovo-city')).toBeLessThanOrEqual(calls('kaltan') + 1);
    expect(existsSync(PUBLICATION)).toBe(true);
  });
});
