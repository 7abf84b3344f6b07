// What is told of a cell right after typing, and what is left unsaid.

import { hintEdit } from '../../../src/core/hinting/hint-edit.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { formatHints } from '../../../src/core/messages/words/hint-words.ts';
import type { FieldRule } from '../../../src/core/programme/programme.ts';
import type { Block } from '../../../src/core/workbook/plan.ts';
import {
  buildField,
  buildForm,
  buildProgramme,
  buildRegister,
  buildSchool,
  buildTable,
  fillEnrolment,
  type RowInput,
  SHEET_ID,
} from '../../fixtures/build-table.ts';

const LABELS = [
  { title: 'победители', stems: ['победител'] },
  { title: 'призёры', stems: ['призер', 'приизер'] },
];
const FORM = buildForm([
  buildField('все', { contingent: { from: 8, to: 11 } }),
  buildField('часть'),
  buildField('победы', { kind: 'labelled-count', labels: LABELS }),
  buildField('договоры', { kind: 'list' }),
  buildField('число', { required: false }),
  buildField('доля', { kind: 'share', required: false }),
  buildField('примечание', { kind: 'text', required: false }),
]);
const RULES: readonly FieldRule[] = [
  { kind: 'part-of-whole', part: 'часть', whole: 'все' },
  { kind: 'list-count', list: 'договоры', count: 'число' },
];
const PROGRAMME = buildProgramme(FORM, RULES);
const REGISTER = buildRegister([
  buildSchool('СОШ № 1', { from: 1, to: 11 }, fillEnrolment(25)),
  buildSchool('СОШ № 2', { from: 1, to: 11 }, fillEnrolment(25)),
]);
const RU = chooseMessages('ru');

function hint(rows: readonly RowInput[], area: Block) {
  const table = buildTable(FORM, rows, REGISTER);
  return hintEdit({ programme: PROGRAMME, register: REGISTER, table }, SHEET_ID, area);
}

const cell = (row: number, column: number): Block => ({ row, column, rows: 1, columns: 1 });

/** The toast for one cell of the first school's row; null where nothing is told. */
function tell(row: RowInput, column: number): string | null {
  return formatHints(hint([row], cell(3, column)), RU, null)?.text ?? null;
}

