// Spans of merged headings, told from blanks alone.

import {
  buildHeadingCache,
  buildHeadingColumns,
} from '../../../src/core/reading/heading-columns.ts';

function pathsOf(rows: readonly (readonly string[])[]): readonly string[] {
  return buildHeadingColumns(rows, buildHeadingCache()).map(
    ({ column, heading }) => `${column}: ${heading}`,
  );
}

describe('buildHeadingColumns', () => {
  test('one row gives one title for each column, blanks left out', () => {
    expect(pathsOf([['Школа', '', ' Всего\nдетей ']])).toEqual(['1: Школа', '3: Всего детей']);
    expect(pathsOf([])).toEqual([]);
    expect(pathsOf([['', ' ']])).toEqual([]);
  });

  test('a group spans the blanks to its right that have titles below', () => {
    expect(
      pathsOf([
        ['Школа', 'Договоры', '', '', 'Всего', ''],
        ['', 'сколько', 'с кем', 'когда', '', ''],
      ]),
    ).toEqual([
      '1: Школа',
      '2: Договоры / сколько',
      '3: Договоры / с кем',
      '4: Договоры / когда',
      '5: Всего',
    ]);
  });

  test('a heading over both rows is no group of what stands to its right', () => {
    expect(
      pathsOf([
        ['Школа', '', ''],
        ['', 'всего', 'из них'],
      ]),
    ).toEqual(['1: Школа', '2: всего', '3: из них']);
  });

  test('three rows nest, and a new group above ends the group below', () => {
    expect(
      pathsOf([
        ['Школа', 'А', '', '', 'Б', ''],
        ['', 'а1', '', 'а2', '', 'б2'],
        ['', 'x', 'y', 'z', 'u', 'v'],
      ]),
    ).toEqual([
      '1: Школа',
      '2: А / а1 / x',
      '3: А / а1 / y',
      '4: А / а2 / z',
      '5: Б / u',
      '6: Б / б2 / v',
    ]);
  });
});
