import { checkProgramme } from '../../../../src/core/programme/check-programme.ts';
import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import type { Target, Unit } from '../../../../src/core/programme/target.ts';
import published from '../../../fixtures/kemerovo-city-indicators.json';

function find(code: string): Indicator {
  const indicator = kemerovoCity.indicators.find((own) => own.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return indicator;
}

function unitOf(printed: string | null): Unit {
  if (printed === null) return 'none';
  return printed.startsWith('%') ? 'percent' : 'count';
}

function trimTargets(targets: Readonly<Record<string, Target>>) {
  return Object.fromEntries(
    Object.entries(targets).map(([year, { printed, parts }]) => [
      year,
      { printed, parts: parts.map(({ value, label }) => ({ value, label })) },
    ]),
  );
}

test('the preset is a valid programme', () => {
  expect(checkProgramme(kemerovoCity)).toEqual({ kind: 'valid', programme: kemerovoCity });
});

test('the tasks are those of the passport', () => {
  expect(kemerovoCity.tasks).toEqual(published.tasks);
});

test('the indicators are the 29 of the passport, in its order', () => {
  expect(kemerovoCity.indicators.map(({ code }) => code)).toEqual(
    published.indicators.map(({ code }) => code),
  );
  expect(kemerovoCity.indicators).toHaveLength(29);
});

describe.each(published.indicators)('indicator $code', (row) => {
  const indicator = find(row.code);

  test('has the titles, the task and the unit as printed', () => {
    expect(indicator).toMatchObject({
      task: row.task,
      title: row.title,
      reportTitle: row.reportTitle,
      unitPrinted: row.unitPrinted ?? '',
      unit: unitOf(row.unitPrinted),
    });
  });

  test('has the baseline as printed and as read', () => {
    expect(indicator.baseline).toEqual({
      printed: row.baseline ?? '',
      value: row.baselineValue,
    });
  });

  test('has the targets of every year as printed and as read', () => {
    expect(trimTargets(indicator.targets)).toEqual(row.targets);
  });

  test('asks at least so much of the whole city in its own unit, and names what is counted', () => {
    for (const { parts } of Object.values(indicator.targets)) {
      for (const part of parts) {
        expect(part).toMatchObject({
          comparator: 'at-least',
          scope: 'territory',
          unit: indicator.unit,
          noun: indicator.noun,
        });
        expect(part.noun).not.toBeNull();
      }
    }
  });
});

test('what is counted reads rightly after «не хватает»', () => {
  const nouns = ['3.1', '1.10', '1.6', '5.1', '4.2', '3.2'].map((code) => find(code).noun);
  expect(nouns).toEqual([
    { genitiveOne: 'школы', genitiveMany: 'школ' },
    { genitiveOne: 'встречи', genitiveMany: 'встреч' },
    { genitiveOne: 'победителя или призёра', genitiveMany: 'победителей и призёров' },
    { genitiveOne: 'договора', genitiveMany: 'договоров' },
    { genitiveOne: 'человека', genitiveMany: 'человек' },
    { genitiveOne: 'класса', genitiveMany: 'классов' },
  ]);
});

describe('the form', () => {
  const [form] = kemerovoCity.forms;

  test('has the columns of the printed heading in their order', () => {
    const [school, ...columns] = published.columns;
    expect(form?.schoolHeadings[0]).toBe(school?.group);
    expect(form?.fields.map(({ group, title }) => [group, title])).toEqual(
      columns.map(({ group, sub }) => (sub === null ? [null, group] : [group, sub])),
    );
  });

  test('has keys, kinds and grades', () => {
    const rows = form?.fields.map(({ key, kind, contingent, applicable }) => [
      key,
      kind,
      contingent === null ? '' : `${contingent.from}-${contingent.to}`,
      applicable === null ? '' : `${applicable.from}-${applicable.to}`,
    ]);
    expect(rows).toEqual([
      ['рекомендации_8_11', 'count', '8-11', '8-11'],
      ['профиль_11', 'count', '11-11', '11-11'],
      ['поступили_по_профилю', 'count', '', '11-11'],
      ['победители_призёры', 'labelled-count', '7-11', '7-11'],
      ['договоры', 'count', '', ''],
      ['партнёры', 'list', '', ''],
      ['диагностика_4_6', 'count', '4-6', '4-6'],
      ['диагностика_7_9', 'count', '7-9', '7-9'],
      ['рекомендации_все', 'count', '1-11', ''],
    ]);
  });

  test('feeds the indicators that the heading feeds', () => {
    const fed = kemerovoCity.indicators.filter(({ source }) => source.kind === 'form');
    const feeds = published.columns.flatMap(({ feeds: code }) => code ?? []);
    expect(fed.map(({ code }) => code)).toEqual([...new Set(feeds)].sort());
  });

  test.each([
    ['1.3', 'рекомендации_8_11', 'УЧЕНИКОВ(8;11)'],
    ['1.4', 'поступили_по_профилю', 'профиль_11'],
    ['1.6', 'победители_призёры', 'УЧЕНИКОВ(7;11)'],
    ['1.8', 'договоры > 0', '1'],
    ['2.1', 'диагностика_4_6', 'УЧЕНИКОВ(4;6)'],
    ['2.2', 'диагностика_7_9', 'УЧЕНИКОВ(7;9)'],
    ['2.3', 'рекомендации_все', 'УЧЕНИКОВ(1;11)'],
  ])('%s is %s over %s', (code, numerator, denominator) => {
    expect(find(code).source).toEqual({
      kind: 'form',
      form: 'сбор',
      numerator,
      denominator,
      parts: [],
    });
  });
});

test('three pairs of indicators are linked', () => {
  expect(kemerovoCity.links.map(({ codes }) => codes)).toEqual([
    ['1.3', '2.3'],
    ['1.4', '3.4'],
    ['1.5', '3.6'],
  ]);
});
