import { findNearestName } from '../../../../src/core/programme/expression/nearest-name.ts';

describe('findNearestName', () => {
  test.each([
    ['договоры', ['договоры'], 'договоры'],
    ['ДОГОВОР', ['договоры'], 'договоры'],
    ['партнеры', ['пары', 'партнёры'], 'партнёры'],
    ['абвгд', ['абвге', 'абвгж'], 'абвге'],
    ['абв', ['абвг'], 'абвг'],
    ['абв', ['ггг'], null],
    ['а', ['б'], null],
    ['', ['а'], null],
    ['договоры', [], null],
  ])('of %j among %j is %j', (name, known, nearest) => {
    expect(findNearestName(name, known)).toBe(nearest);
  });
});
