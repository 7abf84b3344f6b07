// The questions about a plan, each with what triggers it and what comes close.

import { checkPlan } from '../../../src/core/checking/check-plan.ts';
import { evaluateActivities } from '../../../src/core/evaluating/activity-status.ts';
import type { Activity } from '../../../src/core/programme/activity.ts';
import { mapPlan } from '../../../src/core/programme/map-plan.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';

const TODAY = '2024-04-01';

function buildActivity(code: string, changes: Partial<Activity> = {}): Activity {
  return {
    code,
    section: '1',
    title: `Мероприятие ${code}`,
    due: 'май 2024',
    responsible: 'Отдел образования',
    result: '',
    indicator: null,
    field: null,
    ...changes,
  };
}

function check(plan: readonly Activity[], changes: Partial<Programme> = {}) {
  const programme = {
    ...kemerovoCity,
    forms: [],
    term: { from: '2023-02-01', to: '2025-08-31' },
    plan,
    ...changes,
  };
  const activities = evaluateActivities({ programme, today: TODAY, marks: new Map(), results: [] });
  return checkPlan({
    programme,
    activities,
    map: mapPlan(programme),
    placeOf: (code) => ({
      sheet: 'Дорожная карта',
      sheetId: 5,
      cell: `A${code}`,
      cells: [`A${code}`],
    }),
  }).map(({ code, found, place }) => [code, found, place.cells]);
}

test('a plan in order raises nothing, and no plan neither', () => {
  expect(check([buildActivity('6')])).toEqual([]);
  expect(check([])).toEqual([]);
});

test('lines past their date are one question', () => {
  const plan = [
    buildActivity('6', { due: 'март 2024' }),
    buildActivity('7', { due: 'апрель 2024' }),
    buildActivity('8', { due: 'до 31.03.2024' }),
  ];

  expect(check(plan)).toEqual([['plan/overdue', '6, 8', ['A6', 'A8']]]);
});

test.each([
  ['октябрь 2024, октябрь 2025', true],
  ['16.12.202 2', true],
  ['август 2025', false],
  ['июль - август 2025', false],
  ['по графику', false],
  ['сентябрь', false],
])('the date «%s» is doubtful: %s', (due, doubtful) => {
  const codes = check([buildActivity('6', { due })]).map(([code]) => code);

  expect(codes.includes('plan/doubtful-date')).toBe(doubtful);
});

test('a programme without a term has no date outside it', () => {
  expect(check([buildActivity('6', { due: 'октябрь 2030' })], { term: null })).toEqual([]);
});

test('a line without anybody responsible is asked about', () => {
  expect(check([buildActivity('6', { responsible: ' ' })])).toEqual([
    ['plan/without-responsible', '6', ['A6']],
  ]);
});

test('lines that plan and form do not share are listed for each side', () => {
  const [form] = kemerovoCity.forms;
  const field = form?.fields[0];
  if (form === undefined || field === undefined) throw new Error('the preset has no form');
  const plan = [buildActivity('6', { field: 'а' }), buildActivity('7', { title: 'Открытый урок' })];
  const fields = [
    { ...field, key: 'а', code: '1', title: 'Мероприятие' },
    { ...field, key: 'б', code: '2', title: 'Мобильный технопарк' },
  ];

  expect(check(plan, { forms: [{ ...form, layout: 'sheet-per-school', fields }] })).toEqual([
    ['plan/not-collected', '7', ['A7']],
    ['form/without-plan', '2 Мобильный технопарк', ['A6']],
  ]);
});

test('the published plan of Kemerovo: months after the end of the project, and a line without anybody responsible', () => {
  const findings = check(kemerovoCity.plan, { term: kemerovoCity.term });

  expect(
    findings.filter(([code]) => code !== 'plan/overdue').map(([code, found]) => [code, found]),
  ).toEqual([
    ['plan/doubtful-date', '11, 12'],
    ['plan/without-responsible', '37'],
  ]);
});
