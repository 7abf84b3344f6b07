import { listEnteredParts } from '../../../src/core/programme/entered-parts.ts';
import type { Indicator, IndicatorSource } from '../../../src/core/programme/indicator.ts';
import { kemerovoCity } from '../../../src/core/programme/presets/kemerovo-city.ts';
import { parseTarget } from '../../../src/core/programme/target/parse-target.ts';

function list(printed: string, given: readonly string[], source?: IndicatorSource) {
  const [first] = kemerovoCity.indicators;
  if (first === undefined) throw new Error('no indicator');
  const read = parseTarget(printed, { unit: 'count', noun: null });
  const form: IndicatorSource = {
    kind: 'form',
    form: 'сбор',
    numerator: 'а',
    denominator: null,
    parts: given.map((label) => ({ label, numerator: 'а' })),
  };
  const parts = read.kind === 'read' ? read.parts : [];
  const indicator: Indicator = {
    ...first,
    targets: { 2023: { printed, parts } },
    source: source ?? form,
  };
  return [2023, 2024].map((year) => listEnteredParts(indicator, year).map(({ label }) => label));
}

const PRINTED = 'Не менее 5 мероприятий. Не менее 1000 обучающихся';

test.each<readonly [readonly string[], readonly string[]]>([
  [['обучающиеся'], ['мероприятия']],
  [[], ['мероприятия', 'обучающиеся']],
  [['мероприятия', 'обучающиеся'], []],
])('a form that gives %j leaves %j to be entered', (given, entered) => {
  expect(list(PRINTED, given)).toEqual([entered, []]);
});

test('a target of one part has none, nor has an indicator that no form gives', () => {
  expect(list('Не менее 5 мероприятий', [])).toEqual([[], []]);
  expect(list(PRINTED, [], { kind: 'manual' })).toEqual([[], []]);
});
