import fc from 'fast-check';
import { parseExpression } from '../../../../src/core/programme/expression/parse-expression.ts';
import { printExpression } from '../../../../src/core/programme/expression/print-expression.ts';
import { anyTree } from './any-tree.ts';
import { stripPlaces } from './strip-places.ts';

test('printExpression of any tree reads back as the same tree', () => {
  fc.assert(
    fc.property(anyTree, (tree) => {
      const parsed = parseExpression(printExpression(tree));
      // Long numbers can take a printed tree over the length limit; nothing else may fail.
      if (parsed.kind === 'faulty') {
        expect(parsed.faults.map(({ kind }) => kind)).toEqual(['too-long']);
      } else {
        expect(stripPlaces(parsed.tree)).toEqual(stripPlaces(tree));
      }
    }),
    { numRuns: 500 },
  );
});

describe('printExpression writes numbers without an exponent', () => {
  test.each([
    [0, '0'],
    [100, '100'],
    [0.5, '0,5'],
    [69.56, '69,56'],
    [1e21, '1000000000000000000000'],
    [1.5e21, '1500000000000000000000'],
    [1e-7, '0,0000001'],
    [1.25e-7, '0,000000125'],
  ])('%d as %s', (value, text) => {
    expect(printExpression({ kind: 'number', value, at: { from: 0, to: 0 } })).toBe(text);
  });
});
