import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import {
  listFormSheetIds,
  planClosing,
  planReopening,
} from '../../../../src/core/reporting/closing/plan-closing.ts';
import { readFrozenCopy } from '../../../../src/core/reporting/closing/read-frozen-copy.ts';
import { isOurs } from '../../../../src/core/reporting/own/own-sheet.ts';
import { isResultSheetName } from '../../../../src/core/reporting/own/sheet-names.ts';
import { summarise } from '../../../../src/core/summarise.ts';
import type { Summary } from '../../../../src/core/summary.ts';
import { isOwnSheetName } from '../../../../src/core/workbook/own-sheets.ts';
import type { WorkbookPlan } from '../../../../src/core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot.ts';
import { buildTab } from '../../reading/build-tab.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import { buildCityWorkbook, FORM_SHEET_ID, listFormRows, summariseCity } from '../city-workbook.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

const AT = '30.11.2026 14:05';
const words = chooseSheetWords('ru');

function readBack({ sheets }: WorkbookPlan) {
  return sheets.map((sheet, index) => readBackSheet(sheet, 90 + index));
}

type Values = WorkbookSnapshot['sheets'][number]['values'];

function replaceRow(values: Values, row: number, text: string): Values {
  return values.map((line, at) => (at === row ? [text] : line));
}

function close(summary: Summary, workbook: WorkbookSnapshot) {
  return planClosing(summary, workbook, AT, words);
}

describe('closing a form with a row for each school', () => {
  const workbook = buildCityWorkbook();
  const summary = summariseCity(workbook);
  const { plan, warnings } = close(summary, workbook);
  const [sheet] = plan.sheets;
  if (sheet === undefined) throw new Error('no copy');

  test('the copy has the form’s headings and the texts as typed, school by school', () => {
    const shown = showPlan(sheet);
    const header = shown.findIndex(([first]) => first === '№');
    const first = shown[header + 1];

    expect(sheet.name).toBe('Сбор 2023 (принято)');
    expect(shown[1]?.[0]).toMatch(/^Период закрыт 30\.11\.2026 14:05; школ в копии: 75\./);
    expect(shown[header]?.slice(0, 4)).toEqual(['№', 'Код', 'Школа', 'Район']);
    expect(shown[header]).toContain('общее кол-во обучающихся в профильных 11-х классах');
    expect(first?.slice(2)).toEqual([
      'МАОУ СОШ № 14',
      'Заводский',
      '221',
      '71',
      '68',
      'победили и призеры - 7 человек',
      '7',
      expect.stringMatching(/^КемТИПИСУ/),
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ]);
  });

  test('the form is put under our warning', () => {
    expect(warnings).toEqual({
      kind: 'set',
      sheetIds: [FORM_SHEET_ID],
      description: expect.stringMatching(/^Сводка: период закрыт 30\.11\.2026 14:05/),
    });
  });

  test('the copy is ours, is never read as a form, and holds what the cells show', () => {
    const [copy] = readBack(plan);
    if (copy === undefined) throw new Error('no copy');
    const closed = summariseCity(buildCityWorkbook({ others: [copy] }));

    expect(isOurs(copy)).toBe(true);
    expect(closed.tables.map(({ sheetName }) => sheetName)).toEqual(['Сбор 2023']);
    expect(closed.period).toEqual({
      kind: 'closed',
      at: AT,
      sheets: [{ name: 'Сбор 2023 (принято)', id: 90 }],
      changes: [],
    });
    expect(closed.findings).toEqual(summary.findings);
  });

  test('a changed cell is a question, until the period is opened again', () => {
    const form = listFormRows();
    const line = form[2];
    if (line === undefined) throw new Error('no row');
    line[1] = 222;
    const changed = buildCityWorkbook({ form, others: readBack(plan) });
    const closed = summariseCity(changed);
    const { stamps = [] } = planReopening(closed.period, changed, '02.12.2026 10:00', words).plan;
    const [stamp] = stamps;
    const reopened = {
      sheets: changed.sheets.map((one) =>
        one.id === stamp?.sheetId
          ? { ...one, values: replaceRow(one.values, stamp.row - 1, stamp.text) }
          : one,
      ),
    };

    expect(
      closed.findings.filter(({ finding }) => finding.code.startsWith('period')),
    ).toMatchObject([
      { finding: { found: '222', before: '221', place: { cell: 'B3' } }, state: 'open' },
    ]);
    expect(stamp?.text).toMatch(/^Период открыт снова 02\.12\.2026 10:00; был закрыт 30\.11/);
    expect(summariseCity(reopened)).toMatchObject({
      period: { kind: 'reopened', at: '02.12.2026 10:00', changes: [{ after: '222' }] },
    });
    expect(summariseCity(reopened).findings).toEqual(
      summariseCity(buildCityWorkbook({ form })).findings,
    );
  });

  test('closing again replaces the copy and keeps what people wrote below it', () => {
    const [copy] = readBack(plan);
    if (copy === undefined) throw new Error('no copy');
    const signed = { ...copy, values: [...copy.values, ['Подпись']] };
    const again = planClosing(
      summary,
      buildCityWorkbook({ others: [signed] }),
      '05.12.2026 09:00',
      words,
    ).plan;

    expect(again.sheets[0]?.replacement).toMatchObject({ formerRows: copy.values.length });
    expect(again.sheets[0]?.cells).toHaveLength(copy.values.length);
    expect(again.sheets[0]?.cells.flat()).not.toContain('Подпись');
  });
});

