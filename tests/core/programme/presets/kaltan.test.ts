// The programme of Kaltan against the lists of its document.

import type { Indicator } from '../../../../src/core/programme/indicator.ts';
import { kaltan } from '../../../../src/core/programme/presets/kaltan.ts';
import published from '../../../fixtures/kaltan-indicators.json';

function find(code: string): Indicator {
  const indicator = kaltan.indicators.find((own) => own.code === code);
  if (indicator === undefined) throw new Error(`no indicator ${code}`);
  return indicator;
}

test('the tasks are the eight directions of section 6', () => {
  expect(kaltan.tasks.map(({ title }) => title)).toEqual(published.directions);
  expect(kaltan.tasks.map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8']);
});

test('the title names the programme and its years', () => {
  expect(kaltan.title).toBe(published.title);
  expect(kaltan.years).toEqual([2018, 2019, 2020, 2021, 2022, 2023]);
  expect(kaltan.term).toEqual({ from: '2018-01-01', to: '2023-12-31' });
});

test('there are 15 indicators', () => {
  expect(kaltan.indicators).toHaveLength(15);
});

describe.each(published.indicators)('indicator $code', (row) => {
  const indicator = find(row.code);

  test('has both titles, the direction and the unit of its name', () => {
    expect(indicator).toMatchObject({
      title: row.indicator,
      reportTitle: row.second,
      unitPrinted: row.units.join(', '),
    });
    const task = kaltan.tasks.find(({ code }) => code === indicator.task);
    expect(task?.title).toBe(row.direction);
  });

  test('keeps the methods of collection and processing, the system and the item codes as printed', () => {
    expect(indicator.method).toEqual({
      collection: row.collection,
      processing: row.processing,
      system: row.system ?? '',
      codes: row.codes,
    });
  });

  test('has levels where the document asks for interval scales of a share', () => {
    const isScaled = row.units.includes('%') && row.processing.includes('интервальные шкалы');
    expect(indicator.scale.map(({ title }) => title)).toEqual(
      isScaled ? ['низкий', 'средний', 'высокий'] : [],
    );
  });

  test('has the target that the document words, for every year', () => {
    const targets = Object.values(indicator.targets);
    expect(targets.map(({ printed }) => printed)).toEqual(
      row.target === null ? [] : kaltan.years.map(() => row.target),
    );
  });
});

test('100 % of the pupils with disabilities is read as at least 100', () => {
  expect(find('8').targets['2023']?.parts).toMatchObject([
    { comparator: 'at-least', value: 100, unit: 'percent', label: null, scope: 'territory' },
  ]);
});

test.each([
  ['1', 'предпрофиль_внутри', 'УЧЕНИКОВ(8;9)'],
  ['2', 'выбрали_профессии', 'анкетировано'],
  ['3', 'предпрофиль', 'УЧЕНИКОВ(8;9)'],
  ['4', 'профильные_предметы', 'УЧЕНИКОВ(11;11)'],
  ['5', 'профобразование', 'выпускники_11'],
  ['8', 'овз_охвачено', 'овз_всего'],
  ['9', 'овз_планируют', 'овз_выпускники'],
  ['10', 'овз_поступили', 'овз_выпускники'],
  ['11', 'взаимодействие > 0', '1'],
  ['12', 'пробы', 'УЧЕНИКОВ(1;11)'],
  ['13', 'конкурсы_начальные', null],
  ['14', 'конкурсы_основные', null],
  ['15', 'конкурсы_средние', null],
])('%s is the part %s over the whole %s', (code, numerator, denominator) => {
  expect(find(code).source).toEqual({
    kind: 'form',
    form: 'профориентация',
    numerator,
    denominator,
    parts: [],
  });
});

test.each(['6', '7'])('%s is entered by hand: schools do not report it', (code) => {
  expect(find(code).source).toEqual({ kind: 'manual' });
});

test('the levels meet at their bounds', () => {
  expect(find('1').scale).toEqual([
    { title: 'низкий', from: null, to: 50 },
    { title: 'средний', from: 50, to: 75 },
    { title: 'высокий', from: 75, to: null },
  ]);
});

test('schools are grouped by the indicators that go into clusters, but those that they do not report', () => {
  const clustered = published.indicators.filter(({ clusters }) => clusters);
  const reported = clustered.filter(({ code }) => find(code).source.kind === 'form');
  expect(kaltan.grouping).toEqual({ codes: reported.map(({ code }) => code), groups: 3 });
});

describe('the form', () => {
  const [form] = kaltan.forms;
  const titles = form?.fields.map(({ title }) => title);

  const items = new Map(
    published.indicators.flatMap(({ codes, items: texts }) =>
      codes.map((code, index) => [code, texts[index]] as const),
    ),
  );

  test.each(['П1_2.1.1', 'П2_3№4', 'П2_3№5'])(
    'asks for item %s in the words of the document',
    (code) => {
      expect(titles).toContain(items.get(code));
    },
  );

  test('has 18 columns under six headings, all of them counts', () => {
    expect(form?.layout).toBe('row-per-school');
    expect(form?.fields).toHaveLength(18);
    expect(new Set(form?.fields.map(({ group }) => group)).size).toBe(6);
    expect(new Set(form?.fields.map(({ kind }) => kind))).toEqual(new Set(['count']));
  });

  test('asks for no names of pupils', () => {
    expect(titles?.filter((title) => /фио|фамили/i.test(title))).toEqual([]);
  });
});
