import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { planBuild } from '../../../../src/core/reporting/plan-build.ts';
import { withoutFormulas } from '../../../../src/core/reporting/without-formulas.ts';
import type { SheetPlan } from '../../../../src/core/workbook/plan.ts';
import type { CellValue } from '../../../../src/core/workbook/snapshot.ts';
import { buildSheet } from '../../reading/build-workbook.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from '../city-workbook.ts';
import { findRow } from '../find-cell.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

const END = 'Конец листа, построенного надстройкой «Сводка»; ниже можно писать своё';
const NAMES = ['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'] as const;
type Name = (typeof NAMES)[number];
type Rows = CellValue[][];

function build(workbook = buildCityWorkbook(), language: 'ru' | 'en' = 'ru') {
  const summary = summariseCity(workbook, { language });
  const messages = chooseMessages(language);
  return planBuild(summary, workbook, messages, chooseSheetWords(language));
}

const first = build();

function pick({ sheets }: { readonly sheets: readonly SheetPlan[] }, name: Name): SheetPlan {
  const sheet = sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** The sheet as it was built first, changed by people. */
function change(name: Name, edit: (rows: Rows) => void): Rows {
  const rows: Rows = showPlan(pick(first, name)).map((row) => [...row]);
  edit(rows);
  return rows;
}

/** What is planned over the rows. */
function rebuild(name: Name, rows: Rows, form = listFormRows()): SheetPlan {
  const former = buildSheet(rows, { name, id: 500 });
  return pick(build(buildCityWorkbook({ form, others: [former] })), name);
}

function settleEdit(name: Name, edit: (rows: Rows) => void, form = listFormRows()): SheetPlan {
  return rebuild(name, change(name, edit), form);
}

/** The texts below the end line, row by row. */
function listBelow({ cells, replacement }: SheetPlan): string[][] {
  return cells
    .slice(replacement?.endRow)
    .map((row) => row.flatMap((cell) => (typeof cell === 'string' ? [cell] : [])));
}

function rowOf(rows: Rows, text: string): CellValue[] {
  const found = rows.find((row) => row.includes(text));
  if (found === undefined) throw new Error(`no row with ${text}`);
  return found;
}

const KEPT = chooseSheetWords('ru').kept;

describe.each(NAMES)('«%s»', (name) => {
  const plan = pick(first, name);

  test('built first it ends in the end line and replaces nothing', () => {
    expect(plan.cells.at(-1)?.[0]).toBe(END);
    expect(plan.replacement).toEqual({
      formerRows: 0,
      endRow: plan.cells.length,
      keptColumns: [],
    });
  });

  test('built again it has the same cells and replaces as many rows', () => {
    const again = settleEdit(name, () => {});

    expect(again.cells).toEqual(plan.cells);
    expect(again.replacement?.formerRows).toBe(plan.cells.length);
  });

  test('what stands below the end line is neither read nor counted', () => {
    const again = settleEdit(name, (rows) => {
      rows.push([], ['подпись'], [null, null, null, 'дата']);
    });

    expect(again.cells).toEqual(plan.cells);
    expect(again.replacement?.formerRows).toBe(plan.cells.length);
  });

  test('built in another language, nothing of ours is taken for people’s', () => {
    const others = first.sheets.map((sheet, index) => readBackSheet(sheet, 600 + index));
    const english = pick(build(buildCityWorkbook({ others }), 'en'), name);
    const plain = pick(build(buildCityWorkbook(), 'en'), name);

    expect(english.cells).toEqual(plain.cells);
  });

  test('without its end line, nothing of ours is taken for people’s', () => {
    const again = settleEdit(name, (rows) => {
      rows.pop();
    });

    expect(again.cells).toEqual(plan.cells);
    expect(again.replacement?.formerRows).toBe(plan.cells.length - 1);
  });

  test('without its end line, a text of people is kept below', () => {
    const again = settleEdit(name, (rows) => {
      rows[rows.length - 1] = [null, null, 'подпись'];
    });

    expect(listBelow(again)).toEqual([[KEPT], ['подпись']]);
  });

  test('a row above the table is kept below it', () => {
    const again = settleEdit(name, (rows) => {
      rows.unshift([null, null, 'УТВЕРЖДАЮ'], []);
    });

    expect(again.cells.slice(0, again.replacement?.endRow)).toEqual(plan.cells);
    expect(listBelow(again)).toEqual([[KEPT], ['УТВЕРЖДАЮ']]);
  });

  test('a row between our lines above the headings is kept below', () => {
    const again = settleEdit(name, (rows) => {
      rows.splice(2, 0, ['Черновик', null, 'на согласовании']);
    });

    expect(listBelow(again)).toEqual([[KEPT], ['Черновик', 'на согласовании']]);
  });

  test('a text beside the title stays there, one beside the end line goes below it', () => {
    const again = settleEdit(name, (rows) => {
      (rows[0] ?? [])[8] = 'Приложение 1';
      (rows.at(-1) ?? [])[8] = 'подпись';
    });

    expect(again.cells[0]?.[8]).toBe('Приложение 1');
    expect(listBelow(again)).toEqual([[KEPT], ['подпись']]);
  });

  test('a column inserted to the left is carried to the right', () => {
    const again = settleEdit(name, (rows) => {
      for (const row of rows) row.unshift(null);
      (rows[plan.frozenRows - 1] ?? [])[0] = 'Моё';
      (rows[plan.frozenRows + 1] ?? [])[0] = 'моё';
    });
    const width = plan.cells[0]?.length ?? 0;

    expect(again.cells.map((row) => row.slice(0, width))).toEqual(plan.cells);
    expect(again.cells.map((row) => row[width]).filter((cell) => cell !== null)).toEqual([
      'Моё',
      'моё',
    ]);
  });
});

describe('people’s columns are left alone', () => {
  const type = (rows: Rows, value: CellValue) => {
    rowOf(rows, '1.10')[14] = value;
  };
  const DATE: CellValue = { kind: 'date' };

  test('where they show what is planned and every row keeps its key', () => {
    const plan = settleEdit('Сводка 2023', (rows) => type(rows, DATE));

    expect(plan.replacement?.keptColumns).toEqual([15, 16, 17, 18]);
  });

  test('not where a row has moved', () => {
    const plan = settleEdit('Сводка 2023', (rows) => {
      type(rows, 'мера');
      const [from] = rows.splice(rows.indexOf(rowOf(rows, '1.10')), 1);
      if (from !== undefined) rows.splice(6, 0, from);
    });

    expect(plan.replacement?.keptColumns).toEqual([]);
  });

  test('not where the sheet grows or shrinks', () => {
    const plan = settleEdit('Сводка 2023', (rows) => {
      type(rows, 'мера');
      rows.splice(rows.length - 1, 0, []);
    });

    expect(plan.replacement?.keptColumns).toEqual([]);
  });

  test('on «Замечания» and in columns of their own too', () => {
    const plan = settleEdit('Замечания', (rows) => {
      (rows[3] ?? [])[12] = 'Звонок';
      rowOf(rows, 'МБОУ СОШ № 32')[12] = 'звонили';
    });

    expect(plan.replacement?.keptColumns).toEqual([10, 13]);
  });
});

describe('the end line in other places', () => {
  test('moved up by a sort, it does not hide the rows below it', () => {
    const rows = change('Сводка 2023', (all) => {
      rowOf(all, '1.10')[14] = 'мера';
    });
    const sorted = [...rows.slice(0, 5), ...rows.slice(5).reverse()];
    const plan = rebuild('Сводка 2023', sorted);

    expect(plan.cells[findRow(plan, '1.10') - 1]?.[14]).toBe('мера');
    expect(plan.cells.flat().filter((cell) => cell === END)).toHaveLength(1);
    expect(listBelow(plan)).toEqual([]);
  });

  test('twice, the last one counts', () => {
    const plan = settleEdit('Журнал', (rows) => {
      rows.splice(8, 0, [END]);
    });

    expect(plan.replacement?.formerRows).toBe(plan.cells.length + 1);
  });
});

describe('texts whose row is gone', () => {
  test('in columns of people’s own are kept below, with the key', () => {
    const form = listFormRows();
    const [school] = form.splice(FIRST_SCHOOL_ROW - 1, 1);
    const plan = settleEdit(
      'Журнал',
      (rows) => {
        (rows[3] ?? [])[10] = 'Звонок';
        rowOf(rows, 'сосчитан список')[10] = 'звонили';
      },
      form,
    );

    expect(school?.[0]).toBe('МАОУ СОШ № 14 завод');
    expect(listBelow(plan)).toEqual([
      [KEPT],
      [expect.stringMatching(/^сосчитан список \| МАОУ СОШ № 14 \| /), 'звонили'],
    ]);
  });

  test('a figure column of an indicator that is gone is nobody’s', () => {
    const plan = settleEdit('По школам 2023', (rows) => {
      for (const row of rows) row.splice(10, 0, null);
      (rows[6] ?? [])[10] = 'число';
      rowOf(rows, 'МБОУ СОШ № 32')[10] = 5;
    });

    expect(plan.cells.flat()).not.toContain('число');
    expect(listBelow(plan)).toEqual([]);
  });
});

test('written again without formulas, a sheet is already as long as its plan', () => {
  const plan = settleEdit('Сводка 2023', (rows) => {
    rows.splice(rows.length - 1, 0, [], []);
  });
  const [again] = withoutFormulas(
    { sheets: [plan], highlights: { kind: 'leave' }, show: null },
    [plan.name],
    'значения',
  ).sheets;

  expect(plan.replacement?.formerRows).toBe(plan.cells.length + 2);
  expect(again?.replacement).toEqual({ ...plan.replacement, formerRows: plan.cells.length });
});
