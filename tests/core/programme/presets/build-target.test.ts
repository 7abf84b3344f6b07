import { buildTarget } from '../../../../src/core/programme/presets/build-target.ts';

const CONTEXT = { unit: 'count', noun: null } as const;

test('a wording that is read gives its parts', () => {
  expect(buildTarget('не менее 250', CONTEXT)).toMatchObject({
    printed: 'не менее 250',
    parts: [{ comparator: 'at-least', value: 250, unit: 'count' }],
  });
});

test.each(['', '—', 'Не менее 00 обучающихся.', 'по факту'])(
  '%j is kept and asks for nothing',
  (printed) => {
    expect(buildTarget(printed, CONTEXT)).toEqual({ printed, parts: [] });
  },
);
