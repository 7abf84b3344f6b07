// The indicators and the report form of Berezniki against Appendices 2 and 4.

import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { berezniki } from '../../../../src/core/programme/presets/berezniki.ts';
import published from '../../../fixtures/berezniki-indicators.json';

const [form] = berezniki.forms;

function find(code: string): Indicator {
  const indicator = berezniki.indicators.find((own) => own.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return indicator;
}

test('the first tasks are the 13 sections of Appendix 2', () => {
  const sections = berezniki.tasks.filter(({ code }) => !code.startsWith('П'));
  expect(sections).toEqual(published.sections.map(({ code, title }) => ({ code, title })));
});

test('the first 23 indicators are those of Appendix 2, in its order', () => {
  const codes = berezniki.indicators
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('П'));
  expect(codes).toEqual(published.indicators.map(({ code }) => code));
  expect(codes).toHaveLength(23);
});

describe.each(published.indicators)('indicator $code', (row) => {
  const indicator = find(row.code);

  test('has its name, its section and its unit', () => {
    expect(indicator).toMatchObject({
      title: row.name,
      task: row.section,
      unitPrinted: row.unit,
      unit: row.unit === '%' ? 'percent' : 'count',
      direction: 'more',
    });
  });

  test('has the targets of 2022–2024 as printed and as read', () => {
    const printed = Object.fromEntries(
      Object.entries(indicator.targets).map(([year, target]) => [year, target.printed]),
    );
    expect(printed).toEqual(row.targets);
    for (const [year, { value }] of Object.entries(row.parsed)) {
      expect(indicator.targets[year]?.parts).toEqual([
        {
          comparator: 'at-least',
          value,
          unit: indicator.unit,
          label: null,
          noun: indicator.noun,
          scope: 'territory',
        },
      ]);
    }
  });

  test('has a line with the words of Appendix 4 in each of the three columns', () => {
    const lines = form?.fields.filter(({ title }) => title === row.namePrinted);
    expect(lines?.map(({ code, column, kind }) => [code, column, kind])).toEqual(
      ['факт_до', 'факт', 'прогноз'].map((column) => [
        row.printed,
        column,
        row.unit === '%' ? 'share' : 'count',
      ]),
    );
  });
});

test('the columns are the facts of the year before and of the year, and the forecast of the next', () => {
  const [, , years] = published.header;
  const columns = form?.columns.map(({ group, title, yearOffset }) => ({
    group,
    title,
    yearOffset,
  }));
  expect(columns).toEqual([
    { group: 'Факт', title: '', yearOffset: -1 },
    { group: 'Факт', title: '', yearOffset: 0 },
    { group: 'Прогноз', title: '', yearOffset: 1 },
  ]);
  expect(years?.slice(2)).toEqual(['2022 год', '2023 год', '2024 год']);
});

test('the form is titled as printed and has a sheet for each school', () => {
  expect(form?.title).toBe(published.title);
  expect(form?.layout).toBe('sheet-per-school');
  expect(form?.fields).toHaveLength(69);
});

test.each([
  ['3.3.1', 'п_3_3_1', null],
  ['4.10.1', 'п_4_10_1_числитель', 'п_4_10_1_знаменатель'],
  ['4.6.1', 'п_4_6_1 > 0', '1'],
])('%s is %s over %s: counts are summed, percents never', (code, numerator, denominator) => {
  expect(find(code).source).toEqual({
    kind: 'form',
    form: 'показатели',
    numerator,
    denominator,
    parts: [],
  });
});

test('no indicator of a share is summed from percents', () => {
  for (const { code, unit, source } of berezniki.indicators) {
    if (unit !== 'percent' || source.kind !== 'form' || code === '4.6.1') continue;
    expect(source.numerator).toMatch(/_числитель$/);
    expect(source.denominator).toMatch(/_знаменатель$/);
  }
});
