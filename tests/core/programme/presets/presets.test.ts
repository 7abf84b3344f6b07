import { checkProgramme } from '../../../../src/core/programme/check-programme.ts';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';
import { findPreset, PRESETS } from '../../../../src/core/programme/presets/presets.ts';

test.each(PRESETS.map((programme) => [programme.id, programme] as const))(
  'the shipped programme %s is valid',
  (_, programme) => {
    expect(checkProgramme(programme).kind).toBe('valid');
  },
);

test('four programmes are shipped', () => {
  expect(PRESETS.map(({ id }) => id)).toEqual([
    'kemerovo-city',
    'kemerovo-district',
    'kaltan',
    'berezniki',
  ]);
});

test.each(PRESETS.map((programme) => [programme.id, programme] as const))(
  'every expression of %s parses',
  (_, { indicators, rules }) => {
    const texts = [
      ...indicators.flatMap(({ source }) =>
        source.kind === 'form'
          ? [
              source.numerator,
              source.denominator ?? '1',
              ...source.parts.map((part) => part.numerator),
            ]
          : [],
      ),
      ...Object.values(rules)
        .flat()
        .flatMap((rule) => (rule.kind === 'rule' ? [rule.left, rule.right] : [])),
    ];
    expect(texts.filter((text) => parseExpression(text).kind === 'faulty')).toEqual([]);
  },
);

test('no two shipped programmes share an id', () => {
  const ids = PRESETS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('findPreset', () => {
  test('finds kemerovo-city', () => {
    expect(findPreset('kemerovo-city')?.municipality).toBe('город Кемерово');
  });

  test.each(['', 'kemerovo', 'KEMEROVO-CITY', 'constructor'])('finds nothing for %j', (id) => {
    expect(findPreset(id)).toBeUndefined();
  });
});
