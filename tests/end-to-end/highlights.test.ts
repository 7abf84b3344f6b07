// The highlights of findings: rules alone, true after every build and check, gone without a trace.

import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { ConditionalRule, Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { buildReport, EXAMPLE, openAddon, readBook, sheetOf, typeInto } from './built-addon.ts';

const SHOW = 'Показать подсветку замечаний';
const HIDE = 'Убрать подсветку замечаний';

const original = readFileSync(EXAMPLE);
const sheetPart = (bytes: Uint8Array) =>
  Buffer.from(unzipSync(bytes)['xl/worksheets/sheet2.xml'] ?? []).toString('utf8');

function openMenu(workbook: Workbook) {
  const host = openAddon(workbook);
  host.open();
  return host;
}

function listRules(workbook: Workbook, name = 'Сбор 2023'): readonly ConditionalRule[] {
  return sheetOf(workbook, name).conditionalRules;
}

function isOf(rule: ConditionalRule, severity: 'error' | 'query'): boolean {
  return rule.kind === 'boolean' && String(rule.values[0]).includes(severity);
}

/** The rows of column D that are marked for an error; the example has one, in row 7. */
function listMarkedRows(workbook: Workbook): readonly number[] {
  return listRules(workbook)
    .filter((rule) => isOf(rule, 'error'))
    .flatMap(({ areas }) => areas)
    .filter(({ column }) => column === 4)
    .map(({ row }) => row);
}

describe('shown by the menu', () => {
  test('mark cells by rules alone and leave the sheet byte-identical when removed', () => {
    const workbook = readBook(original);
    openMenu(workbook).clickMenu(SHOW);
    const marked = writeXlsx(workbook);
    const reopened = readBook(marked);
    openMenu(reopened).clickMenu(HIDE);

    expect(sheetPart(marked)).toContain('<conditionalFormatting');
    expect(
      sheetPart(marked).replace(/<conditionalFormatting.*<\/conditionalFormatting>/s, ''),
    ).toBe(sheetPart(original));
    expect(sheetPart(writeXlsx(reopened))).toBe(sheetPart(original));
  });

  test('twice are the same rules once', () => {
    const workbook = readBook(original);
    const host = openMenu(workbook);
    host.clickMenu(SHOW);
    const rules = listRules(workbook);
    host.clickMenu(SHOW);

    expect(rules).toHaveLength(2);
    expect(listRules(workbook)).toBe(rules);
  });

  test('leave other people’s rules alone', () => {
    const workbook = readBook(original);
    const area = { row: 5, column: 2, rows: 10, columns: 1 };
    const opaque = { kind: 'opaque', areas: [area], xml: '<cfRule type="colorScale"/>' } as const;
    sheetOf(workbook, 'Сбор 2023').conditionalRules = [opaque];
    const host = openMenu(workbook);
    host.clickMenu(SHOW);
    host.clickMenu(HIDE);

    expect(listRules(workbook)).toEqual([opaque]);
  });
});

describe.each(['Построить сводку', 'Проверить строки школ'])('after «%s»', (action) => {
  test('a corrected cell is not marked any more, a new error is', () => {
    const workbook = readBook(original);
    const host = openMenu(workbook);
    host.clickMenu(SHOW);
    const before = listMarkedRows(workbook);
    const form = sheetOf(workbook, 'Сбор 2023');
    typeInto(form, 7, 4, 40);
    typeInto(form, 20, 4, -1);
    host.clickMenu(action);

    expect(before).toEqual([7]);
    expect(listMarkedRows(workbook)).toEqual([20]);
  });

  test('marks that are true already are the very same rules', () => {
    const workbook = readBook(original);
    const host = openMenu(workbook);
    host.clickMenu(SHOW);
    const rules = listRules(workbook);
    host.clickMenu(action);

    expect(listRules(workbook)).toBe(rules);
  });

  test('none are shown where none were', () => {
    const workbook = readBook(original);
    openMenu(workbook).clickMenu(action);

    expect(listRules(workbook)).toEqual([]);
  });

  test('also on the settings sheets', () => {
    const workbook = readBook(original);
    const host = openMenu(workbook);
    const before = listRules(workbook, 'Факты');
    typeInto(sheetOf(workbook, 'Факты'), 3, 3, 'прошлый год');
    host.clickMenu(SHOW);
    const shown = listRules(workbook, 'Факты');
    typeInto(sheetOf(workbook, 'Факты'), 3, 3, 2023);
    host.clickMenu(action);

    expect(before).toEqual([]);
    expect(shown.some((rule) => isOf(rule, 'error'))).toBe(true);
    expect(listRules(workbook, 'Факты').some((rule) => isOf(rule, 'error'))).toBe(false);
  });
});

test('refreshed and then removed, they leave the sheet as it was before they were shown', () => {
  const corrected = readBook(original);
  typeInto(sheetOf(corrected, 'Сбор 2023'), 7, 4, 40);
  const untouched = sheetPart(writeXlsx(corrected));
  const workbook = readBook(original);
  const host = openMenu(workbook);
  host.clickMenu(SHOW);
  typeInto(sheetOf(workbook, 'Сбор 2023'), 7, 4, 40);
  host.clickMenu('Построить сводку');
  const marked = sheetPart(writeXlsx(workbook));
  host.clickMenu(HIDE);

  expect(marked).toContain('<conditionalFormatting');
  expect(sheetPart(writeXlsx(workbook))).toBe(untouched);
});

test('other people’s rules stay below ours through a build', () => {
  const workbook = readBook(original);
  const area = { row: 5, column: 2, rows: 10, columns: 1 };
  const opaque = { kind: 'opaque', areas: [area], xml: '<cfRule type="colorScale"/>' } as const;
  sheetOf(workbook, 'Сбор 2023').conditionalRules = [opaque];
  const host = openMenu(workbook);
  host.clickMenu(SHOW);
  typeInto(sheetOf(workbook, 'Сбор 2023'), 7, 4, 40);
  buildReport(host);

  expect(listRules(workbook).map(({ kind }) => kind)).toEqual(['boolean', 'opaque']);
});
