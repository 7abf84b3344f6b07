// Whose figure an indicator shows.

import type { Indicator, IndicatorSource } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { resolveSource } from '../../../src/core/programme/resolve-source.ts';

function buildIndicator(code: string, source: IndicatorSource): Indicator {
  const [first] = kemerovoCity.indicators;
  if (first === undefined) throw new Error('the programme has no indicators');
  return { ...first, code, source };
}

const own = buildIndicator('1', { kind: 'manual' });
const second = buildIndicator('2', { kind: 'same-as', code: '1' });
const third = buildIndicator('3', { kind: 'same-as', code: '2' });
const all = [own, second, third];

test.each([
  ['its own', own],
  ['that of the indicator it is the same as', second],
  ['that at the end of a chain', third],
])('an indicator shows %s', (_, indicator) => {
  expect(resolveSource(indicator, all)).toEqual({ owner: own, source: { kind: 'manual' } });
});

test('an indicator that is the same as an unknown one shows none', () => {
  expect(resolveSource(buildIndicator('4', { kind: 'same-as', code: '9' }), all)).toBeNull();
});

test('indicators that are the same as each other show none', () => {
  const left = buildIndicator('5', { kind: 'same-as', code: '6' });
  const right = buildIndicator('6', { kind: 'same-as', code: '5' });

  expect(resolveSource(left, [left, right])).toBeNull();
});
