// The built add-on corrects a cell after a confirmation: that cell alone, recorded on «Журнал», and taken back to the letter.

import type { PanelAnswer, PanelCorrection, PanelState } from '../../src/addon/panel/panel.ts';
import type { Host } from '../../src/local/host.ts';
import type { Cell, CellStyle, Workbook } from '../../src/local/workbook/workbook.ts';
import { readXlsx } from '../../src/local/xlsx/read-xlsx.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import {
  buildReport,
  EXAMPLE,
  findText,
  listValues,
  makeSmallBook,
  openAddon,
  readBook,
  sheetOf,
  typeInto,
} from './built-addon.ts';

const FORM = 'Сбор 2023';
const SCHOOLS = 4;
const PROSE = 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1';

function ask(host: Host, name: string, ...args: readonly unknown[]): PanelAnswer {
  return host.call(name, ...args) as PanelAnswer; // as: its own answer
}

function stateOf(answer: PanelAnswer): PanelState {
  if (answer.kind === 'failed') throw new Error(answer.message);
  return answer.state;
}

/** The address of the one school cell that is corrected here, and what is asked for. */
function correctionAt(host: Host, cell: string): PanelCorrection {
  const found = stateOf(ask(host, 'panelRead')).corrections.find((one) => one.cell === cell);
  if (found === undefined) throw new Error(`nothing to correct in ${cell}`);
  return found;
}

function cellAt(workbook: Workbook, row: number, column: number): Cell {
  const cell = sheetOf(workbook, FORM).rows[row]?.[column];
  if (cell === undefined) throw new Error(`no cell at ${row}, ${column}`);
  return cell;
}

/** Every cell of the form but the one in E6. */
function listOthers(workbook: Workbook): unknown {
  return sheetOf(workbook, FORM).rows.map((line, row) =>
    (line ?? []).map((cell, column) => (row === 6 && column === 5 ? null : cell)),
  );
}

function restyle(workbook: Workbook, style: Partial<CellStyle>): void {
  const line = sheetOf(workbook, FORM).rows[6] ?? [];
  const cell = cellAt(workbook, 6, 5);
  line[5] = { ...cell, style: { ...cell.style, ...style }, note: 'Позвонить', fromFile: false };
}

/** The rows of «Журнал» about corrections: event, before, after, details. */
function listJournal(workbook: Workbook): readonly unknown[][] {
  const rows = sheetOf(workbook, 'Журнал').rows.map((line) => (line ?? []).map((c) => c?.value));
  return rows
    .filter((row) => /^исправлен/.test(String(row[3] ?? '')))
    .map((row) => [row[3], row[7], row[8], row[9]]);
}

