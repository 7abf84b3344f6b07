// What a person's edit comes to: content as typed, looks kept, rules and merges respected, onEdit told, and the way back.

import { unzipSync } from 'fflate';
import { DEFAULT_STYLE } from '../../../src/local/workbook/default-style.ts';
import type { Cell, Scalar, Workbook } from '../../../src/local/workbook/workbook.ts';
import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { MANIFEST, testWorkbook } from '../open-test-host.ts';
import { ask, builtSession, expectBook, open, scriptSession, viewOf } from './open-session.ts';

const ON_EDIT = `
  function onEdit(e) {
    const told = [e.range.getSheet().getName(), e.range.getA1Notation(), String(e.value), String(e.oldValue)];
    SpreadsheetApp.getActiveSpreadsheet().toast(told.join(' | '));
    if (e.value === 'сломай') throw new Error('плохо');
  }
  function sum() { SpreadsheetApp.getActiveSheet().getRange('C1').setFormula('=SUM(A1:B1)*2'); }
  function touch() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('другое'); }`;

function putCell(workbook: Workbook, address: readonly [number, number], cell: Partial<Cell>) {
  const [row, column] = address;
  const sheet = workbook.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  sheet.rows[row] ??= [];
  (sheet.rows[row] ?? [])[column] = {
    value: null,
    formula: null,
    style: DEFAULT_STYLE,
    note: '',
    runs: null,
    fileStyle: null,
    fromFile: false,
    ...cell,
  };
}

function sample(values: readonly (readonly Scalar[])[] = []): Workbook {
  const workbook = testWorkbook();
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) putCell(workbook, [row + 1, column + 1], { value });
    });
  });
  return workbook;
}

const edit = (row: number, column: number, ...texts: readonly (readonly string[])[]) =>
  ({ kind: 'edit', sheetId: 7, row, column, texts, answers: [] }) as const;
const cellText = (row: number, column: number) =>
  ({ kind: 'cell', sheetId: 7, row, column }) as const;

