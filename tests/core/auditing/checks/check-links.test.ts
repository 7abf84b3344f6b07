// The programme's links and rules on the published figures.

import { checkLinks } from '../../../../src/core/auditing/checks/check-links.ts';
import { kemerovoCity } from '../../../../src/core/programme/presets/kemerovo-city.ts';
import { codesOf, publish, runCheck } from '../publish.ts';

const figure = (code: string, printed: string, part: number | null = null, more = {}) =>
  publish('figure', { code, printed, part, when: '2023', ...more });

test('a total below its part, and two shares of one name that differ', () => {
  const rows = [figure('1.3', '69,56%', 12746), figure('2.3', '16,1%', 11008)];

  expect(codesOf(checkLinks, rows, kemerovoCity)).toEqual(['link/part-above-whole', 'link/differ']);
});

test('the share is recomputed from the linked count and the known whole', () => {
  const rows = [
    figure('1.4', '84,34%', 1347),
    figure('3.4', '60 %', null, { wholeLabel: 'выпускники' }),
    figure('1.5', '54,6 %', 1019, { whole: 1863, wholeLabel: 'выпускников' }),
  ];

  expect(runCheck(checkLinks, rows, kemerovoCity)).toMatchObject([
    { code: 'link/differ', recomputed: { part: 1347, whole: 1863, percent: 72.3 } },
  ]);
});

test.each([
  ['equal but for rounding', [figure('1.5', '54,65 %'), figure('3.6', '54,7 %')]],
  [
    'of other years',
    [figure('1.3', '69,56%', 12746), figure('2.3', '16,1%', 11008, { when: '2022', period: null })],
  ],
  ['of which one is not printed', [figure('1.3', '69,56%', 12746)]],
  ['with a part below its whole', [figure('1.3', '30 %', 300), figure('2.3', '30 %', 1000)]],
])('figures %s are sound', (_, rows) => {
  expect(codesOf(checkLinks, rows, kemerovoCity)).toEqual([]);
});

test('without a programme nothing is known of links', () => {
  expect(
    codesOf(checkLinks, [figure('1.3', '69,56%', 12746), figure('2.3', '16,1%', 11008)]),
  ).toEqual([]);
});
