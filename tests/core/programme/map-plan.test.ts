// The map plan ↔ form on the published plan and form of Berezniki.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Activity } from '../../../src/core/programme/activity.ts';
import { type FormLine, mapPlan, proposePlanPairs } from '../../../src/core/programme/map-plan.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import type { Programme } from '../../../src/core/programme/programme.ts';

interface Published {
  readonly lines: readonly { code: string; title: string; plan: string | null }[];
  readonly plan: readonly { code: string; title: string }[];
}

const published: Published = JSON.parse(
  readFileSync(join(__dirname, '../../fixtures/berezniki-plan-and-form.json'), 'utf8'),
);

const plan = published.plan.map(
  ({ code, title }): Activity => ({
    code,
    section: '',
    title,
    due: '',
    responsible: '',
    result: '',
    indicator: null,
    field: null,
  }),
);
const lines = published.lines.map(({ code, title }): FormLine => ({ code, title, keys: [] }));

const truth = new Map(published.lines.map(({ code, plan: pair }) => [code, pair]));

/** Lines whose words are too far from the plan's: they are left to a person. */
const LEFT_OPEN = ['3.1', '3.2', '4.1', '4.4', '4.5'];

function buildProgramme(confirmed: boolean): Programme {
  const keyOf = (code: string) => `м${code.replace('.', '_')}`;
  const [first] = kemerovoCity.forms;
  const field = first?.fields[0];
  if (first === undefined || field === undefined) throw new Error('the preset has no form');
  return {
    ...kemerovoCity,
    forms: [
      {
        ...first,
        layout: 'sheet-per-school',
        fields: lines.map(({ code, title }) => ({ ...field, key: keyOf(code), code, title })),
      },
    ],
    plan: plan.map((activity) => {
      const line = published.lines.find(({ plan: pair }) => pair === activity.code);
      return { ...activity, field: confirmed && line !== undefined ? keyOf(line.code) : null };
    }),
  };
}

test('the texts alone pair 19 of the 24 lines, and none wrongly', () => {
  const pairs = proposePlanPairs(plan, lines);

  expect(pairs).toHaveLength(19);
  for (const { line, activity } of pairs) {
    expect([line.code, activity.code]).toEqual([line.code, truth.get(line.code)]);
  }
  const open = lines.filter((line) => !pairs.some((pair) => pair.line === line));
  expect(open.map(({ code }) => code)).toEqual(['2.1', ...LEFT_OPEN, '4.16']);
});

test('with the pairs confirmed exactly the unmapped items of both sides are listed', () => {
  const map = mapPlan(buildProgramme(true));

  expect(map.activitiesWithoutLine.map(({ code }) => code)).toEqual([
    '1.1',
    '1.2',
    '1.6',
    '4.16',
    '4.17',
    '4.18',
    '4.21',
  ]);
  expect(map.linesWithoutActivity.map(({ code }) => code)).toEqual(['2.1', '4.16']);
  expect(map.pairs.every(({ confirmed }) => confirmed)).toBe(true);
});

test('eleven numbers stand for other things in the form than in the plan', () => {
  expect(mapPlan(buildProgramme(true)).misleadingCodes).toEqual([
    '1.1',
    '1.2',
    '1.3',
    '2.1',
    '2.2',
    '4.3',
    '4.4',
    '4.5',
    '4.16',
    '4.17',
    '4.18',
  ]);
});

test('without a confirmed pair the likeness of the texts finds the form of the plan', () => {
  const map = mapPlan(buildProgramme(false));

  expect(map.pairs).toHaveLength(19);
  expect(map.linesWithoutActivity.map(({ code }) => code)).toEqual(['2.1', ...LEFT_OPEN, '4.16']);
});

test('a programme without a plan, or without a form of lines, has nothing to map', () => {
  const nothing = {
    pairs: [],
    activitiesWithoutLine: [],
    linesWithoutActivity: [],
    misleadingCodes: [],
  };

  expect(mapPlan({ ...buildProgramme(true), plan: [] })).toEqual(nothing);
  expect(mapPlan({ ...buildProgramme(true), forms: [] })).toEqual(nothing);
});
