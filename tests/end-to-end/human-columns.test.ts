// What people write on our sheets outlives every build, sorted or not; a measure closes its query.

import type { Sheet } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import {
  buildReport,
  EXAMPLE,
  findText,
  openAddon,
  readBook,
  sheetOf,
  typeInto,
} from './built-addon.ts';

function rowOfCode(sheet: Sheet, code: string): number {
  return findText(sheet, code).row;
}

function swapRows(sheet: Sheet, first: number, second: number): void {
  const line = sheet.rows[first] ?? [];
  sheet.rows[first] = sheet.rows[second] ?? [];
  sheet.rows[second] = line;
}

describe('measures', () => {
  const workbook = readBook(EXAMPLE);
  const host = openAddon(workbook);
  buildReport(host);
  const sheet = sheetOf(workbook, 'Сводка 2023');
  const measures = findText(sheet, 'Меры').column;
  typeInto(sheet, rowOfCode(sheet, '1.10'), measures, '=НЕ формула: по 1 встрече на профиль');
  typeInto(sheet, rowOfCode(sheet, '3.4'), measures, '- посещение дней открытых дверей');
  typeInto(sheet, rowOfCode(sheet, '3.4'), measures + 2, '01.09.2024');
  swapRows(sheet, rowOfCode(sheet, '1.2'), rowOfCode(sheet, '1.10'));

  const report = buildReport(host);
  const text = (code: string, offset = 0) =>
    sheet.rows[rowOfCode(sheet, code)]?.[measures + offset];

  test('follow their indicator after rows were sorted', () => {
    expect(text('1.10')?.value).toBe('=НЕ формула: по 1 встрече на профиль');
    expect(text('3.4')?.value).toBe('- посещение дней открытых дверей');
    expect(text('3.4', 2)?.value).toBe('01.09.2024');
    expect(text('1.2')?.value ?? '').toBe('');
  });

  test('stay texts, also when they begin like a formula', () => {
    expect(text('1.10')?.formula).toBeNull();
  });

  test('close their query and no other', () => {
    const open = report.findings.filter(({ code }) => code === 'indicator/missed-without-measure');

    expect(open.map(({ field }) => field.split(' ')[0])).toEqual(['1.2', '1.6', '3.1']);
  });

  test('survive saving, opening and building again', () => {
    const saved = readBook(writeXlsx(workbook));
    buildReport(openAddon(saved));
    const again = sheetOf(saved, 'Сводка 2023');

    expect(again.rows[rowOfCode(again, '3.4')]?.[measures]?.value).toBe(
      '- посещение дней открытых дверей',
    );
  });
});

describe('an explained query', () => {
  const workbook = readBook(EXAMPLE);
  const host = openAddon(workbook);
  buildReport(host);
  const sheet = sheetOf(workbook, 'Замечания');
  const column = findText(sheet, 'Пояснение').column;
  const row = () => findText(sheet, 'МБОУ СОШ № 37').row;
  typeInto(sheet, row(), column, 'Считали по другой форме');

  const stateOf = (school: string) =>
    buildReport(host).findings.find((one) => one.school === school)?.state;

  test('is closed by the next build and keeps its text', () => {
    expect(stateOf('МБОУ СОШ № 37')).toBe('explained');
    expect(sheet.rows[row()]?.[column]?.value).toBe('Считали по другой форме');
  });

  test('opens again when the value changes, and the text goes to the journal', () => {
    typeInto(sheetOf(workbook, 'Сбор 2023'), 10, 2, 290);

    expect(stateOf('МБОУ СОШ № 37')).toBe('open');
    expect(() => findText(sheetOf(workbook, 'Журнал'), 'Считали по другой форме')).not.toThrow();
  });

  test('stays in the journal through further builds', () => {
    buildReport(host);

    expect(() => findText(sheetOf(workbook, 'Журнал'), 'Считали по другой форме')).not.toThrow();
  });
});