describe('edit', () => {
  test.each([
    ['5', '5', '5'],
    ['1 019,5', '1\u00a0019,50', '1019,5'],
    ['12,5%', '12,50%', '12,5%'],
    ['1.05.2023', '01.05.2023', '01.05.2023'],
    ['истина', 'ИСТИНА', 'ИСТИНА'],
    ['ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1', 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1'],
    ["'007", '007', "'007"],
    ['=2+3', '5', '=2+3'],
  ])('%s shows %s and is edited as %s', (typed, shown, edited) => {
    const session = scriptSession(ON_EDIT, sample());
    const book = ask(session, edit(2, 3, [typed]));

    expect(viewOf(session, book, 'Лист1').texts[1]?.[2]).toBe(shown);
    expect(session.answer(cellText(2, 3))).toEqual({ kind: 'cell', text: edited });
    expect(book.changedSheetIds).toEqual([7]);
    expect(book.unsaved).toBe(true);
  });

  test('what is typed back as it was edited changes nothing', () => {
    const values = [0.07, 1e21, 1.5e-7, 45047.5, true, 'текст', '=a', '12', 'ИСТИНА', ''];
    const session = scriptSession(ON_EDIT, sample(values.map((value) => [value])));
    values.forEach((_, index) => {
      const reply = session.answer(cellText(index + 1, 1));
      const text = reply.kind === 'cell' ? reply.text : '';
      ask(session, edit(index + 1, 1, [text]));
      expect(session.answer(cellText(index + 1, 1))).toEqual({ kind: 'cell', text });
    });
  });

  test('tells onEdit of one cell with what it was and is', () => {
    const session = scriptSession(ON_EDIT, sample([['было']]));

    expect(ask(session, edit(1, 1, ['5'])).toasts[0]?.text).toBe('Лист1 | A1 | 5 | было');
    expect(ask(session, edit(1, 1, [''])).toasts[0]?.text).toBe('Лист1 | A1 | undefined | 5');
  });

  test('tells onEdit of several cells without values', () => {
    const session = scriptSession(ON_EDIT, sample());
    const book = ask(session, edit(1, 1, ['1', '2'], ['3']));

    expect(book.toasts[0]?.text).toBe('Лист1 | A1:B2 | undefined | undefined');
    expect(viewOf(session, book, 'Лист1').texts.slice(0, 2)).toEqual([['1', '2'], ['3']]);
  });

  test('stays where onEdit fails, and says so to developers', () => {
    const session = scriptSession(ON_EDIT, sample());
    const book = ask(session, edit(1, 1, ['сломай']));

    expect(viewOf(session, book, 'Лист1').texts[0]).toEqual(['сломай']);
    expect(book.warnings).toContain('onEdit: плохо');
  });

  test('keeps the look of the cell', () => {
    const workbook = sample();
    const style = { ...DEFAULT_STYLE, background: '#ffeeaa', bold: true };
    putCell(workbook, [1, 1], { value: 'а', style });
    const session = scriptSession(ON_EDIT, workbook);
    const before = viewOf(session, ask(session, { kind: 'activate', sheetId: 7 }), 'Лист1');
    const after = viewOf(session, ask(session, edit(1, 1, ['б'])), 'Лист1');

    expect(after.palette[after.looks[0]?.[0] ?? 0]).toEqual(
      before.palette[before.looks[0]?.[0] ?? 0],
    );
    expect(after.palette[after.looks[0]?.[0] ?? 0]).toMatchObject({
      background: '#ffeeaa',
      bold: true,
    });
  });

  test('leaves the like content of another row that a script has put there', () => {
    const sort = `function sort() {
      SpreadsheetApp.getActiveSheet().getRange('A1:B2').setValues([['СОШ № 2', 'принято'], ['СОШ № 1', 'принято']]);
    }`;
    const session = scriptSession(sort, sample([['СОШ № 1'], ['СОШ № 2', 'принято']]));
    ask(session, edit(1, 2, ['принято']));
    expectBook(session.answer({ kind: 'call', name: 'sort', args: [], answers: [] }));
    const book = ask(session, { kind: 'undo' });

    expect(viewOf(session, book, 'Лист1').texts.slice(0, 2)).toEqual([
      ['СОШ № 2', 'принято'],
      ['СОШ № 1', 'принято'],
    ]);
  });

  test('recalculates what hangs on the cell', () => {
    const session = scriptSession(ON_EDIT, sample([[1, 2]]));
    expectBook(session.answer({ kind: 'call', name: 'sum', args: [], answers: [] }));
    const book = ask(session, edit(1, 1, ['10']));

    expect(viewOf(session, book, 'Лист1').texts[0]).toEqual(['10', '2', '24']);
  });

  test('puts nothing under a merge', () => {
    const workbook = sample([['верх']]);
    const sheet = workbook.sheets[0];
    if (sheet !== undefined) sheet.merges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    const session = scriptSession(ON_EDIT, workbook);
    const book = ask(session, edit(1, 1, ['1'], ['2'], ['3']));

    expect(viewOf(session, book, 'Лист1').texts.slice(0, 3)).toEqual([['1'], [], ['3']]);
  });

  test('is refused whole, in a sentence, where a rule allows only a list', () => {
    const workbook = sample();
    const sheet = workbook.sheets[0];
    if (sheet === undefined) throw new Error('no sheet');
    sheet.validations = [
      {
        kind: 'modelled',
        areas: [{ row: 1, column: 2, rows: 9, columns: 1 }],
        criteria: 'VALUE_IN_LIST',
        values: ['да', 'нет'],
        allowInvalid: false,
        helpText: null,
        xml: null,
      },
    ];
    sheet.validationsChanged = true;
    const session = scriptSession(ON_EDIT, workbook);
    const reply = session.answer(edit(1, 1, ['можно', 'может быть']));

    expect(reply).toMatchObject({
      kind: 'failed',
      message:
        'В ячейку B1 нельзя ввести «может быть». Можно: «да», «нет». Ничего не изменено: исправьте и введите снова.',
      book: { changedSheetIds: [], unsaved: false, toasts: [] },
    });
    expect(ask(session, edit(1, 2, ['да'])).changedSheetIds).toEqual([7]);
  });

  test('of a text that no cell can hold is refused', () => {
    const session = scriptSession(ON_EDIT, sample());

    expect(session.answer(edit(1, 1, ['ы'.repeat(50_001)]))).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('длиннее 50000 знаков'),
    });
  });

  test('beyond the last row and column makes the sheet larger', () => {
    const session = scriptSession(ON_EDIT, sample());
    const view = viewOf(session, ask(session, edit(1001, 27, ['далеко'])), 'Лист1');

    expect(view.texts[1000]?.[26]).toBe('далеко');
  });
});

