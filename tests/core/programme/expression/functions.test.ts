import { findFunction } from '../../../../src/core/programme/expression/functions.ts';

describe('findFunction', () => {
  test.each([
    ['ЕСЛИ', 'ЕСЛИ'],
    ['если', 'ЕСЛИ'],
    ['If', 'ЕСЛИ'],
    ['И', 'И'],
    ['AND', 'И'],
    ['или', 'ИЛИ'],
    ['or', 'ИЛИ'],
    ['не', 'НЕ'],
    ['not', 'НЕ'],
    ['мин', 'МИН'],
    ['min', 'МИН'],
    ['макс', 'МАКС'],
    ['max', 'МАКС'],
    ['учеников', 'УЧЕНИКОВ'],
    ['pupils', 'УЧЕНИКОВ'],
    ['', undefined],
    ['сумм', undefined],
    ['constructor', undefined],
  ])('of %j is %j', (typed, name) => {
    expect(findFunction(typed)?.name).toBe(name);
  });
});
