import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { hasNotes } from '../../../../src/core/reporting/own/has-notes.ts';
import { planBuild } from '../../../../src/core/reporting/plan-build.ts';
import type { CellValue, SheetSnapshot } from '../../../../src/core/workbook/snapshot.ts';
import { buildSheet } from '../../reading/build-workbook.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';
import { showPlan } from '../written-sheet.ts';

const NAMES = ['Сводка 2023', 'По школам 2023', 'Приёмка 2023', 'Замечания', 'Журнал'] as const;
type Name = (typeof NAMES)[number];
type Rows = CellValue[][];

const city = buildCityWorkbook();

/** The result sheets as a build in the language leaves them, one of them edited by a person. */
function buildResults(
  name: Name = 'Сводка 2023',
  edit: (rows: Rows) => void = () => {},
  language: 'ru' | 'en' = 'ru',
): SheetSnapshot[] {
  const summary = summariseCity(city, { language });
  const plan = planBuild(summary, city, chooseMessages(language), chooseSheetWords(language));
  return plan.sheets.map((sheet, index) => {
    const rows = showPlan(sheet).map((row) => [...row]);
    if (sheet.name === name) edit(rows);
    return buildSheet(rows, { name: sheet.name, id: 500 + index });
  });
}

function tell(others: readonly SheetSnapshot[]): boolean {
  const workbook = buildCityWorkbook({ others });
  return hasNotes(workbook, summariseCity(workbook));
}

/** Writes in the last row above the end line, in the column of the heading. */
function writeBelow(rows: Rows, heading: string, text: string): void {
  const column = rows.find((row) => row.includes(heading))?.indexOf(heading) ?? -1;
  rows.at(-2)?.splice(column, 1, text);
}

describe('hasNotes', () => {
  test('is false before the first build', () => {
    expect(tell([])).toBe(false);
  });

  test.each(['ru', 'en'] as const)(
    'is false after a build in %s that nobody touched',
    (language) => {
      expect(tell(buildResults('Сводка 2023', () => {}, language))).toBe(false);
    },
  );

  test.each<[string, Name, (rows: Rows) => void]>([
    ['a measure', 'Сводка 2023', (rows) => rows[8]?.splice(14, 1, 'план встреч')],
    ['an explanation', 'Замечания', (rows) => writeBelow(rows, 'Пояснение', 'так и есть')],
    ['a line below the end', 'Журнал', (rows) => rows.push(['согласовано'])],
    ['a word beside the end', 'Журнал', (rows) => rows.at(-1)?.splice(3, 1, 'согласовано')],
    ['a row above the title', 'По школам 2023', (rows) => rows.unshift(['УТВЕРЖДАЮ'])],
    ['a word beside the title', 'Сводка 2023', (rows) => rows[0]?.splice(9, 1, 'УТВЕРЖДАЮ')],
    ['another title', 'Замечания', (rows) => rows[0]?.splice(0, 1, 'Что спросить у школ')],
    [
      'a column of one’s own',
      'По школам 2023',
      (rows) => {
        for (const [index, row] of rows.entries()) row.push(index === 6 ? 'Проверил' : null);
      },
    ],
    [
      'a row of one’s own',
      'Замечания',
      (rows) =>
        rows.splice(6, 0, rows[0]?.map((_, column) => (column === 8 ? 'звонили' : null)) ?? []),
    ],
  ])('is true for %s', (_, name, edit) => {
    expect(tell(buildResults(name, edit))).toBe(true);
  });
});
