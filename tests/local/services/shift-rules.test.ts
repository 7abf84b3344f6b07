// Rules and validations follow their cells when lines come and go.

import { shiftArea, shiftRules } from '../../../src/local/services/shift-rules.ts';
import type { Area, ConditionalRule } from '../../../src/local/workbook/workbook.ts';
import { parseArea } from '../../../src/local/xlsx/sheet/cell-address.ts';
import { HIGHLIGHT } from '../xlsx/write-changed.ts';

function areaOf(name: string): Area {
  const area = parseArea(name);
  if (area === null) throw new Error(`${name} is no area`);
  return area;
}

function buildScale(name: string): ConditionalRule {
  return { kind: 'opaque', areas: [areaOf(name)], xml: '<cfRule type="colorScale"/>' };
}

describe('shiftArea', () => {
  test.each<[string, 'rows' | 'columns', number, number, string | null]>([
    ['B5:C9', 'rows', 3, 2, 'B7:C11'],
    ['B5:C9', 'rows', 7, 2, 'B5:C11'],
    ['B5:C9', 'rows', 10, 2, 'B5:C9'],
    ['B5:C9', 'rows', 6, -2, 'B5:C7'],
    ['B5:C9', 'rows', 5, -5, null],
    ['B5:C9', 'columns', 2, 1, 'C5:D9'],
    ['B:B', 'rows', 7, 20, 'B:B'],
    ['B:B', 'rows', 7, -20, 'B:B'],
    ['B:B', 'rows', 1, 3, 'B4:B1048576'],
    ['B:B', 'columns', 1, 2, 'D:D'],
    ['3:3', 'columns', 4, 2, '3:3'],
  ])('%s with %s at %i by %i is %s', (name, lines, at, count, expected) => {
    const wanted = expected === null ? null : areaOf(expected);

    expect(shiftArea(areaOf(name), lines, at, count)).toEqual(wanted);
  });
});

describe('shiftRules', () => {
  test('a colour scale grows with the rows inserted in it and keeps its bytes', () => {
    expect(shiftRules([buildScale('D6:D20')], 'rows', 10, 5)).toEqual([buildScale('D6:D25')]);
  });

  test('a rule whose cells do not change is the very same', () => {
    const rule = buildScale('D6:D20');

    expect(shiftRules([rule], 'rows', 30, 5)[0]).toBe(rule);
    expect(shiftRules([buildScale('D:D')], 'rows', 10, 5)).toEqual([buildScale('D:D')]);
  });

  test('a rule that is not modelled remembers how far its first cell has moved', () => {
    const once = shiftRules([buildScale('D6:D20')], 'rows', 2, 3);
    const twice = shiftRules(once, 'columns', 1, -1);

    expect(twice).toEqual([{ ...buildScale('C9:C23'), moved: { rows: 3, columns: -1 } }]);
  });

  test('a rule goes with its last cell', () => {
    expect(shiftRules([buildScale('D6:D20')], 'rows', 6, -15)).toEqual([]);
  });

  test('a modelled rule of the file keeps its bytes while its first cell stays', () => {
    const rule = { ...HIGHLIGHT, areas: [areaOf('B2:B4')], xml: '<cfRule type="expression"/>' };

    expect(shiftRules([rule], 'rows', 3, 2)).toEqual([{ ...rule, areas: [areaOf('B2:B6')] }]);
  });

  test('the formula of one whose first cell moves moves along, its texts do not', () => {
    const rule = { ...HIGHLIGHT, areas: [areaOf('B2:B4')], xml: '<cfRule type="expression"/>' };
    const text = { ...rule, criteria: 'TEXT_STARTS_WITH', values: ['=B2'] };

    expect(shiftRules([rule, text], 'rows', 1, 2)).toEqual([
      { ...rule, areas: [areaOf('B4:B6')], values: ['=AND(B4<>"";B4>10)'], xml: null },
      { ...text, areas: [areaOf('B4:B6')], xml: null },
    ]);
  });
});
