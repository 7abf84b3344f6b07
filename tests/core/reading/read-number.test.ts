// Numbers as people type them, and what only looks like a number.

import fc from 'fast-check';
import { readNumber } from '../../../src/core/reading/read-number.ts';

describe('readNumber reads', () => {
  test.each<readonly [string, number]>([
    ['0', 0],
    ['7', 7],
    ['007', 7],
    ['1 019', 1019],
    ['1\u00a0019', 1019],
    ['1\u2009019', 1019],
    ['1\u202f019', 1019],
    ['1  019', 1019],
    ['1 019 200', 1019200],
    ['999999999999', 999999999999],
    ['7,46', 7.46],
    ['1.5', 1.5],
    ['-5', -5],
    ['−5', -5],
    ['–5', -5],
    ['- 5', -5],
    ['+5', 5],
    ['-0', 0],
    ['２２１', 221],
    [' 221 ', 221],
    ['221\n', 221],
    ['"221"', 221],
    ['«221»', 221],
    ["'221", 221],
    ['221.', 221],
    ['221;', 221],
    ['(5)', 5],
    ['=5', 5],
    ['5 (пять)', 5],
  ])("readNumber('%s') gives %d, digits alone", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, plain: true, percent: false });
  });

  test.each<readonly [string, number]>([
    ['12824 чел', 12824],
    ['12824 чел.', 12824],
    ['12824чел', 12824],
    ['12 824 человека', 12824],
    ['5 шт', 5],
    ['5 шт.', 5],
    ['221 уч.', 221],
    ['221 обучающийся', 221],
    ['221 обучающихся', 221],
    ['221 чел. обучающихся', 221],
    ['5 договоров', 5],
    ['5 (пять) договоров', 5],
    ['да, 5', 5],
    ['Да – 3', 3],
    ['да-3', 3],
    ['да 7', 7],
    ['есть, 2', 2],
    ['заключено 3 договора', 3],
    ['Заключены: 3', 3],
    ['всего: 221 чел', 221],
    ['Итого 5', 5],
    ['кол-во - 5', 5],
    ['1,2 тыс. чел.', 1200],
    ['5 тыс', 5000],
    ['пять', 5],
    ['Двадцать один', 21],
    ['5 классов', 5],
    ['221 чeл', 221],
    ['221 челoвек', 221],
    ['221 чеовек', 221],
  ])("readNumber('%s') gives %d, with words", (text, value) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, plain: false, percent: false });
  });

  test.each<readonly [string, number, boolean]>([
    ['65,3 %', 65.3, true],
    ['65,3%', 65.3, true],
    ['100 %', 100, true],
    ['99,5 процентов', 99.5, false],
  ])("readNumber('%s') gives %d percent", (text, value, plain) => {
    expect(readNumber(text)).toEqual({ kind: 'number', value, plain, percent: true });
  });

  test('a blank text is blank, not 0', () => {
    for (const text of ['', ' ', '\u00a0', '\n', '\u200b']) {
      expect(readNumber(text)).toEqual({ kind: 'blank' });
    }
  });
});

describe('readNumber refuses', () => {
  test.each([
    '10-15',
    '10 – 15',
    '10—15',
    '10-15 чел.',
    'от 10 до 15',
    '10..15',
    '10…15',
    '10-15%',
  ])("readNumber('%s') is a range", (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', reason: 'range' });
  });

  test.each([
    'около 20',
    'ок. 20',
    'примерно 20 чел.',
    'порядка 20',
    '~20',
    '≈ 20',
    '20+',
    'более 5',
    'свыше 5',
    'не менее 5',
    '>5',
    '< 5',
    'до 20',
    '5 и более',
  ])("readNumber('%s') is approximate", (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', reason: 'approximate' });
  });

  test.each([
    '16.12.2022',
    '16.12.22',
    '2022-12-16',
    '16/12/2022',
    '05.май',
    '10 мар',
    '1 сентября 2023 г.',
  ])("readNumber('%s') is a date", (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', reason: 'date' });
  });

  test.each(['#REF!', '#N/A', '#ССЫЛКА!', '#Н/Д', '#ДЕЛ/0!', '#ЗНАЧ!'])(
    "readNumber('%s') is an error value",
    (text) => {
      expect(readNumber(text)).toEqual({ kind: 'unreadable', reason: 'error-value' });
    },
  );

  test.each([
    'много',
    'да',
    '+',
    '?',
    '%',
    'есть',
    '5 или 6',
    '5, 6',
    '5/6',
    '2 3',
    '10 19',
    '1 01',
    '1-2-3',
    '1.019,5',
    '1e5',
    '0x10',
    'Infinity',
    'NaN',
    '№5',
    '9 класс',
    '5 (шесть)',
    '5 детей 9 класса',
    '7 дипломов',
    'нет данных',
    '...',
    'х5',
  ])("readNumber('%s') is no number", (text) => {
    expect(readNumber(text)).toEqual({ kind: 'unreadable', reason: 'text' });
  });
});

describe('readNumber on any input', () => {
  const SPACES = ['', ' ', '\u00a0', '\u2009', '\u202f'];

  test('reads every whole number back whatever space groups its digits', () => {
    fc.assert(
      fc.property(fc.nat(999_999_999), fc.constantFrom(...SPACES), (value, space) => {
        const text = String(value).replace(/\B(?=(\d{3})+$)/g, space);
        expect(readNumber(text)).toMatchObject({ kind: 'number', value, plain: true });
      }),
    );
  });

  test('reads every decimal back with comma or point and any minus', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(',', '.'),
        fc.constantFrom('-', '−', '–'),
        (cents, point, minus) => {
          const value = cents / 100;
          const text = value.toFixed(2).replace('.', point).replace('-', minus);
          expect(readNumber(text)).toMatchObject({
            kind: 'number',
            value: value === 0 ? 0 : value,
          });
        },
      ),
    );
  });

  test('never throws and never gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const read = readNumber(text);
        if (read.kind === 'number') expect(Number.isFinite(read.value)).toBe(true);
      }),
    );
  });
});
