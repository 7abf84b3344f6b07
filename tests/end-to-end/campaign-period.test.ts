// «Закрыть период» and «Открыть период снова» with the built add-on, from the panel and from the menu, and in a saved file.

import type { PanelAnswer, PanelState } from '../../src/addon/panel/panel.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import {
  askPanel,
  buildReport,
  EXAMPLE,
  listValues,
  openAddon,
  openExample,
  readBook,
  sheetOf,
  typeInto,
} from './built-addon.ts';

const FORM = 'Сбор 2023';
const COPY = 'Сбор 2023 (принято)';
const CODE = 'period/changed-after-close';

function listChanged({ findings }: PanelState) {
  return findings.filter(({ code }) => code === CODE);
}

describe('a period that is closed', () => {
  const { workbook, host } = openExample();
  const form = sheetOf(workbook, FORM);
  const before = form.rows;
  askPanel(host, 'panelBuild');

  test('has a frozen copy and a warning on the form, whose cells stay as they were', () => {
    const state = askPanel(host, 'panelClosePeriod');

    expect(state.period).toMatchObject({ kind: 'closed', sheet: COPY, changes: { count: 0 } });
    expect(state.period.at).toMatch(/^\d\d\.\d\d\.\d{4} \d\d:\d\d$/);
    expect(form.protections).toMatchObject([
      {
        area: null,
        warningOnly: true,
        description: expect.stringMatching(/^Сводка: период закрыт/),
      },
    ]);
    expect(form.rows).toBe(before);
    expect(listChanged(state)).toEqual([]);
  });

  test('asks about every cell that is changed afterwards, and takes an explanation', () => {
    typeInto(form, 8, 3, 55);
    const changed = listChanged(askPanel(host, 'panelRead'));
    const [question] = changed;

    expect(changed).toMatchObject([
      { severity: 'query', sheet: FORM, cell: 'C8', found: '55', school: 'МБОУ ООШ № 68' },
    ]);
    const explained = askPanel(host, 'panelExplain', question?.key, 'Уточнили');
    expect(listChanged(explained)).toMatchObject([{ state: 'explained' }]);
    expect(listChanged(askPanel(host, 'panelBuild'))).toMatchObject([{ state: 'explained' }]);
  });

  test('closed once more keeps its copy and says so', () => {
    const copy = listValues(sheetOf(workbook, COPY));
    const answer = host.call('panelClosePeriod') as PanelAnswer; // as: its own answer

    expect(answer).toMatchObject({ kind: 'done', message: expect.stringContaining('уже закрыт') });
    expect(listValues(sheetOf(workbook, COPY))).toEqual(copy);
    expect(form.protections).toHaveLength(1);
  });

  test('opened again has neither warning nor questions, and the copy says so', () => {
    const state = askPanel(host, 'panelReopenPeriod');

    expect(state.period).toMatchObject({ kind: 'reopened', sheet: COPY, changes: { count: 1 } });
    expect(form.protections).toEqual([]);
    expect(listChanged(state)).toEqual([]);
    expect(String(sheetOf(workbook, COPY).rows[2]?.[1]?.value)).toMatch(/^Период открыт снова/);
  });

  test('closed anew has the copy of what is there now', () => {
    const state = askPanel(host, 'panelClosePeriod');

    expect(state.period).toMatchObject({ kind: 'closed', changes: { count: 0 } });
    expect(workbook.sheets.filter(({ name }) => name.includes('(принято)'))).toHaveLength(1);
    expect(listValues(sheetOf(workbook, COPY)).map(([, , value]) => value)).toContain('55');
  });

  test('in a saved file stays closed for whoever builds it', () => {
    typeInto(form, 8, 3, 56);
    const saved = readBook(writeXlsx(workbook));
    const report = buildReport(openAddon(saved));

    expect(report.findings.filter(({ code }) => code === CODE)).toMatchObject([
      { cell: 'C8', found: '56', sheet: FORM },
    ]);
    expect(new Set(report.readings.map(({ sheet }) => sheet))).toEqual(new Set([FORM]));
  });
});

test('a protection that people have put on the form is left alone, and told', () => {
  const { workbook, host } = openExample();
  const form = sheetOf(workbook, FORM);
  host.call('panelClosePeriod');
  const [ours] = form.protections;
  if (ours === undefined) throw new Error('no protection');
  host.call('panelReopenPeriod');
  const theirs = { ...ours, description: 'Наша защита', warningOnly: false };
  form.protections.push(theirs);
  const closed = host.call('panelClosePeriod') as PanelAnswer; // as: its own answer

  expect(closed).toMatchObject({ kind: 'done', message: expect.stringContaining('чужая защита') });
  expect(form.protections).toEqual([theirs]);
  askPanel(host, 'panelReopenPeriod');
  expect(form.protections).toEqual([theirs]);
});

test('a copy that a person has renamed is not taken for a form', () => {
  const { workbook, host } = openExample();
  askPanel(host, 'panelClosePeriod');
  sheetOf(workbook, COPY).name = 'Архив';
  const line = sheetOf(workbook, FORM).rows[3] ?? [];
  // One heading less, so that the copy would carry the form better.
  line[10] = undefined;
  const state = askPanel(host, 'panelRead');

  expect(state.problem).toBeNull();
  expect(state.schools[0]).toMatchObject({ sheet: FORM });
});

test('reopened without its copy tells that the warning was taken away', () => {
  const { workbook, host } = openExample();
  askPanel(host, 'panelClosePeriod');
  workbook.sheets = workbook.sheets.filter(({ name }) => name !== COPY);
  const reopen = () => host.call('panelReopenPeriod');

  expect(reopen()).toMatchObject({
    kind: 'done',
    message: expect.stringMatching(/^Копии принятого в таблице нет.* снято с 1 листа;/),
    state: { period: { kind: 'open' } },
  });
  expect(sheetOf(workbook, FORM).protections).toEqual([]);
  expect(reopen()).toMatchObject({ message: expect.stringMatching(/Ничего не изменено\.$/) });
});

test('a sheet of the copy’s name that is not ours stops the closing before anything is written', () => {
  const { workbook, host } = openExample();
  sheetOf(workbook, 'О сборе').name = COPY;

  expect(host.call('panelClosePeriod')).toMatchObject({
    kind: 'failed',
    message: expect.stringContaining(`«${COPY}»`),
  });
  expect(sheetOf(workbook, FORM).protections).toEqual([]);
});

describe('from the menu', () => {
  const openMenu = (...answers: ('YES' | 'NO')[]) => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook, { answers });
    host.open();
    return { workbook, host };
  };

  test('nothing is done without a yes', () => {
    const { workbook, host } = openMenu('NO');
    host.clickMenu('Закрыть период…');

    expect(workbook.sheets).toHaveLength(4);
  });

  test('a yes closes, and another opens again', () => {
    const { workbook, host } = openMenu('YES', 'YES');
    host.clickMenu('Закрыть период…');
    expect(workbook.sheets.map(({ name }) => name)).toContain(COPY);
    host.clickMenu('Открыть период снова…');

    expect(sheetOf(workbook, FORM).protections).toEqual([]);
    expect(host.ui.toasts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Период закрыт:/),
      expect.stringMatching(/^Период открыт снова:/),
    ]);
  });
});
