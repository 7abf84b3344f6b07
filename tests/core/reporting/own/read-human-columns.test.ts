import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import {
  listDroppedKeys,
  readExplanations,
  readMeasures,
} from '../../../../src/core/reporting/own/read-human-columns.ts';
import { planBuild, planCheck } from '../../../../src/core/reporting/plan-build.ts';
import { summaryColumn } from '../../../../src/core/reporting/summary/summary-columns.ts';
import type { SheetPlan } from '../../../../src/core/workbook/plan.ts';
import type { CellValue, SheetSnapshot } from '../../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from '../city-workbook.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

type Language = 'ru' | 'en';

function build(workbook = buildCityWorkbook(), language: Language = 'ru') {
  const summary = summariseCity(workbook, { language });
  return planBuild(summary, workbook, chooseMessages(language), chooseSheetWords(language));
}

function getSheet(sheets: readonly SheetPlan[], name: string): SheetPlan {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}

const summarySheet = getSheet(build().sheets, 'Сводка 2023');

/** The rows of «Сводка» as read back, with texts typed into cells named by code and column. */
function typeInto(
  typed: readonly (readonly [string, 'measure' | 'owner' | 'due' | 'comment', CellValue])[],
) {
  const rows: CellValue[][] = showPlan(summarySheet).map((row) => [...row]);
  for (const [code, column, value] of typed) {
    const row = rows.find(([first]) => first === code);
    if (row !== undefined) row[summaryColumn(column) - 1] = value;
  }
  return rows;
}

/** The rows with one more above the end line. */
function insertRow(
  rows: readonly (readonly CellValue[])[],
  row: readonly CellValue[],
): (readonly CellValue[])[] {
  return [...rows.slice(0, -1), row, ...rows.slice(-1)];
}

function asSheet(rows: readonly (readonly CellValue[])[], name = 'Сводка 2023'): SheetSnapshot {
  return buildSheet(rows, { name, id: 500 });
}

function readNotes(rows: readonly (readonly CellValue[])[]) {
  return [...readMeasures(buildWorkbook(asSheet(rows)), 2023)];
}

describe('readMeasures', () => {
  const typed = typeInto([
    ['1.10', 'measure', '=план'],
    ['1.10', 'due', { kind: 'date' }],
    ['3.1', 'owner', 'отдел'],
    ['3.1', 'comment', 12.5],
  ]);
  const expected = [
    ['1.10', { Меры: '=план', Срок: '10.05.2023' }],
    ['3.1', { Ответственный: 'отдел', Комментарий: '12,5' }],
  ];

  test('it gives strings as they are and other values as they are shown, by code', () => {
    expect(readNotes(typed)).toEqual(expected);
  });

  test('nothing written gives nothing', () => {
    expect(readNotes(typeInto([]))).toEqual([]);
  });

  test('no sheet, a blank sheet and a sheet that is not ours give nothing', () => {
    expect([...readMeasures(buildWorkbook(), 2023)]).toEqual([]);
    expect(readNotes([])).toEqual([]);
    expect(
      readNotes([
        ['Код', 'Меры'],
        ['1.10', 'чужое'],
      ]),
    ).toEqual([]);
  });

  test('another year’s sheet is not read', () => {
    expect([...readMeasures(buildWorkbook(asSheet(typed, 'Сводка 2024')), 2023)]).toEqual([]);
  });

  test('it follows inserted columns', () => {
    expect(readNotes(typed.map(([code, ...rest]) => [code ?? null, 'моё', ...rest]))).toEqual(
      expected,
    );
  });

  test('it follows re-sorted rows', () => {
    const sorted = [...typed.slice(0, 5), ...typed.slice(5).reverse()];

    expect(new Map(readNotes(sorted))).toEqual(new Map(expected as [string, object][]));
  });

  test('it finds a column whose heading a person has changed by its place', () => {
    const renamed = typed.map((row) => row.map((cell) => (cell === 'Меры' ? 'Что делаем' : cell)));

    expect(readNotes(renamed)).toEqual(expected);
  });

  test('two rows of one code keep the texts of both', () => {
    const row = typed.find(([first]) => first === '3.1') ?? [];
    const second = row.map((cell) => (cell === 'отдел' ? 'школы' : cell));

    expect(new Map(readNotes(insertRow(typed, second))).get('3.1')).toEqual({
      Ответственный: 'отдел\nшколы',
      Комментарий: '12,5',
    });
  });

  test('a sheet that was built in English is read the same', () => {
    const english = getSheet(build(buildCityWorkbook(), 'en').sheets, 'Сводка 2023');
    const rows: CellValue[][] = showPlan(english).map((row) => [...row]);
    const row = rows.find(([first]) => first === '1.10');
    if (row !== undefined) row[summaryColumn('measure') - 1] = 'меры';

    expect(readNotes(rows)).toEqual([['1.10', { Меры: 'меры' }]]);
  });

  test('notes of a code that is gone come back from below the table', () => {
    const workbook = buildCityWorkbook({
      others: [
        asSheet(
          insertRow(typed, [
            '7.7',
            'бывший',
            ...new Array(12).fill(null),
            'мера',
            null,
            null,
            null,
          ]),
        ),
      ],
    });
    const rebuilt = getSheet(build(workbook).sheets, 'Сводка 2023');

    expect(new Map(readNotes(showPlan(rebuilt)))).toEqual(
      new Map([...(expected as [string, object][]), ['7.7', { Меры: 'мера' }]]),
    );
  });
});

