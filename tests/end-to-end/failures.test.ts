// A service that fails at any point of a build: schools' sheets and human texts are whole, and the next build repairs the rest.

import { createHash } from 'node:crypto';
import { makeSchools } from '../../examples/kemerovo-city/schools.ts';
import { DEFAULT_STYLE } from '../../src/local/workbook/default-style.ts';
import type { Cell, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import {
  buildReport,
  findText,
  listValues,
  makeSmallBook,
  openAddon,
  sheetOf,
  typeInto,
} from './built-addon.ts';

const OURS = ['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'];
const MEASURE = 'Провести ещё три встречи';
const EXPLANATION = 'Уточнено у директора';
const COMMENT = 'Принято по телефону';
const SIGNATURE = 'Начальник управления: подпись, дата';
const END = 'Конец листа, построенного надстройкой «Сводка»; ниже можно писать своё';

function listForeignCells(workbook: Workbook): (Cell | undefined)[] {
  return workbook.sheets
    .filter(({ name }) => !OURS.includes(name))
    .flatMap(({ rows }) => rows.flat());
}

/** The looks of all cells and the rules, as one text: a difference is to be seen, not read. */
function listLooks(sheet: Sheet): string {
  const rules = sheet.conditionalRules.map((rule) => ({ ...rule, xml: null }));
  const styles = sheet.rows.map((line) => (line ?? []).map((cell) => cell?.style));
  return createHash('sha256').update(JSON.stringify({ rules, styles })).digest('hex');
}

function listOurs(workbook: Workbook): Record<string, unknown> {
  const order = workbook.sheets.map(({ name }) => name);
  const sheets = Object.fromEntries(
    OURS.map((name) => {
      const sheet = sheetOf(workbook, name);
      const values = listValues(sheet).filter(([row]) => row !== 2);
      const frozen = [sheet.frozenRows, sheet.frozenColumns];
      return [name, { values, frozen, widths: [...sheet.columnWidths], looks: listLooks(sheet) }];
    }),
  );
  return { order, sheets };
}

/** All texts of our sheets: where a human text stands may change, that it stands may not. */
function listTexts(workbook: Workbook): Set<unknown> {
  const ours = workbook.sheets.filter(({ name }) => OURS.includes(name));
  return new Set(ours.flatMap((sheet) => listValues(sheet).map(([, , value]) => value)));
}

/** What stands two rows below the end line of each sheet of ours. */
function listSignatures(workbook: Workbook): unknown[] {
  return OURS.map((name) => {
    const sheet = sheetOf(workbook, name);
    return sheet.rows[findText(sheet, END).row + 2]?.[1]?.value;
  });
}

function makeLine(value: string): Cell[] {
  const cell = { style: DEFAULT_STYLE, note: '', runs: null, fileStyle: null, fromFile: false };
  const line: Cell[] = [];
  line[1] = { ...cell, value, formula: null };
  return line;
}

function writeHumanTexts(workbook: Workbook): void {
  const summary = sheetOf(workbook, 'Сводка 2023');
  typeInto(summary, findText(summary, '1.10').row, findText(summary, 'Меры').column, MEASURE);
  const findings = sheetOf(workbook, 'Замечания');
  const explanations = findText(findings, 'Пояснение').column;
  typeInto(findings, findText(findings, 'МБОУ СОШ № 37').row, explanations, EXPLANATION);
  const reception = sheetOf(workbook, 'Приёмка 2023');
  const { row } = findText(reception, 'МБОУ СОШ № 37');
  // Accepted by hand: the failing build is the one that records what was accepted.
  typeInto(reception, row, findText(reception, 'Решение').column, 'принято');
  typeInto(reception, row, findText(reception, 'Комментарий').column, COMMENT);
  for (const name of OURS) {
    const sheet = sheetOf(workbook, name);
    sheet.rows.push([], makeLine(SIGNATURE));
  }
  // The figure changes, so that the explanation has to move from «Замечания» to «Журнал» in the failing build.
  typeInto(sheetOf(workbook, 'Сбор 2023'), 10, 2, 291);
}

test('the printed rows come first in the example', () => {
  expect(
    makeSchools()
      .slice(0, 6)
      .every(({ cells }) => cells === null),
  ).toBe(true);
});

describe('a first build that fails at the n-th service call', () => {
  const untouched = makeSmallBook(8);
  const clean = structuredClone(untouched);
  const cleanHost = openAddon(clean);
  buildReport(cleanHost);
  const calls = cleanHost.stats().total;
  const expected = listOurs(clean);

  test.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'n = %d leaves the schools’ sheets as they were and is repaired by the next build',
    (n) => {
      const workbook = structuredClone(untouched);
      const before = listForeignCells(workbook);
      const host = openAddon(workbook);
      host.failAt(n);
      host.call('commandBuild', {});
      host.failAt(null);

      const after = listForeignCells(workbook);
      expect(after.every((cell, index) => cell === before[index])).toBe(true);
      buildReport(host);
      expect(listOurs(workbook)).toEqual(expected);
    },
  );
});

describe('a rebuild that fails at the n-th service call', () => {
  const built = makeSmallBook(8);
  buildReport(openAddon(built));
  writeHumanTexts(built);
  const clean = structuredClone(built);
  const cleanHost = openAddon(clean);
  buildReport(cleanHost);
  const calls = cleanHost.stats().total;
  const expected = listOurs(clean);

  test.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'n = %d keeps every human text and is repaired by the next build',
    (n) => {
      const workbook = structuredClone(built);
      const host = openAddon(workbook);
      const before = listForeignCells(workbook);
      host.failAt(n);
      host.call('commandBuild', {});
      host.failAt(null);

      const texts = listTexts(workbook);
      const human = [MEASURE, EXPLANATION, COMMENT, 'принято'];
      expect(human.filter((text) => !texts.has(text))).toEqual([]);
      expect(listSignatures(workbook)).toEqual(OURS.map(() => SIGNATURE));
      expect(listForeignCells(workbook).every((cell, index) => cell === before[index])).toBe(true);
      buildReport(host);
      expect(listOurs(workbook)).toEqual(expected);
    },
  );
});

describe('what the user is told', () => {
  test('a failed click shows one calm sentence and leaves no lock behind', () => {
    const host = openAddon(makeSmallBook(3));
    host.open();
    host.failAt(30);
    host.clickMenu('Построить сводку');
    host.failAt(null);

    expect(host.ui.alerts).toHaveLength(1);
    expect(host.ui.alerts[0]?.text).toMatch(/^Не получилось: .*Листы школ не изменены\./);
    host.clickMenu('Построить сводку');
    expect(host.ui.alerts).toHaveLength(1);
    expect(host.ui.toasts).toHaveLength(1);
  });

  test('a build while another runs says so and writes nothing', () => {
    const workbook = makeSmallBook(3);
    const host = openAddon(workbook);
    host.open();
    host.holdLock();
    host.clickMenu('Построить сводку');

    expect(host.ui.alerts[0]?.text).toContain('строит кто-то другой');
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Сводка 2023');
  });

  test('a sheet of our name that we did not make stops the build before anything is written', () => {
    const workbook = makeSmallBook(3);
    const own = sheetOf(workbook, 'О сборе');
    own.name = 'Сводка 2023';
    const host = openAddon(workbook);

    expect(host.call('commandBuild', {})).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('«Сводка 2023»'),
    });
    expect(workbook.sheets).toHaveLength(4);
  });
});
