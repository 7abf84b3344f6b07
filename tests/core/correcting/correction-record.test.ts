import {
  type CorrectionRecord,
  nameRecord,
  parseRecord,
  writeRecord,
} from '../../../src/core/correcting/correction-record.ts';

const RECORD: CorrectionRecord = {
  at: '20.11.2026 21:40',
  turn: 0,
  sheet: 'Сбор 2023',
  cell: 'E6',
  school: 'СОШ № 78',
  field: 'Победители',
  form: 'сбор',
  key: 'победители',
  before: '«12 824»\u00a0 чел\n\t"около"',
  after: 12824,
  plainText: true,
  undone: null,
};

describe('parseRecord(writeRecord(record)) is the record', () => {
  test.each<[string, Partial<CorrectionRecord>]>([
    ['with spaces, quotes and line breaks to the letter', {}],
    ['taken back', { undone: '21.11.2026 09:00' }],
    ['with a fraction below zero', { after: -0.5, plainText: false }],
    ['with an apostrophe and a sign of a formula', { before: "'=1+1" }],
    ['made in the same minute as another', { turn: 2 }],
  ])('%s', (_, changes) => {
    const record = { ...RECORD, ...changes };

    expect(parseRecord(writeRecord(record))).toEqual(record);
  });
});

test.each([
  '',
  ' ',
  'null',
  '5',
  '[]',
  '{}',
  'cell/unreadable | СОШ № 78 | Победители',
  '{"at":"20.11.2026 21:40"}',
  writeRecord(RECORD).replace('12824', '"12824"'),
  writeRecord(RECORD).slice(0, -3),
])('parseRecord gives null for %j', (text) => {
  expect(parseRecord(text)).toBeNull();
});

test('two corrections of one text in one minute have two names', () => {
  expect(nameRecord(RECORD)).not.toBe(nameRecord({ ...RECORD, turn: 1 }));
});