describe('readExplanations', () => {
  /** «Замечания» as built, with an explanation typed beside the first query of the kind. */
  function explain(workbook: ReturnType<typeof buildCityWorkbook>, text: string) {
    const { sheets } = build(workbook);
    const rows: CellValue[][] = showPlan(getSheet(sheets, 'Замечания')).map((row) => [...row]);
    const headings = rows[3] ?? [];
    const explanation = headings.indexOf('Пояснение');
    const row = rows.find((cells) => cells[3] === 'МБОУ СОШ № 32' && cells[1] === 'вопрос');
    if (row !== undefined) row[explanation] = text;
    const key = String(row?.[headings.indexOf('Ключ')]);
    return { key, sheet: asSheet(rows, 'Замечания') };
  }

  const { key, sheet } = explain(buildCityWorkbook(), 'проверено: разные классы');

  test('it gives the text by the finding’s key', () => {
    expect(key).toMatch(/^check\/range-exceeds-wider-range \| МБОУ СОШ № 32 \| /);
    expect([...readExplanations(buildWorkbook(sheet))]).toEqual([
      [key, { Пояснение: 'проверено: разные классы' }],
    ]);
  });

  test('an explained query is closed and stays on the sheet', () => {
    const summary = summariseCity(buildCityWorkbook({ others: [sheet] }));

    expect(summary.findings.find((one) => one.key === key)?.state).toBe('explained');
  });

  describe('when the value changes', () => {
    const form = listFormRows();
    const row = form[FIRST_SCHOOL_ROW - 1 + 4] ?? [];
    row[1] = 141;
    const changed = buildCityWorkbook({ form, others: [sheet] });

    test('the explanation moves to «Журнал» and comes back with the value', () => {
      const journal = readBackSheet(getSheet(build(changed).sheets, 'Журнал'), 700);
      const later = buildCityWorkbook({ form, others: [journal] });
      const restored = buildCityWorkbook({ others: [journal] });

      expect(showPlan(getSheet(build(changed).sheets, 'Журнал')).flat()).toContain(
        'пояснение снято: значение изменилось',
      );
      expect([...readExplanations(later)]).toEqual([
        [key, { Пояснение: 'проверено: разные классы' }],
      ]);
      expect(listDroppedKeys(later)).toEqual(new Set([key]));
      expect(getSheet(build(later).sheets, 'Журнал').cells).toEqual(
        getSheet(build(changed).sheets, 'Журнал').cells,
      );
      expect(summariseCity(restored).findings.find((one) => one.key === key)?.state).toBe(
        'explained',
      );
    });

    test('a build that breaks off before «Замечания» loses nothing', () => {
      const journal = readBackSheet(getSheet(build(changed).sheets, 'Журнал'), 700);
      const restored = buildCityWorkbook({ others: [journal] });
      const journalAgain = readBackSheet(getSheet(build(restored).sheets, 'Журнал'), 700);

      for (const workbook of [
        buildCityWorkbook({ form, others: [sheet, journal] }),
        buildCityWorkbook({ others: [journalAgain] }),
      ]) {
        expect([...readExplanations(workbook)]).toEqual([
          [key, { Пояснение: 'проверено: разные классы' }],
        ]);
      }
    });

    test('a check alone keeps it below its table', () => {
      const plan = planCheck(
        summariseCity(changed),
        changed,
        chooseMessages('ru'),
        chooseSheetWords('ru'),
      );
      const [checked] = plan.sheets;
      if (checked === undefined) throw new Error('no sheet');
      const kept = buildCityWorkbook({ form, others: [readBackSheet(checked, 700)] });

      expect(showPlan(checked).flat()).toContain('проверено: разные классы');
      expect([...readExplanations(kept)]).toEqual([
        [key, { Пояснение: 'проверено: разные классы' }],
      ]);
    });
  });

  test('an explanation that a person deletes does not come back from «Журнал»', () => {
    const workbook = buildCityWorkbook({ others: [sheet] });
    const journal = readBackSheet(getSheet(build(workbook).sheets, 'Журнал'), 700);
    const cleared = explain(buildCityWorkbook(), '');

    expect([...readExplanations(buildWorkbook(cleared.sheet, journal))]).toEqual([]);
  });
});
