// Workbooks as they also come: formulas that nobody has calculated, people's own rules on our sheets, a table under a
// name of ours, last year's table.

import type { CommandAnswer } from '../../src/addon/command/command-line.ts';
import type { Host } from '../../src/local/host.ts';
import type { Cell, ConditionalRule, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { buildReport, EXAMPLE, findText, openAddon, readBook, sheetOf } from './built-addon.ts';

const FORM = 'Сбор 2023';
const SCHOOL = 'МБОУ Гимназия № 17';
const SCHOOL_ROW = 7;

/** Puts a formula without a value into the cell, as a script that writes files does. */
function leaveFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  const line = sheet.rows[row];
  const cell = line?.[column];
  if (line === undefined || cell === undefined) throw new Error(`no cell at ${row}, ${column}`);
  const bare: Cell = { ...cell, value: null, formula, fromFile: true };
  line[column] = bare;
}

function askBuild(host: Host, options: object = {}): CommandAnswer {
  return host.call('commandBuild', { language: 'ru', report: true, ...options }) as CommandAnswer; // as: its own answer
}

describe('formulas without a value', () => {
  const workbook = readBook(EXAMPLE);
  const form = sheetOf(workbook, FORM);
  leaveFormula(form, SCHOOL_ROW, 4, '=20+2');
  leaveFormula(form, SCHOOL_ROW, 3, '=НЕТ(1)');
  const report = buildReport(openAddon(workbook));
  const findReading = (cell: string) => report.readings.find((reading) => reading.cell === cell);

  test('are calculated and counted', () => {
    expect(findReading('D7')).toMatchObject({ value: 22, how: 'number' });
  });

  test('that cannot be calculated are an error of the cell, never a blank', () => {
    expect(findReading('C7')).toMatchObject({ value: null, how: 'unreadable', original: '#NAME?' });
    expect(report.findings.filter(({ school }) => school === SCHOOL)).toMatchObject([
      { code: 'cell/error-value', found: '#NAME?' },
    ]);
  });
});

describe('a colour scale of a person on our sheets', () => {
  const SCALE =
    '<cfRule type="colorScale" priority="9"><colorScale><cfvo type="min"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FF63BE7B"/></colorScale></cfRule>';
  const column = { row: 1, column: 4, rows: 1_048_576, columns: 1 };
  const table = { row: 8, column: 5, rows: 20, columns: 1 };
  const scales: readonly ConditionalRule[] = [column, table].map((area) => ({
    kind: 'opaque',
    areas: [area],
    xml: SCALE,
  }));

  /** A file with the scales on «По школам», and with so many schools in form and register. */
  function reopen(bytes: Uint8Array, schools: number): Workbook {
    const workbook = readBook(bytes);
    const form = sheetOf(workbook, FORM);
    form.rows = Array.from(form.rows, (line) => line ?? []).slice(0, schools + 4);
    const register = sheetOf(workbook, 'Школы');
    register.rows = Array.from(register.rows, (line) => line ?? []).slice(0, schools + 4);
    return workbook;
  }

  const first = readBook(EXAMPLE);
  buildReport(openAddon(first));
  const sheet = sheetOf(first, 'По школам 2023');
  sheet.conditionalRules.push(...scales);
  sheet.rulesChanged = true;
  const bytes = writeXlsx(first);

  const listScales = (workbook: Workbook) =>
    sheetOf(workbook, 'По школам 2023').conditionalRules.flatMap((rule) =>
      rule.kind === 'opaque' ? rule.areas : [],
    );

  test('stays when the table shrinks, its range with it', () => {
    const workbook = reopen(bytes, 40);
    buildReport(openAddon(workbook));

    expect(listScales(workbook)).toEqual([column, table]);
    expect(listScales(readBook(writeXlsx(workbook)))).toEqual([column, table]);
  });

  test('grows with the rows that are inserted in it', () => {
    const small = reopen(bytes, 15);
    const own = sheetOf(small, 'По школам 2023');
    own.conditionalRules = [];
    buildReport(openAddon(small));
    const wide = { ...table, rows: 40 };
    own.conditionalRules.push(
      ...[column, wide].map(
        (area): ConditionalRule => ({ kind: 'opaque', areas: [area], xml: SCALE }),
      ),
    );
    own.rulesChanged = true;
    const grown = readBook(writeXlsx(small));
    sheetOf(grown, FORM).rows = sheetOf(readBook(EXAMPLE), FORM).rows;
    sheetOf(grown, 'Школы').rows = sheetOf(readBook(EXAMPLE), 'Школы').rows;
    buildReport(openAddon(grown));

    // For 75 schools where there were 17.
    expect(listScales(grown)).toEqual([column, { ...wide, rows: wide.rows + 58 }]);
  });
});

test.each(['По школам 2023', 'Показатели'])(
  'a table on a sheet named «%s» is said to stand there, and nothing is written',
  (name) => {
    const workbook = readBook(EXAMPLE);
    sheetOf(workbook, FORM).name = name;
    const names = workbook.sheets.map((sheet) => sheet.name);
    const answer = askBuild(openAddon(workbook));

    expect(answer.kind === 'failed' && answer.message).toContain(
      `стоит на листе «${name}», а это имя оставлено для листов самой надстройки`,
    );
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(names);
  },
);

test('another year than the table and the facts name is asked about in the report and on «Замечания»', () => {
  const workbook = readBook(EXAMPLE);
  const answer = askBuild(openAddon(workbook), { year: 2024 });
  const findings = answer.kind === 'done' ? (answer.report?.findings ?? []) : [];

  expect(findings.filter(({ code }) => code === 'year/differs').map(({ sheet }) => sheet)).toEqual([
    FORM,
    'Факты',
  ]);
  expect(findText(sheetOf(workbook, 'Замечания'), 'Другой год').row).toBeGreaterThan(0);
});

test('the stamp tells the time of the host', () => {
  const moments = ['2024-01-15T02:00:00Z', '2025-06-30T23:30:00Z'].map((moment) => {
    const workbook = readBook(EXAMPLE);
    workbook.timeZone = 'Asia/Novokuznetsk';
    return buildReport(openAddon(workbook, { now: () => new Date(moment) })).builtAt;
  });

  expect(moments).toEqual(['15.01.2024 09:00', '01.07.2025 06:30']);
});