describe('a correction', () => {
  test('writes the number, leaves every other cell of the schools as it was, and is recorded', () => {
    const workbook = readBook(EXAMPLE);
    restyle(workbook, { background: '#ffeeaa', bold: true });
    const before = cellAt(workbook, 6, 5);
    const others = listOthers(workbook);
    const host = openAddon(workbook);
    const active = workbook.activeSheetId;

    const answer = ask(host, 'panelCorrect', correctionAt(host, 'E6'));

    expect(answer.kind === 'done' && answer.message).toBe(
      `В ячейке E6 вместо «${PROSE}» записано 5. Прежний текст – на листе «Журнал»; исправление можно отменить.`,
    );
    expect(cellAt(workbook, 6, 5)).toMatchObject({
      value: 5,
      style: before.style,
      note: 'Позвонить',
    });
    expect(listOthers(workbook)).toEqual(others);
    expect(listJournal(workbook)).toEqual([
      ['исправлено с подтверждением', PROSE, 5, expect.stringMatching(/^\d{2}\.\d{2}\.\d{4}/)],
    ]);
    expect(workbook.activeSheetId).toBe(active);
    const { corrections, corrected } = stateOf(answer);
    expect(corrections.map(({ cell }) => cell)).not.toContain('E6');
    expect(corrected).toMatchObject([{ cell: 'E6', before: PROSE, after: '5' }]);
  });

  test('changes no figure', () => {
    const plain = buildReport(openAddon(readBook(EXAMPLE))).indicators;
    const host = openAddon(readBook(EXAMPLE));
    for (const one of stateOf(ask(host, 'panelRead')).corrections) ask(host, 'panelCorrect', one);

    expect(stateOf(ask(host, 'panelRead')).correctionsTotal).toBe(0);
    expect(buildReport(host).indicators).toEqual(plain);
  });

  test('stays on «Журнал» through later builds, and can be taken back then', () => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook);
    ask(host, 'panelCorrect', correctionAt(host, 'E6'));
    ask(host, 'panelBuild');
    ask(host, 'panelBuild');

    expect(listJournal(workbook)).toHaveLength(1);
    const [record] = stateOf(ask(host, 'panelRead')).corrected;
    stateOf(ask(host, 'panelUndo', record?.id));
    ask(host, 'panelBuild');

    expect(cellAt(workbook, 6, 5).value).toBe(PROSE);
    expect(listJournal(workbook)).toEqual([
      ['исправлено с подтверждением', PROSE, 5, expect.any(String)],
      ['исправление отменено', '5', PROSE, expect.any(String)],
    ]);
    expect(stateOf(ask(host, 'panelRead')).corrected).toEqual([]);
  });

  test('is found again where rows were inserted above', () => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook);
    ask(host, 'panelCorrect', correctionAt(host, 'E6'));
    const { rows } = sheetOf(workbook, FORM);
    rows.splice(5, 0, []);
    const [record] = stateOf(ask(host, 'panelRead')).corrected;

    expect(record?.cell).toBe('E7');
    expect(ask(host, 'panelUndo', record?.id).kind).toBe('done');
    expect(rows[7]?.[5]?.value).toBe(PROSE);
  });

  test('may be made again after it was taken back, and both are remembered', () => {
    const workbook = makeSmallBook(SCHOOLS);
    const host = openAddon(workbook, { now: () => new Date('2026-11-20T03:00:00Z') });
    for (let turn = 0; turn < 2; turn += 1) {
      const { corrected } = stateOf(ask(host, 'panelCorrect', correctionAt(host, 'E6')));
      if (turn === 0) ask(host, 'panelUndo', corrected[0]?.id);
    }

    expect(listJournal(workbook).map(([event]) => event)).toEqual([
      'исправлено с подтверждением',
      'исправлено с подтверждением',
      'исправление отменено',
    ]);
  });

  test('can be taken back after the school was renamed, and in its own row alone', () => {
    const workbook = makeSmallBook(SCHOOLS);
    const host = openAddon(workbook);
    ask(host, 'panelCorrect', correctionAt(host, 'E6'));
    const register = sheetOf(workbook, 'Школы');
    const { row, column } = findText(register, 'МАОУ СОШ № 78');
    typeInto(register, row, column, 'МАОУ СОШ № 78 имени Героя');
    const form = sheetOf(workbook, FORM);
    typeInto(form, 5, 5, 5);
    const [first = [], second = []] = form.rows.slice(5, 7);
    form.rows.splice(5, 2, second, first);
    const [record] = stateOf(ask(host, 'panelRead')).corrected;

    expect(record).toMatchObject({ cell: 'E5', school: 'МАОУ СОШ № 78' });
    expect(ask(host, 'panelUndo', record?.id).kind).toBe('done');
    expect([cellAt(workbook, 5, 5).value, cellAt(workbook, 6, 5).value]).toEqual([PROSE, 5]);
  });

  test('is told honestly once somebody has changed the cell', () => {
    const workbook = readBook(EXAMPLE);
    const host = openAddon(workbook);
    const { corrected } = stateOf(ask(host, 'panelCorrect', correctionAt(host, 'E6')));
    typeInto(sheetOf(workbook, FORM), 6, 5, 6);
    ask(host, 'panelBuild');

    expect(listJournal(workbook)[0]?.[3]).toMatch(/; с тех пор ячейка изменена$/);
    expect(ask(host, 'panelUndo', corrected[0]?.id)).toEqual({
      kind: 'failed',
      message:
        'На листе «Сбор 2023» в ячейке E6 стоит уже не «5»: таблица изменилась. Ничего не записано. Обновите панель и посмотрите ещё раз.',
    });
    expect(cellAt(workbook, 6, 5).value).toBe(6);
  });
});

