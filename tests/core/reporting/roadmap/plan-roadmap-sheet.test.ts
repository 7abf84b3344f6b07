// «Дорожная карта» of Kemerovo city: 46 lines as printed, read and judged on a day.

import { chooseMessages } from '../../../../src/core/messages/choose-messages.ts';
import { chooseSheetWords } from '../../../../src/core/messages/words/sheet-words.ts';
import { readActivityNotes } from '../../../../src/core/reporting/own/read-human-columns.ts';
import { planBuild } from '../../../../src/core/reporting/plan-build.ts';
import { planRoadmapSheet } from '../../../../src/core/reporting/roadmap/plan-roadmap-sheet.ts';
import {
  ROADMAP_HEADER_ROW,
  roadmapColumn,
} from '../../../../src/core/reporting/roadmap/roadmap-columns.ts';
import type { Summary } from '../../../../src/core/summary.ts';
import type { SheetSnapshot } from '../../../../src/core/workbook/snapshot.ts';
import { buildSheet, buildWorkbook } from '../../reading/build-workbook.ts';
import { buildCityWorkbook, summariseCity } from '../city-workbook.ts';
import { readBackSheet, showPlan } from '../written-sheet.ts';

const messages = chooseMessages('ru');
const words = chooseSheetWords('ru');
const PLAN_SHEET = buildSheet([['План мероприятий']], { name: 'План мероприятий', id: 20 });

function summariseOn(builtAt: string, ...others: readonly SheetSnapshot[]): Summary {
  return summariseCity(buildCityWorkbook({ others: [PLAN_SHEET, ...others] }), { builtAt });
}

const city = summariseOn('01.03.2024 10:00');
const sheet = planRoadmapSheet(city, messages, words);
const shown = showPlan(sheet);

function findLine(code: string): readonly (null | string | number)[] {
  const found = shown.find((row) => row[0] === code);
  if (found === undefined) throw new Error(`no line ${code}`);
  return found;
}

describe('«Дорожная карта» of Kemerovo city on 01.03.2024', () => {
  test('it has the 46 lines under their tasks, in the order of the plan', () => {
    const codes = shown.slice(ROADMAP_HEADER_ROW).map((row) => row[0]);

    expect(codes.filter((code) => /^\d+$/.test(String(code)))).toHaveLength(46);
    expect(codes[0]).toMatch(/^Задача 1\. /);
    expect(codes[1]).toBe('1');
  });

  test.each([
    ['4', 'май 2023, май 2024. май 2025', '01.05.2023 – 31.05.2023', '! просрочено'],
    ['13', 'октябрь 2024', '01.10.2024 – 31.10.2024', '· впереди'],
    ['14', 'март 2024', '01.03.2024 – 31.03.2024', '▸ идёт'],
    ['2', 'по графику проведения проекта «Билет в будущее»', null, '· по графику'],
    ['8', 'в течение года', '01.02.2023 – 31.08.2025', '▸ идёт'],
  ])('line %s, due «%s», is at %s: %s', (code, due, when, state) => {
    const line = findLine(code);

    expect([line[roadmapColumn('due') - 1], line[roadmapColumn('when') - 1]]).toEqual([due, when]);
    expect(line[roadmapColumn('state') - 1]).toBe(state);
  });

  test('a line whose result is an indicator’s shows the verdict on it', () => {
    expect(findLine('6')[roadmapColumn('indicator') - 1]).toBe('1.2 — не выполнен');
  });

  test('the guide counts the lines by how they stand', () => {
    expect(shown[2]?.[0]).toMatch(
      /^Выполнено 4, просрочено 20, срок в ближайшие 14 дней – 0, идёт 17, впереди 1, без даты 4\. /,
    );
  });
});

test('what people mark outlives the next build, by the number of the line', () => {
  const written = readBackSheet(sheet, 30);
  const row = written.values.findIndex((cells) => cells[0] === '4');
  const type = (value: string, column: number) => (cells: readonly unknown[], index: number) =>
    index === row ? cells.map((cell, at) => (at === column - 1 ? value : cell)) : cells;
  const marked = {
    ...written,
    values: written.values.map(type('20.05.2023', roadmapColumn('done'))),
    texts: written.texts.map(type('20.05.2023', roadmapColumn('done'))),
  } as SheetSnapshot; // as: the map above keeps every cell's type

  expect(readActivityNotes(buildWorkbook(marked)).get('4')).toEqual({ done: '20.05.2023' });
  const again = showPlan(
    planRoadmapSheet(summariseOn('01.03.2024 11:00', marked), messages, words),
  );
  const line = again.find((cells) => cells[0] === '4');
  expect(line?.[roadmapColumn('done') - 1]).toBe('20.05.2023');
  expect(line?.[roadmapColumn('when') - 1]).toBe('01.05.2024 – 31.05.2024');
});

test('a workbook without a plan has no such sheet', () => {
  const workbook = buildCityWorkbook();
  const plan = planBuild(summariseCity(workbook), workbook, messages, words);

  expect(plan.sheets.map(({ name }) => name)).not.toContain('Дорожная карта');
  expect(() => planRoadmapSheet(summariseCity(workbook), messages, words)).toThrow(
    'programme kemerovo-city has no plan',
  );
});
