// Each programme from the start: `svodka new`, filled in with the data of its example, comes to the published figures.

import { DISTRICT_FACTS } from '../../../examples/kemerovo-district/facts.ts';
import type { Report } from '../../../src/core/reporting/report/report.ts';
import type { Scalar, Workbook } from '../../../src/local/workbook/workbook.ts';
import { listValues, sheetOf } from '../built-addon.ts';
import { build, buildExample, codesOf } from './build-example.ts';
import { fillFacts, prepare, startNextYear } from './fill-prepared.ts';
import {
  fillBerezniki,
  fillKaltan,
  fillKemerovoCity,
  fillKemerovoDistrict,
} from './prepared-workbooks.ts';

/** Asked where the workbook has «План мероприятий», as a prepared one has. */
const PLAN_QUESTIONS = ['plan/', 'form/without-plan'];
const noon = () => new Date('2023-12-18T05:00:00Z');
const anHourLater = () => new Date('2023-12-18T06:00:00Z');

/** All that is said of each indicator, but why a school is left out: a blank tab is not a missing one. */
function listFigures({ indicators }: Report) {
  return indicators.map(({ coverage: { used, expected, excluded }, ...figures }) => {
    return { ...figures, used, expected, excluded: excluded.map(({ school }) => school) };
  });
}

/** What each finding is about; the names of sheets and headings differ from those of the example. */
function listQuestions({ findings }: Report): readonly string[] {
  return findings.map(({ code, school, found }) => [code, school, found].join(' | ')).sort();
}

/** What stands in every cell, by sheet and place. */
function takeCells({ sheets }: Workbook): ReadonlyMap<string, Scalar> {
  return new Map(
    sheets.flatMap((sheet) =>
      listValues(sheet).map(([row, column, value]) => [`${sheet.name}!${row},${column}`, value]),
    ),
  );
}

/** The numbers of the lines of «Дорожная карта». */
function listRoadMap(workbook: Workbook): readonly string[] {
  return listValues(sheetOf(workbook, 'Дорожная карта'))
    .filter(([, column, value]) => column === 1 && /^\d+(\.\d+)?$/.test(String(value)))
    .map(([, , value]) => String(value));
}

describe.each([
  [
    'kemerovo-city',
    'kemerovo-city-2023',
    fillKemerovoCity,
    ['plan/doubtful-date', 'plan/overdue', 'plan/without-responsible'],
  ],
  ['kemerovo-district', 'kemerovo-district', fillKemerovoDistrict, []],
  ['kaltan', 'kaltan', fillKaltan, []],
  ['berezniki', 'berezniki', fillBerezniki, ['form/without-plan', 'plan/not-collected']],
] as const)('%s', (id, name, fill, planned) => {
  const workbook = fill();
  const report = build(workbook, undefined, noon);
  const example = buildExample(name);

  test('comes to the figures of the example, school by school', () => {
    expect([report.programme, report.year]).toEqual([id, example.year]);
    expect(report.completeness).toEqual(example.completeness);
    expect(listFigures(report)).toEqual(listFigures(example));
  });

  test('raises what the example raises, and beyond it only what its plan is asked', () => {
    const isOfPlan = (question: string) => PLAN_QUESTIONS.some((code) => question.startsWith(code));

    expect(listQuestions(report).filter((question) => !isOfPlan(question))).toEqual(
      listQuestions(example),
    );
    expect(
      listQuestions(report)
        .filter(isOfPlan)
        .map((question) => question.split(' | ')[0]),
    ).toEqual(planned);
  });

  test('built once more, changes the stamps alone', () => {
    const before = takeCells(workbook);
    const again = build(workbook, undefined, anHourLater);
    const after = takeCells(workbook);
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (place) => before.get(place) !== after.get(place),
    );

    expect(listQuestions(again)).toEqual(listQuestions(report));
    expect(changed.filter((place) => !place.endsWith('!2,1'))).toEqual([]);
    expect(String(after.get(`Сводка ${report.year}!2,1`))).toContain('18.12.2023 13:00');
  });
});

describe('kemerovo-city', () => {
  const workbook = fillKemerovoCity();
  const report = build(workbook, undefined, noon);

  test('comes to the published verdicts of 2023', () => {
    expect(codesOf(report, 'missed')).toEqual(['1.2', '1.6', '1.10', '3.1', '3.4']);
    expect(codesOf(report, 'no-target')).toEqual(['4.1']);
    expect(codesOf(report, 'no-data')).toEqual(['5.5']);
    expect(codesOf(report, 'met')).toHaveLength(22);
  });

  test('has the 46 lines of its plan on «Дорожная карта»', () => {
    const numbers = Array.from({ length: 46 }, (_, index) => String(index + 1));

    expect(listRoadMap(workbook)).toEqual(numbers);
  });
});

describe('kemerovo-district', () => {
  test.each([2020, 2021])('comes to the figures of %d', (year) => {
    const report = build(fillKemerovoDistrict(), year);
    const example = buildExample('kemerovo-district', year);

    expect(listFigures(report)).toEqual(listFigures(example));
    expect(listQuestions(report)).toEqual(listQuestions(example));
  });

  test('filled in year after year, comes to the same', () => {
    const workbook = prepare('kemerovo-district', 2020);
    for (const year of [2020, 2021, 2022]) {
      fillFacts(
        workbook,
        DISTRICT_FACTS.filter((fact) => fact.year === year),
      );
      expect(build(workbook).year).toBe(year);
      if (year < 2022) startNextYear(workbook);
    }
    const report = build(workbook);

    expect(report.year).toBe(2022);
    expect(listFigures(report)).toEqual(listFigures(buildExample('kemerovo-district')));
    expect(report.findings).toEqual([]);
  });
});

test('berezniki has the 31 lines of its plan on «Дорожная карта»', () => {
  const workbook = fillBerezniki();
  build(workbook);

  expect(listRoadMap(workbook)).toHaveLength(31);
});