describe('undo', () => {
  test('takes edits back one by one, until there are none', () => {
    const session = scriptSession(ON_EDIT, sample([['было']]));
    ask(session, edit(1, 1, ['1', '2']));
    ask(session, edit(1, 1, ['3']));
    const shown = () => viewOf(session, ask(session, { kind: 'undo' }), 'Лист1').texts[0];

    expect(shown()).toEqual(['1', '2']);
    expect(shown()).toEqual(['было']);
    expect(shown()).toEqual(['было']);
  });

  test('leaves a cell that the add-on has changed since', () => {
    const session = scriptSession(ON_EDIT, sample());
    ask(session, edit(1, 1, ['1', '2']));
    expectBook(session.answer({ kind: 'call', name: 'touch', args: [], answers: [] }));
    const book = ask(session, { kind: 'undo' });

    expect(viewOf(session, book, 'Лист1').texts[0]).toEqual(['другое']);
  });

  test('recalculates what hangs on the cell', () => {
    const session = scriptSession(ON_EDIT, sample([[1, 2]]));
    expectBook(session.answer({ kind: 'call', name: 'sum', args: [], answers: [] }));
    ask(session, edit(1, 1, ['10']));
    const book = ask(session, { kind: 'undo' });

    expect(viewOf(session, book, 'Лист1').texts[0]).toEqual(['1', '2', '6']);
  });

  test('of everything leaves the file byte for byte', () => {
    const bytes = writeXlsx(sample([['было', 5], [true]]));
    const session = builtSession({ code: ON_EDIT, manifest: MANIFEST });
    expectBook(open(session, 'a.xlsx', bytes));
    ask(session, edit(1, 1, ['стало', '=1+1', 'новое']));
    ask(session, { kind: 'undo' });
    const saved = session.answer({ kind: 'save' });

    expect(saved.kind === 'saved' && unzipSync(saved.bytes)).toEqual(unzipSync(bytes));
  });
});

describe('an edit under a protection that warns', () => {
  const GUARD = `
    function guard() {
      const protection = SpreadsheetApp.getActiveSheet().protect().setWarningOnly(true);
      protection.setDescription('Период закрыт');
      protection.setUnprotectedRanges([SpreadsheetApp.getActiveSheet().getRange('C1')]);
    }`;
  const guarded = (now = () => new Date('2026-11-30T12:00:00Z')) => {
    const session = builtSession({ code: GUARD, manifest: MANIFEST, now });
    expectBook(open(session, 'Книга.xlsx', writeXlsx(sample([['было']]))));
    ask(session, { kind: 'call', name: 'guard', args: [], answers: [] });
    return session;
  };

  test('asks first, and nothing is written', () => {
    const session = guarded();
    const reply = session.answer(edit(1, 1, ['стало']));

    if (reply.kind !== 'question') throw new Error(reply.kind);
    expect(reply.question.text).toMatch(/^Лист «Лист1» защищён .*«Период закрыт»/);
    expect(session.answer(cellText(1, 1))).toEqual({ kind: 'cell', text: 'было' });
  });

  test('is made where the person wants it, and left where they do not', () => {
    const session = guarded();

    ask(session, { ...edit(1, 1, ['стало']), answers: ['NO'] });
    expect(session.answer(cellText(1, 1))).toEqual({ kind: 'cell', text: 'было' });
    ask(session, { ...edit(1, 1, ['стало']), answers: ['YES'] });
    expect(session.answer(cellText(1, 1))).toEqual({ kind: 'cell', text: 'стало' });
  });

  test('does not ask again for five minutes, then does', () => {
    let minutes = 0;
    const session = guarded(() => new Date(Date.UTC(2026, 10, 30, 12, minutes)));
    ask(session, { ...edit(1, 1, ['1']), answers: ['YES'] });

    minutes = 4;
    expect(session.answer(edit(1, 1, ['2'])).kind).toBe('done');
    minutes = 5;
    expect(session.answer(edit(1, 1, ['3'])).kind).toBe('question');
  });

  test('is told of when the file is saved, which does not hold it', () => {
    const saved = guarded().answer({ kind: 'save' });
    const plain = scriptSession(ON_EDIT, sample()).answer({ kind: 'save' });

    expect(saved).toMatchObject({ kind: 'saved', leavesProtection: true });
    expect(plain).toMatchObject({ kind: 'saved', leavesProtection: false });
  });

  test('asks nothing of cells that are left open', () => {
    expect(guarded().answer(edit(1, 3, ['5'])).kind).toBe('done');
  });
});