describe('the format of the cell', () => {
  test.each([
    ['@', 'General', '@'],
    ['General', 'General', 'General'],
    ['0', '0', '0'],
    ['#,##0.00', '#,##0.00', '#,##0.00'],
  ])('%s becomes %s, and %s when taken back', (before, during, after) => {
    const workbook = makeSmallBook(SCHOOLS);
    restyle(workbook, { numberFormat: before });
    const host = openAddon(workbook);
    const { corrected } = stateOf(ask(host, 'panelCorrect', correctionAt(host, 'E6')));

    expect(cellAt(workbook, 6, 5)).toMatchObject({ value: 5, style: { numberFormat: during } });
    ask(host, 'panelUndo', corrected[0]?.id);
    expect(cellAt(workbook, 6, 5)).toMatchObject({ value: PROSE, style: { numberFormat: after } });
  });

  test.each(['General', '@'])(
    'under %s a text that a spreadsheet would read otherwise comes back to the letter',
    (numberFormat) => {
      for (const text of ['1 019', '12\u00a0чел.', '+5', '5,0']) {
        const workbook = makeSmallBook(SCHOOLS);
        restyle(workbook, { numberFormat });
        typeInto(sheetOf(workbook, FORM), 6, 5, text);
        const host = openAddon(workbook);
        const { corrections } = stateOf(ask(host, 'panelRead'));
        const correction = corrections.find(({ cell }) => cell === 'E6');
        if (correction === undefined) continue;
        const { corrected } = stateOf(ask(host, 'panelCorrect', correction));

        expect(typeof cellAt(workbook, 6, 5).value).toBe('number');
        expect(ask(host, 'panelUndo', corrected[0]?.id).kind).toBe('done');
        expect(cellAt(workbook, 6, 5)).toMatchObject({
          value: text,
          formula: null,
          style: { numberFormat },
        });
      }
    },
  );
});

describe('a correction is refused with nothing written', () => {
  function refuse(change: (workbook: Workbook) => void, changes: object = {}) {
    const workbook = makeSmallBook(SCHOOLS);
    const correction = correctionAt(openAddon(workbook), 'E6');
    change(workbook);
    const before = sheetOf(workbook, FORM).rows.map((line) => [...(line ?? [])]);
    const host = openAddon(workbook);
    const answer = ask(host, 'panelCorrect', { ...correction, ...changes });

    expect(sheetOf(workbook, FORM).rows.map((line) => [...(line ?? [])])).toEqual(before);
    expect(workbook.sheets.map(({ name }) => name)).not.toContain('Журнал');
    return answer;
  }

  test('where the cell shows something else by now', () => {
    const answer = refuse((workbook) => typeInto(sheetOf(workbook, FORM), 6, 5, 'победители - 6'));

    expect(answer).toEqual({
      kind: 'failed',
      message: `На листе «Сбор 2023» в ячейке E6 нет текста «${PROSE}», который можно заменить числом, не меняя показателей. Ничего не записано. Обновите панель и посмотрите ещё раз.`,
    });
  });

  test('where the row has moved', () => {
    const answer = refuse((workbook) => {
      sheetOf(workbook, FORM).rows.splice(5, 0, []);
    });

    expect(answer.kind).toBe('failed');
  });

  test('where rows were sorted, and another school shows the same text there', () => {
    const answer = refuse((workbook) => {
      const { rows } = sheetOf(workbook, FORM);
      typeInto(sheetOf(workbook, FORM), 5, 5, PROSE);
      const [first = [], second = []] = rows.slice(5, 7);
      rows.splice(5, 2, second, first);
    });

    expect(answer).toEqual({
      kind: 'failed',
      message:
        'На листе «Сбор 2023» в ячейке E6 стоит уже не то значение школы «МАОУ СОШ № 78», которое вы подтвердили: строки или столбцы переставлены. Ничего не записано. Обновите панель и посмотрите ещё раз.',
    });
  });

  test('where a formula gives the text', () => {
    const answer = refuse((workbook) => {
      const line = sheetOf(workbook, FORM).rows[6] ?? [];
      line[5] = { ...cellAt(workbook, 6, 5), formula: `="${PROSE}"` };
    });

    expect(answer.kind === 'failed' && answer.message).toMatch(/стоит формула/);
  });

  test.each([
    { value: 6 },
    { cell: 'ZZ1' },
    { sheet: 'нет такого' },
    { original: '' },
    { field: 'другой' },
  ])('where it is not what the table offers: %j', (changes) => {
    expect(refuse(() => undefined, changes).kind).toBe('failed');
  });

  test.each([null, 5, 'E6', {}, []])('where nothing is asked for: %j', (given) => {
    expect(ask(openAddon(makeSmallBook(SCHOOLS)), 'panelCorrect', given)).toEqual({
      kind: 'failed',
      message:
        'Неясно, какую ячейку исправить. Ничего не записано. Обновите панель и попробуйте ещё раз.',
    });
  });

  test('where «Журнал» is somebody’s own sheet', () => {
    const workbook = makeSmallBook(SCHOOLS);
    const host = openAddon(workbook);
    const correction = correctionAt(host, 'E6');
    sheetOf(workbook, 'О сборе').name = 'Журнал';

    expect(ask(host, 'panelCorrect', correction).kind).toBe('failed');
    expect(cellAt(workbook, 6, 5).value).toBe(PROSE);
  });

  test('where another person is building', () => {
    const host = openAddon(makeSmallBook(SCHOOLS));
    const correction = correctionAt(host, 'E6');
    host.holdLock();

    expect(ask(host, 'panelCorrect', correction).kind).toBe('failed');
  });
});

