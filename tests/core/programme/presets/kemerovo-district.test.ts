// The programme of Kemerovo district against the lists and tables of its report.

import { kemerovoDistrict } from '../../../../src/core/programme/presets/kemerovo-district.ts';
import lists from '../../../fixtures/kemerovo-district-indicators.json';
import published from '../../../fixtures/kemerovo-district-tables.json';

const listed = kemerovoDistrict.indicators.filter(({ task }) => task === '1');
const byTable = kemerovoDistrict.indicators.filter(({ task }) => task === '2');

test('the 17 indicators of the report stand in the order of its first list, with both wordings', () => {
  expect(listed).toHaveLength(17);
  expect(listed.map(({ code, title, reportTitle }) => [code, title, reportTitle])).toEqual(
    lists.indicators.map(({ code, definition, second }) => [
      code,
      definition,
      second ?? definition,
    ]),
  );
});

test('tables 6 and 7, which divide indicator 10, have a line each', () => {
  expect(byTable.map(({ code, title }) => [code, title])).toEqual(
    ['6', '7'].map((number, index) => {
      const table = published.tables.find((one) => one.number === number);
      return [`10.${index + 1}`, table?.title.replace(/^Таблица \d+\. /, '')];
    }),
  );
});

test('shares are percents, places and contracts are counted', () => {
  const counted = kemerovoDistrict.indicators.filter(({ unit }) => unit === 'count');
  expect(counted.map(({ code, unitPrinted }) => [code, unitPrinted])).toEqual([
    ['13', 'место'],
    ['15', 'договор'],
  ]);
  expect(kemerovoDistrict.indicators.every(({ unit }) => unit !== 'none')).toBe(true);
});

test('nothing has a target, everything is entered by hand, more is better', () => {
  for (const { targets, source, direction, method } of kemerovoDistrict.indicators) {
    expect({ targets, source, direction, method }).toEqual({
      targets: {},
      source: { kind: 'manual' },
      direction: 'more',
      method: null,
    });
  }
  expect(kemerovoDistrict.forms).toEqual([]);
});

test('the years are those of the tables', () => {
  const years = published.tables.flatMap(({ series }) => series.map(({ year }) => year));
  expect(kemerovoDistrict.years).toEqual([...new Set(years)]);
});
