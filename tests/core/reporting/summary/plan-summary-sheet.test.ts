import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { planSchoolsSheet } from '../../../../src/core/reporting/schools/plan-schools-sheet.ts';
import { planSummarySheet } from '../../../../src/core/reporting/summary/plan-summary-sheet.ts';
import { summaryColumn } from '../../../../src/core/reporting/summary/summary-columns.ts';
import type { HumanNotes, Summary } from '../../../../src/core/summary.ts';
import {
  buildCityWorkbook,
  FIRST_SCHOOL_ROW,
  listFormRows,
  summariseCity,
} from '../city-workbook.ts';
import { cellAt, findRow, formulaAt } from '../find-cell.ts';
import { calculatePlans, showPlan } from '../written-sheet.ts';

const ru = chooseSheetWords('ru');
const city = summariseCity(buildCityWorkbook());

function plan(summary: Summary) {
  return planSummarySheet(summary, chooseMessages('ru'), ru);
}

const sheet = plan(city);
const shown = showPlan(sheet);

function rowOf(code: string) {
  return shown[findRow(sheet, code) - 1] ?? [];
}

describe('the head of «Сводка»', () => {
  test('it names programme and year, the moment, completeness and counts', () => {
    expect(shown.slice(0, 4).map(([first]) => first)).toEqual([
      'Сводка показателей: Муниципальный межведомственный проект «#КемероVоПРОФИ», 2023 год',
      expect.stringMatching(
        /^Построено надстройкой «Сводка»: 20\.11\.2026 21:40; строк школ учтено: 75 из 75; открытых ошибок: \d+, вопросов: \d+; проценты округлены до сотых/,
      ),
      'Полнота: отчёт ждали от 75 школ; заполнено полностью – 75, частично – 0, не сдали – 0.',
      'Показателей: 29 – выполнено 22, не выполнено 5, нет данных 1, без цели 1',
    ]);
  });

  test('its headings stand in row 5, which stays in view', () => {
    expect(shown[4]).toEqual([
      ...['Код', 'Показатель', 'Ед.', 'Исходное', 'План 2023', 'Итоговый план 2025'],
      ...['Числи-\nтель', 'Знаме-\nнатель', 'Факт', 'Откло-\nнение', 'Степень дости-\nжения, %'],
      ...['Итог', 'Не хватает', 'Учтено школ', 'Меры', 'Ответст-\nвенный', 'Срок', 'Комментарий'],
    ]);
    expect(sheet.frozenRows).toBe(5);
    expect(sheet.frozenColumns).toBe(0);
  });

  test('its columns fit a landscape page', () => {
    const width = sheet.columnWidths.reduce((sum, one) => sum + one, 0);

    expect(width).toBeGreaterThan(1250);
    expect(width).toBeLessThan(1550);
  });
});