/** The machine column of «Журнал», of corrections. */
function findKeys(workbook: Workbook): readonly string[] {
  const texts = sheetOf(workbook, 'Журнал').rows.map((line) => String(line?.[2]?.value ?? ''));
  return texts.filter((text) => text.startsWith('{'));
}

/** Runs a call with the n-th service call failing, for every n that it makes; each over a copy of the workbook. */
function failEverywhere(
  prepared: Workbook,
  name: string,
  argument: unknown,
  judge: (host: Host, workbook: Workbook, answer: PanelAnswer) => void,
): number {
  const whole = openAddon(structuredClone(prepared));
  stateOf(ask(whole, name, argument));
  const { total } = whole.stats();
  for (let call = 1; call <= total; call += 1) {
    const workbook = structuredClone(prepared);
    const host = openAddon(workbook);
    host.failAt(call);
    const answer = ask(host, name, argument);
    host.failAt(null);
    judge(host, workbook, answer);
  }
  return total;
}

describe('whatever service fails', () => {
  const prepared = makeSmallBook(SCHOOLS);
  sheetOf(prepared, FORM).rows.splice(8);
  restyle(prepared, { numberFormat: '@' });
  const correction = correctionAt(openAddon(prepared), 'E6');

  test('a cell that holds the number is on «Журнал», and doing it again completes it', () => {
    const others = listOthers(prepared);
    const calls = failEverywhere(prepared, 'panelCorrect', correction, (host, workbook, answer) => {
      const { value } = cellAt(workbook, 6, 5);

      expect([PROSE, 5]).toContain(value);
      if (value === 5) expect(listJournal(workbook)).toHaveLength(1);
      if (answer.kind === 'failed') expect(answer.message).not.toMatch(/Листы школ не изменены/);
      // Nothing was begun: the first try of all others.
      if (workbook.sheets.every(({ name }) => name !== 'Журнал')) return;
      if (value === PROSE) {
        const [record] = stateOf(ask(host, 'panelCorrect', correction)).corrected;
        // Whatever the first try has done to the format is known to the second.
        expect(listJournal(workbook)[0]?.[1]).toBe(PROSE);
        expect(record?.before).toBe(PROSE);
        expect(findKeys(workbook)[0]).toContain('"plainText":true');
      }
      expect(cellAt(workbook, 6, 5)).toMatchObject({
        value: 5,
        style: { numberFormat: 'General' },
      });
      expect(listOthers(workbook)).toEqual(others);
    });

    expect(calls).toBeGreaterThan(30);
  }, 120_000);

  test('an undo leaves the number or the text, and doing it again completes it', () => {
    const corrected = structuredClone(prepared);
    const host = openAddon(corrected);
    const id = stateOf(ask(host, 'panelCorrect', correction)).corrected[0]?.id;
    const calls = failEverywhere(corrected, 'panelUndo', id, (again, workbook) => {
      const { value, style } = cellAt(workbook, 6, 5);

      expect([PROSE, 5]).toContain(value);
      expect(listJournal(workbook)[0]?.[1]).toBe(PROSE);
      // Nothing was begun: the first try of all others.
      if (value === 5 && style.numberFormat === 'General') return;
      if (value === 5) stateOf(ask(again, 'panelUndo', id));
      expect(cellAt(workbook, 6, 5).value).toBe(PROSE);
    });

    expect(calls).toBeGreaterThan(30);
  }, 120_000);
});

test('in the saved file the corrected cell alone differs on the form', () => {
  const workbook = readBook(EXAMPLE);
  const host = openAddon(workbook);
  ask(host, 'panelCorrect', correctionAt(host, 'E6'));
  const saved = readXlsx(writeXlsx(workbook), { name: 'книга' });
  if (saved.kind === 'refused') throw new Error('refused');
  const form = (book: Workbook) =>
    listValues(sheetOf(book, FORM)).filter(([row, column]) => row !== 6 || column !== 5);

  expect(sheetOf(saved.workbook, FORM).rows[6]?.[5]?.value).toBe(5);
  expect(form(saved.workbook)).toEqual(form(readBook(EXAMPLE)));
  expect(findText(sheetOf(saved.workbook, 'Журнал'), PROSE)).toBeDefined();
});
