import type { Change, Course, Trend } from '../../../../src/core/evaluating/dynamics/dynamics.ts';
import {
  ALL_DYNAMICS_WORDS,
  chooseDynamicsWords,
} from '../../../../src/core/messages/words/dynamics-words.ts';

const words = chooseDynamicsWords('ru');
const up: Change = { from: 2021, difference: 6, percent: 19, way: 'up' };

describe('the words of a trend', () => {
  const mixed: Trend = { kind: 'mixed', above: [2021], level: [], below: [2018, 2019, 2020] };
  test.each<readonly [Trend, Change | null, readonly number[], string]>([
    [mixed, up, [], '▲ выше 2021, ниже 2018–2020'],
    [
      { kind: 'mixed', above: [2019, 2020], level: [2018], below: [2021] },
      { ...up, way: 'down' },
      [],
      '▼ ниже 2021, выше 2019, 2020, на уровне 2018',
    ],
    [{ kind: 'rises' }, up, [], '▲ растёт каждый год'],
    [{ kind: 'falls' }, { ...up, way: 'down' }, [], '▼ снижается каждый год'],
    [{ kind: 'same' }, { ...up, way: 'same' }, [], '● без изменений'],
    [
      { kind: 'mixed', above: [2020], level: [], below: [] },
      up,
      [2021],
      '▲ выше 2020; нет данных за 2021',
    ],
    [{ kind: 'alone' }, null, [], 'сравнить не с чем'],
    [{ kind: 'no-figure' }, null, [2021, 2022], 'нет данных за 2021, 2022'],
  ])('%j', (trend, change, missing, expected) => {
    expect(words.trend(trend, change, missing)).toBe(expected);
  });
});

describe('the words of a course', () => {
  const goal = { target: 50, year: 2025 };
  test.each<readonly [Course, string]>([
    [{ kind: 'reached', ...goal }, 'цель 2025 года (50\u00a0%) уже достигнута'],
    [{ kind: 'on-course', need: 10, ...goal }, 'на ходу; до 50\u00a0% в 2025 нужно +10 п.п. в год'],
    [
      { kind: 'behind', by: 6.25, need: 13, ...goal },
      'отстаёт на 6,25 п.п.; до 50\u00a0% в 2025 нужно +13 п.п. в год',
    ],
    [{ kind: 'unknown', need: -7, ...goal }, 'до 50\u00a0% в 2025 нужно −7 п.п. в год'],
  ])('%j', (course, expected) => {
    expect(words.course(course, 'percent', '%')).toBe(expected);
  });

  test('of a count names what is counted', () => {
    const course: Course = { kind: 'behind', by: 2, need: 3, ...goal };
    expect(words.course(course, 'count', 'чел')).toBe(
      'отстаёт на 2 чел; до 50 в 2025 нужно +3 чел в год',
    );
  });
});

test('a level that is another than before shows both', () => {
  const low = { title: 'низкий', from: null, to: 50 };
  const high = { title: 'высокий', from: 50, to: null };
  expect(words.level({ before: low, now: high })).toBe('низкий → высокий');
  expect(words.level({ before: high, now: high })).toBe('высокий');
  expect(words.level({ before: null, now: high })).toBe('высокий');
});

test('the title of every chart begins with the mark by which it is known', () => {
  for (const one of ALL_DYNAMICS_WORDS) {
    expect(one.chart('Задача 1', [2021, 2022], 'percent').startsWith(one.chartMark)).toBe(true);
  }
});
