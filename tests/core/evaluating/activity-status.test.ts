// How the lines of a plan stand on a day.

import {
  type ActivityStatus,
  evaluateActivities,
} from '../../../src/core/evaluating/activity-status.ts';
import type { IndicatorResult } from '../../../src/core/evaluating/result.ts';
import type { Indicator } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';

const TERM = { from: '2023-02-01', to: '2025-08-31' };

function plan(due: string, changes: Partial<Programme> = {}): Programme {
  const activity = {
    code: '1',
    section: '1',
    title: 'День открытых дверей',
    due,
    responsible: '',
    result: '',
    indicator: null,
    field: null,
  };
  return { ...kemerovoCity, term: TERM, plan: [activity], ...changes };
}

function judge(due: string, today: string, mark = '', changes: Partial<Programme> = {}) {
  const [status] = evaluateActivities({
    programme: plan(due, changes),
    today,
    marks: new Map(mark === '' ? [] : [['1', mark]]),
    results: [],
  });
  if (status === undefined) throw new Error('no status');
  return status;
}

function buildResult(indicator: Indicator): IndicatorResult {
  return {
    indicator,
    year: 2024,
    target: null,
    numerator: null,
    denominator: null,
    actual: null,
    parts: [],
    verdict: 'no-data',
    degree: null,
    gap: null,
    coverage: { used: 0, expected: 0, excluded: [] },
    bySchool: [],
    byDistrict: [],
    labelledSchools: new Map(),
    note: '',
  };
}

const tell = ({ state, span }: ActivityStatus) => [state, span?.to ?? null];

test.each([
  ['март 2024', '2024-02-01', ['ahead', '2024-03-31']],
  ['март 2024', '2024-02-16', ['due-soon', '2024-03-31']],
  ['март 2024', '2024-02-15', ['ahead', '2024-03-31']],
  ['март 2024', '2024-03-01', ['going-on', '2024-03-31']],
  ['март 2024', '2024-03-17', ['due-soon', '2024-03-31']],
  ['март 2024', '2024-03-31', ['due-soon', '2024-03-31']],
  ['март 2024', '2024-04-01', ['overdue', '2024-03-31']],
  ['до 15.01.2024', '2024-01-15', ['due-soon', '2024-01-15']],
  ['до 15.01.2024', '2024-01-16', ['overdue', '2024-01-15']],
  ['май 2023, май 2024', '2023-12-01', ['overdue', '2023-05-31']],
  ['сентябрь', '2023-03-01', ['ahead', '2023-09-30']],
  ['в течение года', '2024-03-01', ['going-on', '2025-08-31']],
  ['в течение года', '2025-09-01', ['overdue', '2025-08-31']],
  ['по графику', '2024-03-01', ['by-schedule', null]],
  ['', '2024-03-01', ['undated', null]],
  ['16.12.202 2', '2024-03-01', ['unreadable', null]],
])('«%s» on %s is %j', (due, today, expected) => {
  expect(tell(judge(due, today))).toEqual(expected);
});

test.each([
  ['да', ['done', null]],
  ['✓', ['done', null]],
  ['20.05.2023', ['overdue', '2024-05-31']],
  ['2023, 2024', ['ahead', '2025-05-31']],
  ['2023, 2024, 2025', ['done', null]],
  ['нет', ['overdue', '2023-05-31']],
  ['не выполнено', ['overdue', '2023-05-31']],
  ['-', ['overdue', '2023-05-31']],
  [' ', ['overdue', '2023-05-31']],
])('a line of three years marked «%s» is %j', (mark, expected) => {
  const due = 'май 2023, май 2024, май 2025';

  expect(tell(judge(due, '2024-09-01', mark))).toEqual(expected);
});

test('months without a year come again in every year of the programme and in no other', () => {
  const none = { term: null, years: [] };

  expect(tell(judge('октябрь', '2023-11-01', '2023'))).toEqual(['ahead', '2024-10-31']);
  expect(tell(judge('октябрь', '2024-11-01', '2023 и 2024'))).toEqual(['done', null]);
  expect(tell(judge('октябрь', '2024-11-01', '', none))).toEqual(['going-on', null]);
});

test('a mark closes a line that no date is known of', () => {
  expect(tell(judge('по графику', '2024-03-01', 'проведено'))).toEqual(['done', null]);
});

test.each([
  ['met', 'done'],
  ['missed', 'overdue'],
  ['no-data', 'overdue'],
] as const)('a line past its date whose indicator is %s is %s', (verdict, state) => {
  const programme = plan('март 2024');
  const [indicator] = programme.indicators;
  const [activity] = programme.plan;
  if (indicator === undefined || activity === undefined) throw new Error('nothing to judge');
  const [status] = evaluateActivities({
    programme: { ...programme, plan: [{ ...activity, indicator: indicator.code }] },
    today: '2024-05-01',
    marks: new Map(),
    results: [{ ...buildResult(indicator), verdict }],
  });

  expect(status).toMatchObject({ state, verdict });
});

test('a programme without a plan has no statuses', () => {
  const programme = { ...kemerovoCity, plan: [] };

  expect(
    evaluateActivities({ programme, today: '2024-01-01', marks: new Map(), results: [] }),
  ).toEqual([]);
});