describe('a cell that was read', () => {
  test.each<[string, RowInput, number, string]>([
    ['labelled counts', ['СОШ № 1', 9, 1, 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1'], 4, 'прочитано: 5 (4 + 1)'],
    ['one label', ['СОШ № 1', 9, 1, 'победители - 7 человек'], 4, 'прочитано: 7'],
    ['a list', ['СОШ № 1', 9, 1, 5, 'КемГУ, КузГТУ'], 5, 'прочитано: 2 (КемГУ, КузГТУ)'],
    [
      'a long list',
      ['СОШ № 1', 9, 1, 5, 'А; Б; В; Г; Д; Е; Ж'],
      5,
      'прочитано: 7 (А, Б, В, Г, Д, и ещё 2)',
    ],
    ['a word for none', ['СОШ № 1', 'нет', 0], 2, 'прочитано: 0'],
    ['a number with its unit', ['СОШ № 1', '24 чел.'], 2, 'прочитано: 24'],
    ['a share', ['СОШ № 1', 9, 1, 5, null, null, '9 из 20'], 7, 'прочитано: 45\u00a0% (9 из 20)'],
  ])('%s', (_, row, column, expected) => {
    expect(tell(row, column)).toBe(expected);
  });

  test.each<[string, RowInput, number]>([
    ['a blank', ['СОШ № 1', null, 1], 2],
    ['an empty text', ['СОШ № 1', '', 1], 2],
    ['zero', ['СОШ № 1', 0, 0], 2],
    ['a plain number', ['СОШ № 1', 9], 2],
    ['a plain number as text', ['СОШ № 1', '10 '], 2],
    ['not applicable', ['СОШ № 1', 'н/п', 1], 2],
    ['a field that is not read', ['СОШ № 1', 9, 1, 5, null, null, null, 'Позвонить в 5 школ'], 8],
    ['a known school’s name', ['СОШ № 1', 9], 1],
    ['a column that no field has', ['СОШ № 1', 9], 20],
  ])('%s is passed over in silence', (_, row, column) => {
    expect(tell(row, column)).toBeNull();
  });
});

describe('what is wrong', () => {
  test.each<[string, RowInput, number, string]>([
    ['no number', ['СОШ № 1', 'много'], 2, 'cell/unreadable'],
    ['a date', ['СОШ № 1', { kind: 'date' }], 2, 'cell/looks-like-date'],
    ['an error value', ['СОШ № 1', { kind: 'error', code: '#REF!' }], 2, 'cell/error-value'],
    ['a negative number', ['СОШ № 1', -5], 2, 'cell/negative'],
    ['a fraction', ['СОШ № 1', 1.5], 2, 'cell/not-whole'],
    ['more than are enrolled', ['СОШ № 1', 101], 2, 'check/exceeds-enrolment'],
    ['a part above its whole', ['СОШ № 1', 5, 6], 3, 'check/part-exceeds-whole'],
    ['a whole below its part', ['СОШ № 1', 5, 6], 2, 'check/part-exceeds-whole'],
    ['a list against its number', ['СОШ № 1', 9, 1, 5, 'КемГУ', 2], 6, 'check/list-count-differs'],
    ['an unknown school', ['СОШ № 7', 9], 1, 'row/unknown-school'],
  ])('%s', (_, row, column, code) => {
    expect(hint([row], cell(3, column)).findings.map((finding) => finding.code)).toEqual([code]);
  });

  test('is told in the sentences of «Замечания»', () => {
    expect(tell(['СОШ № 1', 'много'], 2)).toBe(
      'Лист «Сбор 2023», ячейка B3, СОШ № 1: в столбце «Столбец все» стоит «много»: этот текст нельзя прочитать как число; значение не учтено. Впишите одно точное число без лишних слов.',
    );
  });

  test('is told of the cell just typed and of no other', () => {
    expect(hint([['СОШ № 1', 'много', 5]], cell(3, 3)).findings).toEqual([]);
    expect(
      hint(
        [
          ['СОШ № 1', 'много'],
          ['СОШ № 2', 5],
        ],
        cell(4, 2),
      ).findings,
    ).toEqual([]);
  });

  test('a blank that is still to be filled in is no fault', () => {
    expect(hint([['СОШ № 1', 5, null]], { ...cell(3, 1), columns: 8 }).findings).toEqual([]);
  });

  test('a heading is nobody’s row', () => {
    expect(hint([['СОШ № 1', 5]], { row: 1, column: 1, rows: 2, columns: 8 })).toEqual({
      findings: [],
      readings: [],
    });
  });

  test('another sheet is not this one', () => {
    const table = buildTable(FORM, [['СОШ № 1', 'много']], REGISTER);
    const form = { programme: PROGRAMME, register: REGISTER, table };

    expect(hintEdit(form, SHEET_ID + 1, cell(3, 2)).findings).toEqual([]);
  });
});

describe('several cells', () => {
  const ROWS: readonly RowInput[] = [
    ['СОШ № 1', 'много', 1, 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 'КемГУ, КузГТУ'],
    ['СОШ № 2', 'мало', -1, 'победили 3', 'нет'],
  ];
  const ALL: Block = { row: 3, column: 1, rows: 2, columns: 8 };

  test('the first three are told, what is wrong before what was read, and how many there are', () => {
    const hinted = hint(ROWS, ALL);
    const text = formatHints(hinted, RU, null)?.text.split('\n') ?? [];

    expect(hinted.findings).toHaveLength(3);
    expect(hinted.readings).toHaveLength(4);
    expect(text).toHaveLength(4);
    expect(text[3]).toBe('Показано 3 из 7.');
  });

  test('readings are told with their cells', () => {
    const text = formatHints(
      hint(ROWS, { row: 3, column: 4, rows: 1, columns: 2 }),
      RU,
      null,
    )?.text;

    expect(text).toBe('D3 – прочитано: 5 (4 + 1).\nE3 – прочитано: 2 (КемГУ, КузГТУ).');
  });

  test('what was not looked at is said', () => {
    const area = { row: 3, column: 4, rows: 1, columns: 1 };

    expect(formatHints(hint(ROWS, area), RU, 200)?.text).toBe(
      'D3 – прочитано: 5 (4 + 1).\nПросмотрены первые 200 строк вставки; остальные проверит «Проверить строки школ».',
    );
  });

  test('English people read English', () => {
    const hinted = hint(ROWS, { row: 3, column: 4, rows: 1, columns: 1 });

    expect(formatHints(hinted, chooseMessages('en'), null)).toEqual({
      title: 'Svodka',
      text: 'read as: 5 (4 + 1)',
      seconds: 8,
    });
  });
});