describe('the indicators of Kemerovo city in 2023', () => {
  test.each([
    ['1.2', 27, 301, 8.97, '— не выполнен', 'не хватает 244 участников'],
    ['1.4', 1347, 1597, 84.35, '✓ выполнен', ''],
    ['1.8', 59, 75, 78.67, '✓ выполнен', ''],
    ['1.10', null, null, 3, '— не выполнен', 'не хватает 3 встреч'],
    ['3.1', null, null, 33, '— не выполнен', 'не хватает 1 школы'],
    ['3.4', null, null, 60, '— не выполнен', 'не хватает 10 п.\u00a0п.'],
    ['4.1', null, null, 38, '· цель не задана', null],
    ['5.5', null, null, null, '? нет данных', ''],
  ])('%s', (code, numerator, denominator, actual, verdict, gap) => {
    const row = rowOf(code);
    const value = row[summaryColumn('actual') - 1];

    expect(row[summaryColumn('numerator') - 1]).toBe(numerator);
    expect(row[summaryColumn('denominator') - 1]).toBe(denominator);
    expect(typeof value === 'number' ? Math.round(value * 100) / 100 : value).toBe(actual);
    expect(row[summaryColumn('verdict') - 1]).toBe(verdict);
    expect(row[summaryColumn('gap') - 1]).toBe(gap);
  });

  test('a code stays a text, also 1.10', () => {
    expect(sheet.cells.flat()).toContain('1.10');
  });

  test('printed numbers are numbers and other wordings stay as printed', () => {
    const row = rowOf('2.4');

    expect(row.slice(3, 6)).toEqual([15, 25, 'На 30 %']);
  });

  test('sums point at the schools and shares at the sums', () => {
    const row = findRow(sheet, '1.4');

    expect(formulaAt(sheet, row, summaryColumn('numerator'))).toBe(
      `=IF(COUNT('По школам 2023'!G8:G82)=0;"";SUM('По школам 2023'!G8:G82))`,
    );
    expect(formulaAt(sheet, row, summaryColumn('actual'))).toBe(
      `=IF(COUNT(G${row};H${row})=2;IFERROR(G${row}*100/H${row};"");"")`,
    );
    expect(formulaAt(sheet, row, summaryColumn('verdict'))).toBe(
      `=IF(ISNUMBER(I${row});IF(ROUND(I${row}-E${row};9)>=0;"✓ выполнен";"— не выполнен");"? нет данных")`,
    );
    expect(formulaAt(sheet, row, summaryColumn('coverage'))).toBe(
      `=COUNT('По школам 2023'!G8:G82)&" из 68"`,
    );
  });

  test('a target that is more than a number is a number in the formula', () => {
    const row = findRow(sheet, '5.4');

    expect(formulaAt(sheet, row, summaryColumn('deviation'))).toBe(
      `=IF(ISNUMBER(I${row});I${row}-2;"")`,
    );
  });

  test('a target of two parts has a row for each with its own plan, fact and sign', () => {
    const row = findRow(sheet, '3.2');
    const parts = shown.slice(row, row + 2);

    expect(rowOf('3.2')[summaryColumn('actual') - 1]).toBe('151; 30');
    expect(rowOf('3.2')[summaryColumn('verdict') - 1]).toBe('✓ выполнен');
    expect(
      parts.map((cells) => [cells[0], cells[1], cells[4], cells[8], cells[9], cells[11]]),
    ).toEqual([
      ['3.2 (1)', '– профильные классы', 151, 151, 0, '✓'],
      ['3.2 (2)', '– специализированные классы', 21, 30, 9, '✓'],
    ]);
  });

  test('each task has its counts beside its title, outside the columns that people write in', () => {
    const column = sheet.cells.map((row) => row[summaryColumn('coverage') - 1] ?? null);
    const counts = column.flatMap((cell) =>
      typeof cell === 'object' && cell?.kind === 'formula' ? [cell.expected] : [],
    );

    expect(counts.filter((text) => String(text).startsWith('выполнено'))).toEqual([
      'выполнено 8, не выполнено 3, нет данных 0, без цели 0',
      'выполнено 5, не выполнено 0, нет данных 0, без цели 0',
      'выполнено 4, не выполнено 2, нет данных 0, без цели 0',
      'выполнено 1, не выполнено 0, нет данных 0, без цели 1',
      'выполнено 4, не выполнено 0, нет данных 1, без цели 0',
    ]);
  });

  test('the verdict is coloured by its sign', () => {
    expect(sheet.rules.map(({ startsWith, look }) => [startsWith, look])).toEqual([
      ['✓', 'good'],
      ['—', 'bad'],
      ['?', 'warn'],
      ['·', 'muted'],
    ]);
  });
});

describe('a correction on the sheets recalculates', () => {
  const schools = planSchoolsSheet(city, ru);

  test('of a school’s numerator: share, verdict, gap and counts follow', () => {
    const row = findRow(sheet, '1.4');
    const values = calculatePlans([schools, sheet], { 'По школам 2023!8,7': -468 }).get(
      'Сводка 2023',
    );

    expect(values?.[row - 1]?.[summaryColumn('numerator') - 1]).toBe(811);
    expect(values?.[row - 1]?.[summaryColumn('verdict') - 1]).toBe('— не выполнен');
    expect(values?.[row - 1]?.[summaryColumn('gap') - 1]).toBe('не хватает 68 выпускников');
    expect(values?.[3]?.[0]).toBe(
      'Показателей: 29 – выполнено 21, не выполнено 6, нет данных 1, без цели 1',
    );
  });

  test.each([
    [5, 'не хватает 1 встречи'],
    [4, 'не хватает 2 встреч'],
    [-5, 'не хватает 11 встреч'],
    [-15, 'не хватает 21 встречи'],
    [-105, 'не хватает 111 встреч'],
    [6, ''],
  ])('of a fact: 1.10 at %d says «%s»', (actual, gap) => {
    const row = findRow(sheet, '1.10');
    const typed = { [`Сводка 2023!${row},${summaryColumn('actual')}`]: actual };
    const values = calculatePlans([schools, sheet], typed).get('Сводка 2023');

    expect(values?.[row - 1]?.[summaryColumn('gap') - 1]).toBe(gap);
  });

  test('of a missing fact: 5.5 is judged as soon as it is typed', () => {
    const row = findRow(sheet, '5.5');
    const typed = { [`Сводка 2023!${row},${summaryColumn('actual')}`]: 89.5 };
    const values = calculatePlans([schools, sheet], typed).get('Сводка 2023');

    expect(values?.[row - 1]?.slice(9, 13)).toEqual([
      -0.5,
      expect.closeTo(99.444_444, 5),
      '— не выполнен',
      'не хватает 0,5 п.\u00a0п.',
    ]);
  });

  test('of a part: 3.2 is missed when one of its parts is', () => {
    const row = findRow(sheet, '3.2');
    const typed = { [`Сводка 2023!${row + 2},${summaryColumn('actual')}`]: 20 };
    const values = calculatePlans([schools, sheet], typed).get('Сводка 2023');

    expect(values?.[row - 1]?.[summaryColumn('actual') - 1]).toBe('151; 20');
    expect(values?.[row - 1]?.[summaryColumn('verdict') - 1]).toBe('— не выполнен');
    expect(values?.[row + 1]?.[summaryColumn('gap') - 1]).toBe('не хватает 1 класса');
  });
});