describe('closing forms of which each school has a tab', () => {
  const [report, activities] = berezniki.forms;
  if (report === undefined || activities === undefined) throw new Error('there are two forms');
  const tab = (form: typeof report, number: number, typed: Readonly<Record<string, number>>) =>
    buildTab(form, {
      label: `МАОУ СОШ № ${number}`,
      name: `${form === report ? 'Показатели' : 'План'} ${number}`,
      id: number + (form === report ? 0 : 100),
      typed,
    });
  const build = (value: number, ...others: readonly WorkbookSnapshot['sheets'][number][]) =>
    buildWorkbook(
      tab(report, 1, { п_3_3_1: value }),
      tab(report, 2, { п_3_3_1: 20 }),
      tab(activities, 2, {}),
      buildSheet([['Школа'], ['МАОУ СОШ № 1'], ['МАОУ СОШ № 2']], { name: 'Школы', id: 50 }),
      ...others,
    );
  const think = (workbook: WorkbookSnapshot) => {
    const result = summarise(workbook, {
      builtAt: '20.11.2026 21:40',
      programmeId: null,
      year: null,
      language: 'ru',
    });
    if (result.kind === 'refused') throw new Error(JSON.stringify(result.problem));
    return result.summary;
  };
  const workbook = build(10);
  const summary = think(workbook);
  const { plan } = close(summary, workbook);

  test('every form has a copy of its own, a row for each line of each school', () => {
    const shown = plan.sheets.slice(0, 1).flatMap(showPlan);
    const lines = shown.filter((row) => row[2] === 'МАОУ СОШ № 1');

    expect(plan.sheets.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Сбор \d{4} \(принято\)$/),
      expect.stringMatching(/^Сбор \d{4} \(принято\) 2$/),
    ]);
    expect(plan.sheets.every(({ name }) => name.length <= 31)).toBe(true);
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter((row) => row[1] !== null)).toHaveLength(1);
    expect(lines.some((row) => row.includes('10'))).toBe(true);
  });

  test('all tabs are put under warning', () => {
    expect(listFormSheetIds(summary)).toEqual([1, 2, 102]);
  });

  test('the copies are read back together, and are no form', () => {
    const closed = think(build(11, ...readBack(plan)));

    expect(closed.tables.flatMap(({ rows }) => rows.map(({ sheetName }) => sheetName))).toEqual(
      summary.tables.flatMap(({ rows }) => rows.map(({ sheetName }) => sheetName)),
    );
    expect(closed.period.changes).toMatchObject([
      { school: 'МАОУ СОШ № 1', sheet: 'Показатели 1', before: '10', after: '11', inLine: true },
    ]);
  });

  test('of a tab that is gone the questions point at the copy, and at no tab of another school', () => {
    const { sheets } = build(10, ...readBack(plan));
    const left = think({ sheets: sheets.filter(({ name }) => name !== 'Показатели 1') });
    const told = left.findings.filter(
      ({ finding }) => finding.code === 'period/changed-after-close',
    );

    expect(told.map(({ finding }) => finding)).toMatchObject([
      {
        school: 'МАОУ СОШ № 1',
        place: { sheet: expect.stringContaining('(принято)'), cell: 'A1' },
        before: '10',
        isGone: true,
      },
    ]);
  });

  test('the copies belong together also where, without a register, one form has more schools', () => {
    const bare = (value: number, ...others: readonly WorkbookSnapshot['sheets'][number][]) => {
      const { sheets } = build(value, ...others);
      return { sheets: sheets.filter(({ name }) => name !== 'Школы') };
    };
    const made = readBack(close(think(bare(10)), bare(10)).plan);

    expect(think(bare(10, ...made)).period.sheets).toHaveLength(2);
  });

  test('a second copy that an earlier closing left is not read', () => {
    const [first, second] = readBack(plan);
    if (first === undefined || second === undefined) throw new Error('two copies');
    const other = {
      ...second,
      values: replaceRow(second.values, 1, 'Период закрыт 01.01.2020 00:00'),
    };
    const copy = readFrozenCopy(build(10, first, other), summary.year);

    expect(copy).toMatchObject({ kind: 'closed', sheets: [{ name: first.name }] });
  });
});

test.each([
  ['Сбор 2023 (принято)', true],
  ['Сбор 2023 (принято) 2', true],
  ['Сбор 2023', false],
  ['Сбор (принято)', false],
])('«%s» is a result of ours: %s', (name, own) => {
  expect([isOwnSheetName(name), isResultSheetName(name)]).toEqual([own, own]);
});

test.each(['Приёмка 2023', 'Копия Приёмка 2023', 'сбор 2023 (принято)'])(
  '«%s» is never searched for a form',
  (name) => {
    expect(isOwnSheetName(name)).toBe(true);
  },
);
