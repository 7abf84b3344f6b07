// The sheets of a programme whose schools fill in tabs of their own: Berezniki, with two forms and shares.

import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import type { Form } from '../../../src/core/programme/form.ts';
import { berezniki } from '../../../src/core/programme/presets/berezniki.ts';
import { findDisagreements } from '../../../src/core/reporting/compare-figures.ts';
import { planHighlights } from '../../../src/core/reporting/findings/plan-highlights.ts';
import { planBuild } from '../../../src/core/reporting/plan-build.ts';
import { buildReport } from '../../../src/core/reporting/report/build-report.ts';
import { summarise } from '../../../src/core/summarise.ts';
import type { CellValue } from '../../../src/core/workbook/snapshot.ts';
import { buildTab } from '../reading/build-tab.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { cellAt, findRow } from './find-cell.ts';
import { calculatePlans } from './written-sheet.ts';

const [report, activities] = berezniki.forms;
const SHARE = 'п_3_3_2';

function tab(form: Form | undefined, number: number, typed: Readonly<Record<string, CellValue>>) {
  if (form === undefined) throw new Error('the programme has two forms');
  const isReport = form === report;
  return buildTab(form, {
    label: `МАОУ СОШ № ${number}`,
    name: `${isReport ? 'Показатели' : 'План'} ${number}`,
    id: number + (isReport ? 0 : 100),
    typed,
  });
}

const REGISTER = buildSheet(
  [
    ['Школа', 'Район'],
    ['МАОУ СОШ № 1', 'Север'],
    ['МАОУ СОШ № 2', 'Юг'],
    ['МАОУ СОШ № 3', 'Юг'],
  ],
  { name: 'Школы', id: 50 },
);

const workbook = buildWorkbook(
  tab(report, 1, { п_3_3_1: 10, [SHARE]: '9 из 20', п_3_3_3: -4 }),
  tab(report, 2, { п_3_3_1: 20, [SHARE]: '45 %', п_3_3_3: 5 }),
  tab(activities, 2, { соглашения: '3 (КузГТУ, КемГУ)' }),
  REGISTER,
);

const summarised = summarise(workbook, {
  builtAt: '20.11.2026 21:40',
  programmeId: null,
  year: null,
  language: 'ru',
});
if (summarised.kind === 'refused') throw new Error(JSON.stringify(summarised.problem));
const { summary } = summarised;
const words = chooseSheetWords('ru');
const plan = planBuild(summary, workbook, chooseMessages('ru'), words);
const values = calculatePlans(plan.sheets);

