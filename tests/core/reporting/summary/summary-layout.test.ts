import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { planSummarySheet } from '../../../../src/core/reporting/summary/plan-summary-sheet.ts';
import {
  layOutSummary,
  listMeasureCells,
} from '../../../../src/core/reporting/summary/summary-layout.ts';
import { parseAddress } from '../../../../src/core/workbook/address.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';

const ru = chooseSheetWords('ru');

describe('layOutSummary', () => {
  test('tasks follow each other without a gap from row 6', () => {
    const { tasks, lastRow } = layOutSummary(kemerovoCity, 2023, ru);

    expect(tasks.map(({ firstRow, lastRow: last }) => [firstRow, last])).toEqual([
      [6, 18],
      [19, 24],
      [25, 33],
      [34, 36],
      [37, 42],
    ]);
    expect(lastRow).toBe(42);
  });

  test('a year without targets has no rows for parts', () => {
    const { tasks } = layOutSummary(kemerovoCity, 2030, ru);

    expect(tasks.flatMap(({ indicators }) => indicators.flatMap(({ parts }) => parts))).toEqual([]);
  });

  test('indicators of no known task come last, tasks without indicators are left out', () => {
    const [task] = kemerovoCity.tasks;
    const programme = {
      ...kemerovoCity,
      tasks: task === undefined ? [] : [{ code: '9', title: 'Пустая' }, task],
    };
    const { tasks } = layOutSummary(programme, 2023, ru);

    expect(
      tasks.map(({ titleLines, indicators }) => [titleLines[0]?.slice(0, 8), indicators.length]),
    ).toEqual([
      ['Задача 1', 11],
      ['Прочие п', 18],
    ]);
  });

  test('a programme without indicators has headings alone', () => {
    expect(layOutSummary({ ...kemerovoCity, indicators: [] }, 2023, ru)).toEqual({
      tasks: [],
      lastRow: 5,
    });
  });
});

describe('listMeasureCells', () => {
  test.each(['ru', 'en'] as const)('every address is in the row of its code (%s)', (language) => {
    const words = chooseSheetWords(language);
    const summary = summariseCity(buildCityWorkbook());
    const sheet = planSummarySheet(summary, chooseMessages(language), words);
    const cells = [...listMeasureCells(kemerovoCity, 2023, words)];

    expect(cells).toHaveLength(29);
    for (const [code, cell] of cells) {
      const { row = 0, column } = parseAddress(cell) ?? {};
      expect(sheet.cells[row - 1]?.[0]).toBe(code);
      expect(column).toBe(15);
    }
  });
});
