// Completeness in words, and the shares of its bar.

import { buildCompleteness } from '../../../sidebar/summary/build-completeness.ts';
import { chooseWords } from '../../../sidebar/words/words.ts';

const ru = chooseWords('ru');

const given = {
  expected: 75,
  filled: 60,
  partial: 12,
  empty: 3,
  missing: ['Лицей № 62', 'СОШ № 1', 'СОШ № 2'],
  registerGiven: true,
};

const none = { ...given, expected: 0, filled: 0, partial: 0, empty: 0, missing: [] };

test('is a bar of three parts with words and numbers', () => {
  expect(buildCompleteness(given, ru)).toEqual({
    sentence: 'Заполнено 60 из 75',
    label: 'Заполнено 60 из 75: заполнено 60, частично 12, пусто 3',
    fills: [
      { kind: 'filled', word: 'заполнено', count: '60', percent: 80 },
      { kind: 'partial', word: 'частично', count: '12', percent: 16 },
      { kind: 'empty', word: 'пусто', count: '3', percent: 4 },
    ],
    notes: [],
    debtors: 'Не отчитались 3 школы',
  });
});

test('keeps the bar within 100 % when rows outnumber the schools expected', () => {
  const view = buildCompleteness({ ...given, expected: 8, filled: 6, partial: 3, empty: 1 }, ru);
  expect(view.fills.map(({ percent }) => percent)).toEqual([60, 30, 10]);
});

test('has no bar and a hint when no school is expected', () => {
  const { fills, notes, debtors } = buildCompleteness(none, ru);
  expect([fills, notes, debtors]).toEqual([[], [ru.summary.noSchools], '']);
});

test('says where to enter schools when there are neither a register nor rows', () => {
  const view = buildCompleteness({ ...none, registerGiven: false }, ru);
  expect(view.notes).toEqual([ru.summary.noSchools]);
});

test('says that nobody owes a report', () => {
  const view = buildCompleteness({ ...none, expected: 5, filled: 5 }, ru);
  expect(view.notes).toEqual([ru.summary.noDebtors]);
});

test('says that there is no register, and then nothing about debtors', () => {
  const view = buildCompleteness({ ...none, expected: 6, filled: 6, registerGiven: false }, ru);
  expect([view.notes, view.debtors]).toEqual([[ru.summary.noRegister], '']);
});

test('groups the digits of large numbers as the language does', () => {
  const many = { ...given, expected: 5000, filled: 1019, empty: 3981 };
  expect(buildCompleteness(many, ru).sentence).toBe('Заполнено 1\u00a0019 из 5\u00a0000');
  expect(buildCompleteness(many, chooseWords('en')).sentence).toBe('1,019 of 5,000 filled');
});