function sheet(name: string) {
  const found = plan.sheets.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

test('what the spreadsheet computes is what the core does', () => {
  const differing = plan.sheets.flatMap((one) =>
    findDisagreements(one, values.get(one.name) ?? []),
  );
  expect(differing).toEqual([]);
});

test('indicators that leave out the same schools share a line; a school that only lacks one form is named', () => {
  const texts = (values.get('Сводка 2023') ?? []).map(([cell]) => String(cell));
  const lines = texts.filter((text) => text.includes('нет листа школы'));
  const whole = texts
    .slice(texts.indexOf(lines[lines.length - 1] ?? ''))
    .slice(0, 2)
    .join(' ');

  expect(lines.length).toBeLessThan(6);
  expect(whole).toMatch(/^П 1\.4, П 2\.1, .*нет листа школы – 2 \(МАОУ СОШ № 1\)/);
});

describe('«По школам 2023»', () => {
  const schools = sheet('По школам 2023');
  const shown = (row: number) => (values.get('По школам 2023')?.[row - 1] ?? []).slice(0, 7);
  const required = (report?.fields.length ?? 0) + (activities?.fields.length ?? 1) - 1;

  test('a school with counts has them, and a share that is divided', () => {
    const row = findRow(schools, 'МАОУ СОШ № 1');
    expect(shown(row)).toEqual(['МАОУ СОШ № 1', 'Север', `3 из ${required}`, 10, 9, 20, 45]);
    expect(cellAt(schools, row, 7)).toMatchObject({ kind: 'formula' });
  });

  test('one with a percent alone shows it, as it is, under no sum', () => {
    const row = findRow(schools, 'МАОУ СОШ № 2');
    expect(shown(row).slice(3)).toEqual([20, null, null, 45]);
    expect(cellAt(schools, row, 7)).toBe(45);
    expect(shown(findRow(schools, 'Итого')).slice(3)).toEqual([30, 9, 20, 45]);
  });

  test('one that sent nothing has no sheet, and says no more', () => {
    const row = findRow(schools, 'МАОУ СОШ № 3');
    expect(shown(row)[2]).toBe('нет листа школы');
    const cells = schools.cells[row - 1] ?? [];
    expect(cells[cells.length - 1]).toBe('нет листа школы');
  });

  test('one that lacks one form is told by its indicators', () => {
    const cells = schools.cells[findRow(schools, 'МАОУ СОШ № 1') - 1] ?? [];
    expect(cells[cells.length - 1]).toMatch(/П 1\.3, .*: нет листа школы/);
  });
});

describe('findings', () => {
  test('stand and are marked in the school’s own tab', () => {
    const negative = summary.findings.find(({ finding }) => finding.code === 'cell/negative');
    expect(negative?.finding).toMatchObject({
      place: { sheet: 'Показатели 1', sheetId: 1 },
      school: 'МАОУ СОШ № 1',
      inLine: true,
    });
    const marked = planHighlights(summary).find(({ sheetId }) => sheetId === 1);
    expect(marked?.cells).toContain(negative?.finding.place.cell);
  });

  test('who owes which form is asked form by form', () => {
    const missing = summary.findings.flatMap(({ finding }) =>
      finding.code === 'row/missing-school'
        ? [[finding.place.sheet, finding.field, finding.schools]]
        : [],
    );
    const [report, plan] = berezniki.forms.map(({ title }) => title);
    expect(missing).toEqual([
      ['Показатели 1', report, ['МАОУ СОШ № 3']],
      ['План 2', plan, ['МАОУ СОШ № 1', 'МАОУ СОШ № 3']],
    ]);
    expect(summary.completeness).toMatchObject({ expected: 3, partial: 2, empty: 1 });
  });
});

test('readings of the report name the tab, the line and the column', () => {
  const { readings } = buildReport(summary, chooseMessages('ru'));
  const share = readings.find(({ original }) => original === '45 %');
  expect(share).toMatchObject({ sheet: 'Показатели 2', school: 'МАОУ СОШ № 2', value: 45 });
  expect(share?.field).toMatch(/, % – Факт \/ 2023 год$/);
  expect(readings.filter(({ sheet: name }) => name === 'План 2')).toHaveLength(26);
});

describe('«Приёмка» of a programme with two forms on tabs', () => {
  const values = plan.sheets.find(({ name }) => name.startsWith('Приёмка'));
  const rows = (values?.cells ?? []).filter(([school]) => String(school).startsWith('МАОУ'));

  test('has a row for every school, with a tab or without', () => {
    expect(rows.map((row) => row.slice(0, 3))).toEqual([
      ['МАОУ СОШ № 1', 'Север', '◐ частично'],
      ['МАОУ СОШ № 2', 'Юг', '◐ частично'],
      ['МАОУ СОШ № 3', 'Юг', '○ пусто'],
    ]);
  });

  test('keeps what both forms show, by the form and the field', () => {
    const kept = rows.map((row): unknown => JSON.parse(String(row[8])));

    expect(kept[1]).toMatchObject({
      [report?.key ?? '']: { п_3_3_1: '20', [SHARE]: '45 %' },
      [activities?.key ?? '']: { соглашения: '3 (КузГТУ, КемГУ)' },
    });
    // A school that has no tab shows nothing.
    expect(kept[2]).toMatchObject({ [report?.key ?? '']: { п_3_3_1: '' } });
  });
});
