// «Проверка публикации» and «Публикация» as planned.

import { auditPublication } from '../../../../src/core/auditing/audit.ts';
import { chooseAuditMessages } from '../../../../src/core/messages/choose-audit-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { readPublication } from '../../../../src/core/reading/read-publication.ts';
import {
  planAuditSheet,
  readAuditNotes,
} from '../../../../src/core/reporting/audit/plan-audit-sheet.ts';
import { planPublicationSheet } from '../../../../src/core/reporting/template/plan-publication-sheet.ts';
import type { PlannedCell, SheetPlan } from '../../../../src/core/workbook/plan.ts';
import type { WorkbookSnapshot } from '../../../../src/core/workbook/snapshot.ts';
import { publish } from '../../auditing/publish.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';

const WRONG = publish('figure', {
  cell: 'F2',
  code: '8',
  title: 'Абилимпикс',
  when: '2020',
  printed: '4,2',
  part: 4,
  whole: 105,
  unit: 'percent',
  place: 'Справка, таблица 5',
});
const OPEN = publish('figure', {
  cell: 'F3',
  code: '1.8',
  title: 'Договоры',
  when: '2023',
  printed: '78,6 %',
  part: 59,
  place: 'Отчёт',
});
const NOTHING: WorkbookSnapshot = { sheets: [] };

function plan(rows = [WRONG, OPEN], workbook = NOTHING, language: 'ru' | 'en' = 'ru'): SheetPlan {
  const audit = auditPublication({ sheet: 'Публикация', sheetId: 1, rows }, null);
  const input = {
    audit,
    title: 'Мониторинг',
    builtAt: '20.11.2026 21:40',
    notes: readAuditNotes(workbook),
  };
  return planAuditSheet(input, workbook, chooseAuditMessages(language), chooseSheetWords(language));
}

function show(cell: PlannedCell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell !== 'object') return String(cell);
  return cell.kind === 'link' ? cell.text : String(cell.expected);
}

/** The planned sheet as it would be read back, with texts typed into «Пояснение» of the rows. */
function write(
  sheet: SheetPlan,
  explained: Readonly<Record<number, string>> = {},
): WorkbookSnapshot {
  const rows = sheet.cells.map((cells, row) =>
    cells.map((cell, column) =>
      column === 12 && explained[row] !== undefined ? explained[row] : show(cell),
    ),
  );
  return buildWorkbook(buildSheet(rows, { name: sheet.name }));
}

function findRow(sheet: SheetPlan, text: string): number {
  return sheet.cells.findIndex((cells) => cells.some((cell) => show(cell).includes(text)));
}

test('the head says what was counted', () => {
  const { cells, name } = plan();

  expect(name).toBe('Проверка публикации');
  expect(show(cells[0]?.[0])).toBe('Проверка публикации: Мониторинг');
  expect(show(cells[1]?.[0])).toBe(
    'Построено надстройкой «Сводка»: 20.11.2026 21:40; величин: 2; сходится – 0, знаки отброшены – 1, неверно или невозможно – 1, проверить не с чем – 0; ошибок: 1, вопросов: 0.',
  );
});

test('a row for each figure, then the findings', () => {
  const sheet = plan();
  const [figure, open] = [findRow(sheet, '4,2'), findRow(sheet, '78,6 %')];

  expect(sheet.cells[figure]?.slice(0, 10)).toEqual([
    1,
    '✗ неверно',
    null,
    'Справка, таблица 5',
    '8',
    '2020',
    '4,2',
    4,
    105,
    3.8095,
  ]);
  expect(sheet.cells[open]?.[1]).toBe('≈ знаки отброшены');
  expect(show(sheet.cells[open]?.[10])).toBe(
    'Целое не напечатано; по правилу округления не подходит никакое, при отбрасывании знаков – 75',
  );
  const finding = findRow(sheet, 'Процент не сходится с числами');
  expect(sheet.cells[finding]?.[1]).toBe('ошибка');
  expect(show(sheet.cells[finding]?.[10])).toBe(
    'Справка, таблица 5, № 8, 2020: напечатано «4,2», а 4 из 105 – это 3,8095\u00a0%; напечатанное вышло бы при целом 95–96.',
  );
  expect(sheet.cells[finding]?.[14]).toEqual({
    kind: 'link',
    text: 'Публикация!F2',
    sheet: 'Публикация',
    cell: 'F2',
  });
});

test('explanations stay with their figure when rows move, and are kept when it is gone', () => {
  const first = plan();
  const row = findRow(first, '78,6 %');
  const workbook = write(first, { [row]: '75 школ, база в приложении' });

  const moved = plan(
    [publish('figure', { code: '0', printed: '5 %', place: 'Отчёт' }), OPEN, WRONG],
    workbook,
  );
  expect(show(moved.cells[findRow(moved, '78,6 %')]?.[12])).toBe('75 школ, база в приложении');

  const gone = plan([WRONG], workbook);
  const kept = findRow(gone, '75 школ');
  expect(gone.cells[kept]?.[1]).toBe('снято');
  expect(readAuditNotes(write(gone)).size).toBe(1);
});

test('a second audit of the same print plans the same sheet', () => {
  const first = plan();

  expect(plan([WRONG, OPEN], write(first)).cells).toEqual(first.cells);
});

test('a sound publication says so', () => {
  const sheet = plan([publish('figure', { code: '1', printed: '50 %', part: 1, whole: 2 })]);

  expect(findRow(sheet, 'Замечаний нет: напечатанное сходится.')).toBeGreaterThan(0);
});

test('the sheet speaks English too, and keeps what was written in Russian', () => {
  const russian = plan();
  const workbook = write(russian, { [findRow(russian, '78,6 %')]: '75 школ' });
  const sheet = plan([WRONG, OPEN], workbook, 'en');

  expect(show(sheet.cells[3]?.[1])).toBe('Verdict');
  expect(findRow(sheet, '✗ wrong')).toBeGreaterThan(0);
  expect(show(sheet.cells[findRow(sheet, '78,6 %')]?.[12])).toBe('75 школ');
});

describe('planPublicationSheet', () => {
  const sheet = planPublicationSheet(chooseSheetWords('ru'));

  test('has the headings that the reader looks for, and is no publication while it is empty', () => {
    const rows = sheet.cells.map((cells) => cells.map(show));

    expect(sheet.name).toBe('Публикация');
    expect(readPublication(buildWorkbook(buildSheet(rows, { name: sheet.name })))).toEqual({
      kind: 'empty',
      sheet: 'Публикация',
    });
  });

  test('offers the kinds and the marks', () => {
    expect(sheet.lists.map(({ values }) => values.length)).toEqual([22, 2]);
    expect(sheet.lists[0]?.values).toContain('показатель');
    expect(sheet.onlyIfAbsent).toBe(true);
  });

  test('what is filled in below is read', () => {
    const rows = sheet.cells.map((cells) => cells.map(show));
    const filled = rows.map((row, index) =>
      index === 5 ? ['Отчёт', 'показатель', '1.4', 'Доля', '2023', '84,34 %', '1347', '1597'] : row,
    );

    expect(readPublication(buildWorkbook(buildSheet(filled, { name: sheet.name })))).toMatchObject({
      kind: 'read',
      publication: { rows: [{ code: '1.4', part: 1347, whole: 1597 }] },
    });
  });
});
