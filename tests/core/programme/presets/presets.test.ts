import { checkProgramme } from '../../../../src/core/programme/check-programme.ts';
import { findPreset, PRESETS } from '../../../../src/core/programme/presets/presets.ts';

test.each(PRESETS.map((programme) => [programme.id, programme] as const))(
  'the shipped programme %s is valid',
  (_, programme) => {
    expect(checkProgramme(programme).kind).toBe('valid');
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
