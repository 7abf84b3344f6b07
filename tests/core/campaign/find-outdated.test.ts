import { findOutdated } from '../../../src/core/campaign/find-outdated.ts';
import { chooseMessages } from '../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../src/core/messages/words/sheet-words.ts';
import { planBuild } from '../../../src/core/reporting/plan-build.ts';
import { buildSheet, buildWorkbook } from '../reading/build-workbook.ts';
import { buildCityWorkbook, listFormRows, summariseCity } from '../reporting/city-workbook.ts';
import { readBackSheet } from '../reporting/written-sheet.ts';

const workbook = buildCityWorkbook();
const summary = summariseCity(workbook);
const [built] = planBuild(summary, workbook, chooseMessages('ru'), chooseSheetWords('ru')).sheets;
if (built === undefined) throw new Error('no summary');
const sheet = readBackSheet(built, 7);

/** What a table comes to beside the summary that was built before. */
const listOutdated = (changed: Parameters<typeof buildCityWorkbook>[0]) =>
  findOutdated(buildWorkbook(sheet), summariseCity(buildCityWorkbook(changed))).map(
    ({ result, before }) => [result.indicator.code, before, result.actual],
  );

describe('findOutdated(workbook, summary)', () => {
  test('names nothing while the table is what the summary was built from', () => {
    expect(findOutdated(buildWorkbook(sheet), summary)).toEqual([]);
  });

  test('names the figures that a changed cell of a school has changed', () => {
    const form = listFormRows();
    const row = form[2];
    if (row !== undefined) row[1] = Number(row[1]) + 1;

    expect(listOutdated({ form })).toEqual([
      ['1.3', expect.closeTo((12746 / 18324) * 100, 9), expect.closeTo((12747 / 18324) * 100, 9)],
    ]);
  });

  test('names the figures that changed with the facts, a lost one too', () => {
    const facts = [
      ['Код', 'Год', 'Факт', 'Источник', 'Дата'],
      ['1.10', 2023, 4, 'Отчёт', '15.01.2024'],
    ];
    const outdated = listOutdated({ facts });

    expect(outdated).toContainEqual(['1.10', 3, 4]);
    expect(outdated).toContainEqual(['3.1', 33, null]);
  });

  test.each([
    ['there is no summary', buildWorkbook(buildSheet([['Школа']], { name: 'Сбор' }))],
    [
      'a person has made the sheet of that name',
      buildWorkbook(buildSheet([['1.3', 5]], { name: 'Сводка 2023' })),
    ],
  ])('names nothing where %s', (_, other) => {
    expect(findOutdated(other, summary)).toEqual([]);
  });
});
