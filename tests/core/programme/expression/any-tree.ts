// Trees for property tests: any that parseExpression could have made.

import fc from 'fast-check';
import type { Expression } from '../../../../src/core/programme/expression/expression.ts';
import { FUNCTIONS } from '../../../../src/core/programme/expression/functions.ts';

const at = { from: 0, to: 0 };

const anyNumber = fc
  .oneof(fc.nat(), fc.double({ min: 0, max: 1e300, noNaN: true }))
  // The language has no −0.
  .map((value): Expression => ({ kind: 'number', value: value === 0 ? 0 : value, at }));

const anyField = fc
  .constantFrom('договоры', 'партнёры', 'профиль_11', '_x', 'и', 'поступили')
  .map((key): Expression => ({ kind: 'field', key, at }));

/** Small trees with every kind of node; functions with one to three arguments, also wrong ones. */
export const anyTree: fc.Arbitrary<Expression> = fc.letrec<{ tree: Expression }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    anyNumber,
    anyField,
    tie('tree').map((operand): Expression => ({ kind: 'negation', operand, at })),
    fc.tuple(fc.constantFrom('+', '-', '*', '/'), tie('tree'), tie('tree')).map(
      ([operator, left, right]): Expression => ({
        kind: 'arithmetic',
        operator,
        left,
        right,
        at,
      }),
    ),
    fc.tuple(fc.constantFrom('=', '<>', '<', '<=', '>', '>='), tie('tree'), tie('tree')).map(
      ([operator, left, right]): Expression => ({
        kind: 'comparison',
        operator,
        left,
        right,
        at,
      }),
    ),
    fc
      .tuple(
        fc.constantFrom(...FUNCTIONS.map(({ name }) => name), 'СРЗНАЧ'),
        fc.array(tie('tree'), { maxLength: 3 }),
      )
      .map(
        ([name, parts]): Expression => ({ kind: 'call', name, arguments: parts, at, nameAt: at }),
      ),
  ),
})).tree;