describe('what people wrote', () => {
  const measures: HumanNotes = new Map([
    ['1.10', { Меры: '=план встреч', Ответственный: 'отдел', Срок: '01.03.2024' }],
    ['3.2 (2)', { Комментарий: 'два класса с сентября' }],
    ['9.9', { Меры: 'мера ушедшего показателя' }],
  ]);
  const written = plan({ ...city, measures });

  test('it stands beside its code, as text', () => {
    const row = findRow(written, '1.10');

    expect(cellAt(written, row, summaryColumn('measure'))).toBe('=план встреч');
    expect(cellAt(written, row, summaryColumn('owner'))).toBe('отдел');
    expect(cellAt(written, row, summaryColumn('due'))).toBe('01.03.2024');
    expect(cellAt(written, row, summaryColumn('comment'))).toBeNull();
  });

  test('it stands beside a part of a target too', () => {
    const row = findRow(written, '3.2 (2)');

    expect(cellAt(written, row, summaryColumn('comment'))).toBe('два класса с сентября');
  });

  test('under a code that is gone it is kept below the table', () => {
    const row = findRow(written, '9.9');

    expect(row).toBeGreaterThan(findRow(written, '5.5'));
    expect(cellAt(written, row, summaryColumn('measure'))).toBe('мера ушедшего показателя');
  });

  test('without any, those columns are blank in every row of the table', () => {
    const human = shown.slice(5).flatMap((row) => row.slice(summaryColumn('measure') - 1));

    expect(human.filter((cell) => cell !== null)).toEqual([]);
  });
});

describe('below the table', () => {
  test('all have reported', () => {
    expect(shown.flat()).toContain('Отчёт сдали все школы реестра.');
  });

  test('debtors are named, and who is left out is counted with the reason', () => {
    const rows = listFormRows();
    rows.splice(FIRST_SCHOOL_ROW - 1 + 70, 5);
    const first = rows[FIRST_SCHOOL_ROW - 1] ?? [];
    first[2] = 'много';
    const texts = showPlan(plan(summariseCity(buildCityWorkbook({ form: rows })))).map(
      ([cell]) => cell,
    );

    expect(texts).toContain(
      'Не сдали отчёт (5): МБОУ СОШ № 165, МБОУ ООШ № 166, МБОУ СОШ № 167, МБОУ СОШ № 168, МБОУ СОШ № 169.',
    );
    expect(texts).toContain(
      '1.4 – учтено 63 из 68: не удалось прочитать – 1 (МАОУ СОШ № 14); нет строки – 4.',
    );
  });

  test('a column that the form lacks is named once, without the schools', () => {
    const rows = listFormRows().map((row) => row.filter((_, index) => index !== 2));
    const texts = showPlan(plan(summariseCity(buildCityWorkbook({ form: rows })))).map(
      ([cell]) => cell,
    );

    expect(texts).toContain(
      '1.4 – учтено 0 из 68: столбец не найден или повторяется: «общее кол-во обучающихся в профильных 11-х классах» – 68.',
    );
  });

  test('without a register nobody is called a debtor', () => {
    const summary = summariseCity(buildCityWorkbook({ register: null }));
    const texts = showPlan(plan(summary)).map(([cell]) => String(cell));

    expect(texts.filter((text) => text.startsWith('Не сдали'))).toEqual([]);
    expect(texts[2]).toMatch(/^Полнота: реестр школ не приведён/);
  });
});
