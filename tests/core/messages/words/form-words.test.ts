import { listExamples, sayHint } from '../../../../src/core/messages/words/form-words.ts';
import type { Field, FieldKind } from '../../../../src/core/programme/form.ts';
import { PRESETS } from '../../../../src/core/programme/presets/presets.ts';
import { readCell } from '../../../../src/core/reading/read-cell.ts';

const FIELD: Field = {
  key: 'поле',
  group: null,
  title: 'Поле',
  code: '',
  column: null,
  aliases: [],
  kind: 'count',
  contingent: null,
  applicable: null,
  required: true,
  labels: [],
};
const LABELS = [
  { title: 'победители', stems: ['победител'] },
  { title: 'призёры', stems: ['призер'] },
];

function read(field: Field, text: string) {
  return readCell(text, text, field, null, 1, 1);
}

describe('sayHint(field)', () => {
  test.each<[Partial<Field>, string]>([
    [{}, 'Целое число; если таких нет – 0.'],
    [
      { applicable: { from: 8, to: 11 } },
      'Целое число; если таких нет – 0. Если 8–11 классов в школе нет – «-».',
    ],
    [
      { applicable: { from: 11, to: 11 } },
      'Целое число; если таких нет – 0. Если 11 классов в школе нет – «-».',
    ],
    [{ applicable: { from: 1, to: 4 } }, 'Целое число; если таких нет – 0.'],
    [{ required: false }, 'Целое число; если таких нет – 0. Можно оставить пустым.'],
    [
      { kind: 'labelled-count', labels: LABELS },
      'Целое число или по частям: победители – 4, призёры – 1; если таких нет – 0.',
    ],
    [{ kind: 'labelled-count' }, 'Целое число; если таких нет – 0.'],
    [
      { kind: 'named-counts', labels: LABELS },
      'Каждое число со своим словом: победители – 2, призёры – 65; если таких нет – 0.',
    ],
    [{ kind: 'share' }, 'Числа, а не один процент: 9 из 20; если таких нет – 0 из 20.'],
    [{ kind: 'list' }, 'Названия через точку с запятой; если таких нет – 0.'],
    [{ kind: 'number' }, 'Число, дробь через запятую: 12,5; если нет – 0.'],
    [{ kind: 'text', required: false }, 'Текст своими словами.'],
  ])('of %j is «%s»', (own, hint) => {
    expect(sayHint({ ...FIELD, ...own })).toBe(hint);
  });

  test('fits an input hint of a file for every field that is shipped', () => {
    const hints = PRESETS.flatMap(({ forms }) =>
      forms.flatMap(({ fields }) => fields.map(sayHint)),
    );

    expect(hints.length).toBeGreaterThan(100);
    expect(hints.filter((hint) => hint.length > 255)).toEqual([]);
  });
});

describe('the examples of the instruction', () => {
  const kinds: readonly FieldKind[] = [
    'count',
    'number',
    'labelled-count',
    'named-counts',
    'share',
    'list',
  ];
  const fieldOf = (kind: FieldKind): Field => ({ ...FIELD, kind, labels: LABELS });

  test.each(kinds)('every right one of %s is read', (kind) => {
    const field = fieldOf(kind);
    const readings = listExamples(kind, [field]).right.map((text) => read(field, text));

    expect(readings.length).toBeGreaterThan(0);
    expect(readings.filter(({ how }) => how === 'unreadable')).toEqual([]);
  });

  test('the parts and the shares of the right ones are those meant', () => {
    expect(read(fieldOf('labelled-count'), 'победители – 4, призёры – 1').value).toBe(5);
    expect(read(fieldOf('share'), '9 из 20').value).toBe(45);
    expect(read(fieldOf('list'), '1. КемГУ 2. КузГТУ').value).toBe(2);
  });

  test.each<[FieldKind, string]>([
    ['count', 'около 25'],
    ['count', 'все'],
    ['number', 'примерно 12'],
    ['labelled-count', 'много'],
    ['named-counts', '4 и 1'],
  ])('the wrong one of %s, «%s», is not read', (kind, text) => {
    expect(listExamples(kind, []).wrong.map((one) => one.text)).toContain(text);
    expect(read(fieldOf(kind), text).how).toBe('unreadable');
  });
});
