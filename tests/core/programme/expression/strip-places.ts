// A tree without its places, to compare trees that were read from differently spaced texts.

import type { Expression } from '../../../../src/core/programme/expression/expression.ts';

const NOWHERE = { from: 0, to: 0 };

/** The same tree with every place set to 0. */
export function stripPlaces(tree: Expression): Expression {
  switch (tree.kind) {
    case 'number':
    case 'field':
      return { ...tree, at: NOWHERE };
    case 'negation':
      return { ...tree, operand: stripPlaces(tree.operand), at: NOWHERE };
    case 'arithmetic':
    case 'comparison':
      return {
        ...tree,
        left: stripPlaces(tree.left),
        right: stripPlaces(tree.right),
        at: NOWHERE,
      };
    case 'call':
      return {
        ...tree,
        arguments: tree.arguments.map(stripPlaces),
        at: NOWHERE,
        nameAt: NOWHERE,
      };
  }
}
