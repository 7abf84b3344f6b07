// The cost of an action in service calls: as many for ten schools as for a thousand, and few for every sheet that is not ours.

import type { Host } from '../../src/local/host.ts';
import { createSheet } from '../../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';
import { makeLargeWorkbook } from '../bench/large-workbook.ts';
import { buildReport, EXAMPLE, openAddon, readBook, sheetOf } from './built-addon.ts';

/** The calls of a first build and of one more. */
function countBuilds(host: Host): readonly [number, number] {
  buildReport(host);
  const first = host.stats().total;
  buildReport(host);
  return [first, host.stats().total];
}

/** The example with sheets that nobody asked for, filled with notes. */
function makeBookWithDrafts(count: number): Workbook {
  const workbook = readBook(EXAMPLE);
  const { rows } = sheetOf(workbook, 'О сборе');
  for (let number = 1; number <= count; number += 1) {
    const sheet = createSheet({ id: 90_000 + number, name: `Черновик ${number}` });
    sheet.rows = rows;
    workbook.sheets.push(sheet);
  }
  return workbook;
}

test('a build costs the same number of calls for 10 and for 1,000 schools', () => {
  expect(countBuilds(openAddon(makeLargeWorkbook(1000)))).toEqual(
    countBuilds(openAddon(makeLargeWorkbook(10))),
  );
});

test('a build of the example costs at most 105 calls, and at most 85 once it has been built', () => {
  const [first, again] = countBuilds(openAddon(readBook(EXAMPLE)));

  expect(first).toBeLessThanOrEqual(105);
  expect(again).toBeLessThanOrEqual(85);
});

test('so it does where highlights are shown and have to be refreshed', () => {
  const workbook = readBook(EXAMPLE);
  const host = openAddon(workbook);
  host.call('panelHighlight', true);
  sheetOf(workbook, 'Сбор 2023').conditionalRules.pop();

  expect(countBuilds(host)[0]).toBeLessThanOrEqual(105);
});

test('a build from the panel tells its progress within 110 calls', () => {
  const host = openAddon(readBook(EXAMPLE));
  host.call('panelBuild');

  expect(host.stats().byName['Cache.put']).toBe(4);
  expect(host.stats().total).toBeLessThanOrEqual(110);
});

test('what stands as planned already is not set again', () => {
  const host = openAddon(readBook(EXAMPLE));
  countBuilds(host);
  const { byName } = host.stats();

  expect(byName['Sheet.getConditionalFormatRules']).toBe(4);
  expect(byName['Sheet.setConditionalFormatRules']).toBeUndefined();
  expect(byName['Sheet.setColumnWidths']).toBeUndefined();
});

test('reading alone costs at most 20 calls', () => {
  const host = openAddon(readBook(EXAMPLE));
  host.call('commandCheck', {});

  expect(host.stats().total).toBeLessThanOrEqual(20);
});

describe('sheets that are not ours', () => {
  // Each sheet that may be a form has to be read once; «Приёмка», a whole sheet more, took the last room under 120.
  test('fifteen drafts keep a build within 120 calls, thirty add one each, and nothing is read of them twice', () => {
    expect(Math.max(...countBuilds(openAddon(makeBookWithDrafts(15))))).toBeLessThanOrEqual(120);

    const host = openAddon(makeBookWithDrafts(30));

    expect(Math.max(...countBuilds(host))).toBeLessThanOrEqual(135);
    expect(host.stats().byName['Sheet.getSheetValues']).toBe(39);
    // The form, two settings sheets and five results of ours.
    expect(host.stats().byName['Range.getDisplayValues']).toBe(8);
  });

  test('one more draft among many costs one call', () => {
    const [thirty, forty] = [30, 40].map((count) =>
      countBuilds(openAddon(makeBookWithDrafts(count))),
    );

    expect(forty).toEqual(thirty?.map((calls) => calls + 10));
  });

  test('one more draft among few costs two', () => {
    const [none, five] = [0, 5].map((count) => countBuilds(openAddon(makeBookWithDrafts(count))));

    expect(five).toEqual(none?.map((calls) => calls + 10));
  });
});

describe('a workbook of many sheets', () => {
  test('gives the same summary as one of few', () => {
    const many = buildReport(openAddon(makeBookWithDrafts(30)));
    const few = buildReport(openAddon(readBook(EXAMPLE)));

    expect(many.indicators).toEqual(few.indicators);
    expect(many.findings).toEqual(few.findings);
    expect(many.completeness).toEqual(few.completeness);
  });

  test('keeps what people wrote on our sheets', () => {
    const workbook = makeBookWithDrafts(30);
    const host = openAddon(workbook);
    buildReport(host);
    const open = buildReport(host).findings.filter(
      ({ code }) => code === 'indicator/missed-without-measure',
    );
    const [first] = open;
    if (first === undefined) throw new Error('no such finding');
    const place = /^([A-Z])(\d+)$/.exec(first.cell);
    const column = (place?.[1] ?? 'A').charCodeAt(0) - 64;
    const line = sheetOf(workbook, first.sheet).rows[Number(place?.[2])];
    const cell = line?.[column];
    if (line === undefined || cell === undefined) throw new Error('no cell');
    line[column] = { ...cell, value: 'Провести встречи' };
    const after = buildReport(host).findings.filter(({ code }) => code === first.code);

    expect(after).toHaveLength(open.length - 1);
    expect(line[column]?.value).toBe('Провести встречи');
  });

  test('a sheet of our name that is not ours stops the build before anything is written', () => {
    const workbook = makeBookWithDrafts(30);
    sheetOf(workbook, 'Черновик 30').name = 'Журнал';
    const host = openAddon(workbook);

    expect(host.call('commandBuild', {})).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('«Журнал»'),
    });
    expect(workbook.sheets).toHaveLength(34);
  });

  test('a blank sheet of our name is written to', () => {
    const workbook = makeBookWithDrafts(30);
    workbook.sheets.push(createSheet({ id: 7, name: 'Журнал' }));
    buildReport(openAddon(workbook));

    expect(sheetOf(workbook, 'Журнал').rows.length).toBeGreaterThan(10);
    expect(workbook.sheets).toHaveLength(39);
  });

  test('«Подготовить таблицу…» sees the settings sheets that are there', () => {
    const workbook = makeBookWithDrafts(30);
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Факты');
    const before = new Set(workbook.sheets.map(({ name }) => name));
    openAddon(workbook).call('commandNew', {});
    const made = workbook.sheets.map(({ name }) => name).filter((name) => !before.has(name));

    expect(made).toEqual([
      'Инструкция',
      'Факты',
      'Программа',
      'Поля',
      'Показатели',
      'Контроль',
      'План мероприятий',
    ]);
  });
});

test('hidden copies of the form are passed over, and their cells are read once', () => {
  const workbook = readBook(EXAMPLE);
  const form = sheetOf(workbook, 'Сбор 2023');
  workbook.sheets.push({ ...form, id: 901, name: 'Сбор, старое', part: null, hidden: true });
  const host = openAddon(workbook);
  const report = buildReport(host);

  expect(new Set(report.readings.map(({ sheet }) => sheet))).toEqual(new Set(['Сбор 2023']));
  expect(host.stats().byName['Range.getDisplayValues']).toBe(3);
});
