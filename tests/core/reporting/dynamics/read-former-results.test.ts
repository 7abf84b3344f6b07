import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { readFormerResults } from '../../../../src/core/reporting/dynamics/read-former-results.ts';
import { planBuild } from '../../../../src/core/reporting/plan-build.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';
import { readBackSheet } from '../written-sheet.ts';

const workbook = buildCityWorkbook();
const summary = summariseCity(workbook);
const plan = planBuild(summary, workbook, chooseMessages('ru'), chooseSheetWords('ru'));
const [built] = plan.sheets;
if (built === undefined) throw new Error('no summary');
const sheet = readBackSheet(built, 7);
const former = readFormerResults(buildWorkbook(sheet), 2024);

test('every figure of a summary built for an earlier year is read back', () => {
  const known = summary.results.filter(({ actual }) => actual !== null);
  expect([...former.keys()].filter((code) => !code.includes('('))).toEqual(
    known.map(({ indicator }) => indicator.code),
  );
  for (const { indicator, actual, numerator, denominator } of known) {
    const [figure] = former.get(indicator.code) ?? [];
    expect(figure).toMatchObject({ year: 2023, numerator, denominator });
    expect(figure?.value).toBeCloseTo(actual ?? Number.NaN, 9);
  }
});

test.each([
  ['the year itself', sheet, 2023],
  ['a year before', sheet, 2022],
  [
    'a sheet of that name that a person made',
    buildSheet([['Свои итоги']], { name: 'Сводка 2023' }),
    2024,
  ],
  ['a blank sheet', buildSheet([], { name: 'Сводка 2023' }), 2024],
  ['another sheet', buildSheet([['1.1', 5]], { name: 'Итоги' }), 2024],
] as const)('nothing is read from %s', (_, one, year) => {
  expect(readFormerResults(buildWorkbook(one), year).size).toBe(0);
});
