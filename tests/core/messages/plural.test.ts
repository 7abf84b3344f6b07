import { chooseGenitive, choosePlural } from '../../../src/core/messages/plural.ts';

const SCHOOL = { genitiveOne: 'школы', genitiveMany: 'школ' };

test.each<[number, string]>([
  [0, 'школ'],
  [1, 'школы'],
  [2, 'школ'],
  [4, 'школ'],
  [5, 'школ'],
  [11, 'школ'],
  [21, 'школы'],
  [101, 'школы'],
  [111, 'школ'],
  [1001, 'школы'],
  [-1, 'школы'],
  [0.5, 'школы'],
  [1.5, 'школы'],
  [12411, 'школ'],
])('не хватает %p %s', (value, expected) => {
  expect(chooseGenitive(value, SCHOOL)).toBe(expected);
});

test.each<[number, string]>([
  [0, 'раз'],
  [1, 'раз'],
  [2, 'раза'],
  [3, 'раза'],
  [4, 'раза'],
  [5, 'раз'],
  [11, 'раз'],
  [12, 'раз'],
  [14, 'раз'],
  [21, 'раз'],
  [22, 'раза'],
  [111, 'раз'],
  [112, 'раз'],
  [122, 'раза'],
  [167, 'раз'],
  [10.5, 'раза'],
  [-2, 'раза'],
])('в %p %s', (value, expected) => {
  expect(choosePlural(value, { one: 'раз', few: 'раза', many: 'раз' })).toBe(expected);
});
