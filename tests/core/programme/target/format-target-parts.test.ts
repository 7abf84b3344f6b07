import * as fc from 'fast-check';
import { formatTargetParts } from '../../../../src/core/programme/target/format-target-parts.ts';
import { parseTarget } from '../../../../src/core/programme/target/parse-target.ts';
import { parseTargetParts } from '../../../../src/core/programme/target/parse-target-parts.ts';
import type { TargetContext } from '../../../../src/core/programme/target/target-reading.ts';
import type { CountedNoun, TargetPart } from '../../../../src/core/programme/target.ts';

const PUPIL: CountedNoun = { genitiveOne: 'обучающегося', genitiveMany: 'обучающихся' };
const SCHOOL: CountedNoun = { genitiveOne: 'школы', genitiveMany: 'школ' };
const WINNER: CountedNoun = {
  genitiveOne: 'победителя или призёра',
  genitiveMany: 'победителей и призёров',
};
const PART: TargetPart = {
  comparator: 'at-least',
  value: 18,
  unit: 'count',
  label: null,
  noun: SCHOOL,
  scope: 'territory',
};

test.each<readonly [string, readonly Partial<TargetPart>[]]>([
  ['', []],
  ['не менее 18 школ', [{}]],
  ['не менее 21 школы', [{ value: 21 }]],
  ['не менее 18 ед.', [{ noun: null }]],
  ['не менее 18', [{ noun: null, unit: 'none' }]],
  ['не менее 7,46 %', [{ value: 7.46, unit: 'percent', noun: null }]],
  ['не менее 51 % школ', [{ value: 51, unit: 'percent' }]],
  ['не менее 0,5 % школ', [{ value: 0.5, unit: 'percent' }]],
  ['не более 5 % школ', [{ comparator: 'at-most', value: 5, unit: 'percent' }]],
  ['не менее 2 (победителя или призёра/победителей и призёров)', [{ value: 2, noun: WINNER }]],
  ['каждая школа: не менее 3 школ', [{ value: 3, scope: 'each-school' }]],
  ['все школы', [{ comparator: 'all', value: 100, unit: 'percent' }]],
  ['да/нет', [{ comparator: 'done', value: 1, unit: 'none', noun: null }]],
  [
    'не менее 18 школ; не менее 5000 обучающихся',
    [{ label: 'школы' }, { label: 'обучающиеся', value: 5000, noun: PUPIL }],
  ],
  [
    '«городские школы»: не менее 18 школ; «сельские школы»: каждая школа: не менее 2 ед.',
    [
      { label: 'городские школы' },
      { label: 'сельские школы', value: 2, noun: null, scope: 'each-school' },
    ],
  ],
])('writes «%s»', (text, parts) => {
  expect(formatTargetParts(parts.map((part) => ({ ...PART, ...part })))).toBe(text);
});

test('what the indicator counts need not be repeated, and points are then said', () => {
  const context: TargetContext = { unit: 'percent', noun: WINNER };
  const share: TargetPart = { ...PART, unit: 'percent', value: 25, noun: WINNER };
  expect(formatTargetParts([share], context)).toBe('не менее 25 % победителей и призёров');
  expect(formatTargetParts([{ ...share, noun: null }], context)).toBe('не менее 25 % (п. п.)');
});

const anyText = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 });
const trickyText = fc
  .array(
    fc.constantFrom('«', '»', ';', ':', '/', '(', ')', '"', '=', ' ', 'а', '5', '%', '\n', 'школ'),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((pieces) => pieces.join(''));
const anyNoun: fc.Arbitrary<CountedNoun | null> = fc.oneof(
  fc.constantFrom(null, PUPIL, SCHOOL, WINNER),
  fc.record({
    genitiveOne: fc.oneof(anyText, trickyText),
    genitiveMany: fc.oneof(anyText, trickyText),
  }),
);
const anyPart: fc.Arbitrary<TargetPart> = fc.record({
  comparator: fc.constantFrom(
    'at-least' as const,
    'at-most' as const,
    'all' as const,
    'done' as const,
  ),
  value: fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.constantFrom(0.1, 7.46, 99.99, 1e21, 1e-7),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
    fc.double({ noNaN: true, noDefaultInfinity: true, max: -1e-300 }),
  ),
  unit: fc.constantFrom('percent' as const, 'count' as const, 'none' as const),
  label: fc.constant(null),
  noun: anyNoun,
  scope: fc.constantFrom('territory' as const, 'each-school' as const),
});
const anyLabel = fc.oneof(anyText, trickyText, fc.constantFrom('школы', 'обучающиеся', 'доля'));
const anyParts = fc.oneof(
  fc.tuple(anyPart),
  fc.tuple(anyPart, anyLabel).map(([part, label]) => [{ ...part, label }]),
  fc
    .array(fc.tuple(anyPart, anyLabel), { minLength: 2, maxLength: 4 })
    .map((all) => all.map(([part, label]) => ({ ...part, label }))),
);
const anyContext: fc.Arbitrary<TargetContext> = fc.record({
  unit: fc.constantFrom('percent' as const, 'count' as const, 'none' as const),
  noun: anyNoun,
});

test('whatever parts are written, reading gives them back', () => {
  fc.assert(
    fc.property(anyParts, anyContext, (parts, context) => {
      const text = formatTargetParts(parts, context);
      expect({ text, read: parseTargetParts(text, context) }).toEqual({
        text,
        read: { kind: 'read', parts },
      });
    }),
    { numRuns: 2000 },
  );
});

test('a wording that is read keeps its parts when its reading is written and read', () => {
  const wordings = [
    'Не менее 2 мероприятий на учреждение. Не менее 2000 родителей обучающихся учреждений',
    'Не менее 5 городских (межведомственных) мероприятий. Не менее 1000 обучающихся учреждений',
    '151 профкласс 21 спецкласс',
    'Все учреждения. Все обучающиеся 6-11 классов',
  ];
  const context: TargetContext = { unit: 'count', noun: null };
  const written = wordings.map((wording) => {
    const read = parseTarget(wording, context);
    const parts = read.kind === 'read' ? read.parts : [];
    const text = formatTargetParts(parts, context);
    expect(parseTargetParts(text, context)).toEqual({ kind: 'read', parts });
    return text;
  });
  expect(written).toEqual([
    'каждая школа: не менее 2 мероприятий; не менее 2000 родителей',
    '«городские (межведомственные) мероприятия»: не менее 5 мероприятий; «обучающиеся»: не менее 1000 обучающихся',
    '«профильные классы»: не менее 151 класса; «специализированные классы»: не менее 21 класса',
    'все учреждения; все обучающиеся',
  ]);
});
