// The host's time is the script's.

import { createHost } from '../../../src/local/host.ts';
import { createVmRealm } from '../../../src/local/node/vm-realm.ts';
import { evaluateScript, MANIFEST, openTestHost, testWorkbook } from '../open-test-host.ts';

const TIME = '2024-02-29T05:06:07.008Z';
const settings = { now: () => new Date(TIME) };

describe('a host with a time of its own', () => {
  test.each<[string, unknown]>([
    ['new Date().toISOString()', TIME],
    ['new Date(Date.now()).toISOString()', TIME],
    ['Date() === new Date().toString()', true],
    ['new (new Date().constructor)().toISOString()', TIME],
    ['new Date(0).toISOString()', '1970-01-01T00:00:00.000Z'],
    ['new Date(2023, 0, 5).getDate()', 5],
    ["new Date('2023-01-05T00:00:00Z').toISOString()", '2023-01-05T00:00:00.000Z'],
    ['Date.UTC(1970, 0, 2)', 86_400_000],
    ['Number.isNaN(new Date(undefined).getTime())', true],
    ['new Date() instanceof Date && new Date().constructor === Date', true],
    ['Date.name + Date.length', 'Date7'],
    ['class Late extends Date {}; return new Late().toISOString()', TIME],
    ['Object.prototype.toString.call(new Date())', '[object Date]'],
  ])('%s is %j', (expression, expected) => {
    expect(evaluateScript(expression, settings)).toBe(expected);
  });

  test('dates of the services are dates of the script', () => {
    expect(
      evaluateScript(
        "sheet.getRange('A1').setValue(new Date()).getValue() instanceof Date",
        settings,
      ),
    ).toBe(true);
  });

  test('the time may go on between and within executions', () => {
    let minutes = 0;
    const host = openTestHost('function run() { return [Date.now(), Date.now()]; }', {
      now: () => new Date(60_000 * minutes++),
    });

    expect(host.call('run')).toEqual([0, 60_000]);
    expect(host.call('run')).toEqual([120_000, 180_000]);
  });
});

test('without one the script has the computer’s time', () => {
  const host = createHost({
    code: 'function run() { return Date.now(); }',
    manifest: MANIFEST,
    html: {},
    workbook: testWorkbook(),
    realm: createVmRealm,
    calculator: null,
  });
  const before = Date.now();
  const told = Number(host.call('run'));

  expect(told).toBeGreaterThanOrEqual(before);
  expect(told).toBeLessThanOrEqual(Date.now());
});
