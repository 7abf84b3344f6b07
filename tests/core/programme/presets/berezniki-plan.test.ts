// The plan of Berezniki and the report of schools on it against Appendices 1 and 3.

import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import type { TargetPart } from '../../../../src/core/programme/target.ts';
import form from '../../../fixtures/berezniki-activity-form.json';
import published from '../../../fixtures/berezniki-plan.json';

const [, activityForm] = berezniki.forms;

function find(code: string): Indicator {
  const indicator = berezniki.indicators.find((own) => own.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return indicator;
}

function lineOf(key: string | null): string | null {
  return activityForm?.fields.find((field) => field.key === key)?.code.replace(/\.$/, '') ?? null;
}

function describePart({ comparator, value, unit, label, scope }: TargetPart): string {
  return [comparator, value, unit, label ?? '', scope].join(' | ');
}

test('the plan has the 31 activities as printed', () => {
  expect(
    berezniki.plan.map(({ code, section, title, due, responsible, result }) => ({
      code,
      section,
      activity: title,
      dates: due,
      responsible,
      target: result,
    })),
  ).toEqual(
    published.activities.map(({ code, section, activity, dates, responsible, target }) => ({
      code,
      section,
      activity,
      dates,
      responsible,
      target,
    })),
  );
  expect(berezniki.plan).toHaveLength(31);
});

test('an activity is bound to the line of the same meaning, whatever its number', () => {
  expect(berezniki.plan.map(({ code, field }) => [code, lineOf(field)])).toEqual(
    published.activities.map(({ code, line }) => [code, line]),
  );
});

test('a line is bound to the activity that the form was confirmed to mean', () => {
  for (const row of form.rows) {
    const bound = berezniki.plan.find(({ field }) => lineOf(field) === row.code);
    expect([row.code, bound?.code ?? null]).toEqual([row.code, row.plan]);
  }
});

test('the seven activities that no line reports on are bound to none', () => {
  const bare = berezniki.plan.filter(({ field }) => field === null);
  expect(bare.map(({ code }) => code)).toEqual([
    '1.1',
    '1.2',
    '1.6',
    '4.16',
    '4.17',
    '4.18',
    '4.21',
  ]);
});

test('every activity has an indicator of its own in a task of its section', () => {
  for (const { code, section, indicator, title } of berezniki.plan) {
    expect(indicator).toBe(`П ${code}`);
    const own = find(`П ${code}`);
    expect(own.title).toBe(title);
    const task = berezniki.tasks.find((one) => one.code === own.task);
    expect(task?.title).toBe(`${section.replace(/^\d+\. /, '')} (план)`);
  }
});

test.each([
  ['1.1', ['at-least | 4 | count |  | territory']],
  ['1.2', ['done | 1 | none |  | territory']],
  ['1.3', ['at-least | 3 | count |  | each-school']],
  [
    '1.4',
    [
      'at-least | 5 | count | городские (межведомственные) мероприятия | territory',
      'at-least | 1000 | count | обучающиеся | territory',
    ],
  ],
  ['1.5', ['done | 1 | none |  | territory']],
  ['1.6', ['at-least | 8 | count |  | territory']],
  [
    '2.1',
    [
      'at-least | 2 | count | мероприятия | territory',
      'at-least | 25 | count | педагоги | territory',
    ],
  ],
  ['2.2', ['at-least | 8 | count |  | territory']],
  [
    '3.1',
    [
      'at-least | 2 | count | мероприятия | each-school',
      'at-least | 2000 | count | родители | territory',
    ],
  ],
  ['3.2', ['at-least | 30 | count |  | territory']],
  ['4.18', []],
  [
    '4.21',
    [
      'all | 100 | percent | учреждения | territory',
      'all | 100 | percent | обучающиеся | territory',
    ],
  ],
])('the target of %s is read into its parts', (code, parts) => {
  expect(find(`П ${code}`).targets['2023']?.parts.map(describePart)).toEqual(parts);
});

test.each(
  published.activities
    .filter(({ section, code }) => section.startsWith('4') && code !== '4.18' && code !== '4.21')
    .map(({ code, target, parsed }) => [code, target, parsed] as const),
)('the target of %s, «%s», asks for schools and pupils', (code, _, parsed) => {
  const labels: Readonly<Record<string, string>> = {
    учреждений: 'учреждения',
    обучающихся: 'обучающиеся',
  };
  expect(find(`П ${code}`).targets['2023']?.parts.map(describePart)).toEqual(
    parsed.map(({ value, unit }) => {
      const label = parsed.length === 1 ? '' : labels[unit];
      return `at-least | ${value} | count | ${label} | territory`;
    }),
  );
});

test('the plan is for the school year that order and headings call by two names', () => {
  for (const { code } of berezniki.plan) {
    expect(Object.keys(find(`П ${code}`).targets)).toEqual(['2023', '2024']);
  }
  expect(published.title).toMatch(/на 2022-2023 учебный год/);
});

test('a part of a target is measured by the part of the line that counts the same', () => {
  expect(find('П 4.19').source).toEqual({
    kind: 'form',
    form: 'мероприятия',
    numerator: 'пробы_участники',
    denominator: null,
    parts: [
      { label: 'учреждения', numerator: 'ИЛИ(пробы_мероприятия > 0; пробы_участники > 0)' },
      { label: 'обучающиеся', numerator: 'пробы_участники' },
    ],
  });
});

test('every measured part is a part of the target', () => {
  for (const { code } of berezniki.plan) {
    const { source, targets } = find(`П ${code}`);
    const labels = targets['2023']?.parts.map(({ label }) => label) ?? [];
    const measured = source.kind === 'form' ? source.parts.map(({ label }) => label) : [];
    expect(labels).toEqual(expect.arrayContaining(measured));
  }
});

test('what schools do not report is entered by hand', () => {
  const manual = berezniki.plan.filter(({ code }) => find(`П ${code}`).source.kind === 'manual');
  expect(manual.map(({ code }) => code)).toEqual([
    '1.1',
    '1.2',
    '1.5',
    '1.6',
    '4.16',
    '4.17',
    '4.18',
    '4.21',
  ]);
});

describe('the form of the report on the plan', () => {
  test('has the 26 lines as printed', () => {
    expect(activityForm?.fields.map(({ code, title, group }) => [code, title, group])).toEqual(
      form.rows.map(({ printed, name, section }) => [printed, name, section]),
    );
  });

  test('has a column for the results and one for the notes', () => {
    const [, , ...columns] = form.columns;
    expect(activityForm?.columns.map(({ title }) => title)).toEqual(columns);
  });

  test('asks nothing where «-» is printed for the school', () => {
    const optional = activityForm?.fields.filter(({ required }) => !required);
    expect(optional?.map(({ code }) => code)).toEqual(
      form.rows.filter(({ cell }) => cell === '-').map(({ printed }) => printed),
    );
  });

  test.each(form.rows.map((row) => [row.printed, row] as const))(
    'reads in line %s as many numbers as its instruction asks for, or more',
    (code, { parts }) => {
      const field = activityForm?.fields.find((one) => one.code === code);
      const numbers = parts.filter(({ kind }) => kind === 'number').length;
      const read = field?.kind === 'count' ? 1 : (field?.labels.length ?? 0);
      expect(read).toBeGreaterThanOrEqual(numbers);
    },
  );
});
