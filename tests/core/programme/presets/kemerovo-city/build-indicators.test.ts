import { buildIndicators } from '../../../../../src/core/programme/presets/kemerovo-city/build-indicators.ts';

const NOUN = { genitiveOne: 'класса', genitiveMany: 'классов' };

function build(figures: string, parts: readonly string[] = []) {
  const [indicator] = buildIndicators('3', [['3.2', 'ед', NOUN, figures, 'Классы', { parts }]]);
  const { baseline, targets } = indicator ?? {};
  return { baseline, values: targets?.['2024']?.parts.map(({ value, label }) => [value, label]) };
}

test.each<readonly [string, string, number | null, readonly (readonly [number, null])[]]>([
  ['plain numbers', '2 | 6 | 8 | 10', 2, [[8, null]]],
  ['0', '0 | 3 | 0 | 10', 0, [[0, null]]],
  ['words around a number', 'До 2-х % | 1 | На 30 % | 1', 2, [[30, null]]],
])('%s are read as printed', (_, figures, value, values) => {
  const [printed] = figures.split(' | ');
  expect(build(figures)).toEqual({ baseline: { printed, value }, values });
});

test('a target with several numbers has a part for each, and such a baseline is not one number', () => {
  const printed = '151 профкласс 21 спецкласс';
  expect(build(`${printed} | 1 | ${printed} | 1`, ['профильные', 'специализированные'])).toEqual({
    baseline: { printed, value: null },
    values: [
      [151, 'профильные'],
      [21, 'специализированные'],
    ],
  });
});

test('a row without figures has neither baseline nor targets', () => {
  expect(buildIndicators('4', [['4.1', '', null, '', 'Спектр']])).toEqual([
    {
      code: '4.1',
      task: '4',
      title: 'Спектр',
      reportTitle: 'Спектр',
      unit: 'none',
      unitPrinted: '',
      noun: null,
      baseline: { printed: '', value: null },
      targets: {},
      source: { kind: 'manual' },
      direction: 'more',
      period: 'per-year',
      scale: [],
      method: null,
    },
  ]);
});
