import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import {
  JOURNAL_COLUMNS,
  journalColumn,
} from '../../../../src/core/reporting/findings/findings-columns.ts';
import { listJournalEntries } from '../../../../src/core/reporting/journal/journal-entries.ts';
import { planJournalSheet } from '../../../../src/core/reporting/journal/plan-journal-sheet.ts';
import type { Summary } from '../../../../src/core/summary.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from '../city-workbook.ts';
import { cellAt } from '../find-cell.ts';
import { showPlan } from '../written-sheet.ts';

const messages = chooseMessages('ru');
const words = chooseSheetWords('ru');
const city = summariseCity(buildCityWorkbook());
const sheet = planJournalSheet(city, messages, words);
const shown = showPlan(sheet);

function findEvent(
  rows: readonly (readonly (null | string | number)[])[],
  event: string,
  subject: string,
) {
  const found = rows.find(
    (row) =>
      row[journalColumn('event') - 1] === event && row[journalColumn('subject') - 1] === subject,
  );
  return Object.fromEntries(JOURNAL_COLUMNS.map(([name], index) => [name, found?.[index] ?? null]));
}

describe('«Журнал» of Kemerovo city', () => {
  test('it has as many rows as there were events, and says so', () => {
    const entries = listJournalEntries(city, messages, words);

    expect(entries.length).toBeGreaterThan(20);
    expect(shown).toHaveLength(4 + entries.length);
    expect(shown[2]?.[0]).toBe(
      `Записей: ${entries.length}. Здесь всё, что прочитано из текста, объяснено, внесено вручную или пропущено.`,
    );
  });

  test('a labelled count has original, value and parts', () => {
    expect(findEvent(shown, 'число прочитано из текста', 'МАОУ СОШ № 78')).toMatchObject({
      cell: 'Сбор 2023!E4',
      original: 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1',
      value: 5,
      details: 'победители 4, призёры 1',
    });
  });

  test('a list has its names', () => {
    expect(findEvent(shown, 'сосчитан список', 'МАОУ СОШ № 14')).toMatchObject({
      value: 7,
      details: expect.stringMatching(/КОКС; .*КемГУ/),
    });
  });

  test('a fact has its value, source and date', () => {
    expect(findEvent(shown, 'факт внесён вручную', '1.10')).toMatchObject({
      value: 3,
      details: 'Отчёт за 2023 год; 15.01.2024; 01.03.2023, 10.03.2023, 16.11.2023',
    });
    expect(findEvent(shown, 'факт внесён вручную', '3.2')).toMatchObject({
      value: null,
      details: expect.stringMatching(/^профильные классы 151, специализированные классы 30; /),
    });
  });

  test('an indicator without a fact has no line', () => {
    expect(findEvent(shown, 'факт внесён вручную', '5.5').value).toBeNull();
    expect(findEvent(shown, 'факт внесён вручную', '5.5').event).toBeNull();
  });

  test('a name with a district tail is matched, and the match is told', () => {
    expect(findEvent(shown, 'школа узнана по имени', 'МАОУ СОШ № 14')).toMatchObject({
      original: 'МАОУ СОШ № 14 завод',
      value: 'МАОУ СОШ № 14',
    });
  });

  test('its cells are links', () => {
    const row = shown.findIndex((cells) => cells[journalColumn('cell') - 1] === 'Сбор 2023!E4') + 1;

    expect(cellAt(sheet, row, journalColumn('cell'))).toMatchObject({
      kind: 'link',
      sheet: 'Сбор 2023',
      cell: 'E4',
    });
  });
});

describe('other events', () => {
  const rows = listFormRows();
  const first = rows[FIRST_SCHOOL_ROW - 1] ?? [];
  first[1] = '1 019';
  rows.push(['Итого', 12_746]);
  rows.splice(FIRST_SCHOOL_ROW - 1, 0, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  const changed = buildCityWorkbook({ form: rows });
  const other = showPlan(planJournalSheet(summariseCity(changed), messages, words));

  test('a number typed as text is one', () => {
    expect(findEvent(other, 'текст прочитан как число', 'МАОУ СОШ № 14')).toMatchObject({
      original: '1 019',
      value: 1019,
    });
  });

  test('digits kept as text are none', () => {
    const digits = listFormRows();
    const row = digits[FIRST_SCHOOL_ROW - 1] ?? [];
    row[1] = '221';
    const kept = buildCityWorkbook({ form: digits });
    const plan = showPlan(planJournalSheet(summariseCity(kept), messages, words));

    expect(findEvent(plan, 'текст прочитан как число', 'МАОУ СОШ № 14').event).toBeNull();
  });

  test('rows passed over are named', () => {
    expect(
      findEvent(other, 'строка пропущена: нумерация столбцов', 'строка 3').event,
    ).not.toBeNull();
    expect(findEvent(other, 'строка пропущена: итог', 'строка 79').original).toBe('Итого');
  });

  test('an explained query and a dropped explanation keep their key and text', () => {
    const query = city.findings.find(({ finding }) => finding.severity === 'query');
    if (query === undefined) throw new Error('no query');
    const summary: Summary = {
      ...city,
      explanations: new Map([
        [query.key, { Пояснение: 'верно' }],
        ['cell/missing | СОШ № 1 | Столбец | 5', { Пояснение: 'было верно' }],
      ]),
    };
    const plan = showPlan(planJournalSheet(summary, messages, words));

    expect(findEvent(plan, 'вопрос объяснён', query.finding.school)).toMatchObject({
      key: query.key,
      explanation: 'верно',
    });
    expect(findEvent(plan, 'пояснение снято: значение изменилось', 'СОШ № 1')).toMatchObject({
      key: 'cell/missing | СОШ № 1 | Столбец | 5',
      original: '5',
      explanation: 'было верно',
    });
  });

  test('no event at all gives one calm sentence', () => {
    const nothing = { ...city, tables: [], results: [], findings: [] };
    const plan = planJournalSheet(nothing, messages, words);

    expect(plan.cells).toHaveLength(3);
    expect(plan.cells[2]?.[0]).toMatch(/^Записей нет/);
  });
});
