import fc from 'fast-check';
import {
  type KeptRecord,
  keepValues,
  readRecord,
  type ShownValues,
  writeRecord,
} from '../../../src/core/campaign/kept-values.ts';

function show(texts: Readonly<Record<string, string>>, form = 'сбор'): ShownValues {
  return new Map([[form, new Map(Object.entries(texts))]]);
}

function readBack(shown: ShownValues): KeptRecord {
  return readRecord(writeRecord(keepValues(shown)));
}

test('what is kept is read back', () => {
  expect(writeRecord(keepValues(show({ а: '5', б: '' })))).toBe('{"сбор":{"а":"5","б":""}}');
  expect(readBack(show({ а: '5', б: '' }))).toEqual({
    kind: 'known',
    values: new Map([
      [
        'сбор',
        new Map([
          ['а', '5'],
          ['б', ''],
        ]),
      ],
    ]),
  });
});

test('whatever is kept is read back, names such as __proto__ too', () => {
  const key = fc.oneof(fc.string({ minLength: 1 }), fc.constant('__proto__'));
  fc.assert(
    fc.property(fc.dictionary(key, fc.string()), (texts) => {
      const kept = keepValues(show(texts));
      expect(readRecord(writeRecord(kept))).toEqual(kept);
    }),
  );
});

test('texts without end are shortened until all fit into a cell', () => {
  const texts = Object.fromEntries(
    Array.from({ length: 60 }, (_, index) => [`поле_${index}`, 'я'.repeat(10_000)]),
  );
  const text = writeRecord(keepValues(show(texts)));

  expect(text.length).toBeLessThanOrEqual(30_000);
  expect(readRecord(text).kind).toBe('known');
});

test.each([
  ['', { kind: 'none' }],
  ['  ', { kind: 'none' }],
  ['принято', { kind: 'unreadable', text: 'принято' }],
  ['5', { kind: 'unreadable', text: '5' }],
  ['null', { kind: 'unreadable', text: 'null' }],
  ['[1]', { kind: 'unreadable', text: '[1]' }],
  ['{"сбор":5}', { kind: 'unreadable', text: '{"сбор":5}' }],
  ['{"сбор":{"а":5}}', { kind: 'unreadable', text: '{"сбор":{"а":5}}' }],
  ['{"сбор":{"а":["х"]}}', { kind: 'unreadable', text: '{"сбор":{"а":["х"]}}' }],
])('the record of %j is %j', (text, record) => {
  expect(readRecord(text)).toEqual(record);
});

test('what could not be read is written as it stands', () => {
  expect(writeRecord(readRecord('{"сбор'))).toBe('{"сбор');
});
