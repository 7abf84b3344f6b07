// The tree of an expression such as «договоры > 0» or «УЧЕНИКОВ(8;11)», and what can be wrong with its text.

/** A stretch of the text: 0-based, `to` excluded; an empty one stands at the end of the text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export type ArithmeticOperator = '+' | '-' | '*' | '/';

export type ComparisonOperator = '=' | '<>' | '<' | '<=' | '>' | '>=';

/** A node and the stretch of the text it was read from. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number; readonly at: Span }
  /** `key` in lower case, whatever was typed. */
  | { readonly kind: 'field'; readonly key: string; readonly at: Span }
  | { readonly kind: 'negation'; readonly operand: Expression; readonly at: Span }
  | {
      readonly kind: 'arithmetic';
      readonly operator: ArithmeticOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Span;
    }
  | {
      readonly kind: 'comparison';
      readonly operator: ComparisonOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at: Span;
    }
  /** `name` is the Russian one of a known function, otherwise what was typed, in upper case. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly arguments: readonly Expression[];
      readonly at: Span;
      readonly nameAt: Span;
    };

/** What could have stood where something else was found. `value`: a number, a field or a bracket. */
export type Expected = 'value' | 'operator' | '(' | ')' | ';' | 'end';

interface FaultBase {
  readonly at: Span;
  /** The text at the place; '' at the end of the text. */
  readonly found: string;
}

/** One fault of an expression, as data; `nearest` is the known name most like the one found, null if none is near. */
export type ExpressionFault =
  | (FaultBase & { readonly kind: 'empty' })
  | (FaultBase & { readonly kind: 'too-long'; readonly limit: number })
  | (FaultBase & { readonly kind: 'too-deep'; readonly limit: number })
  | (FaultBase & { readonly kind: 'too-many-parts'; readonly limit: number })
  | (FaultBase & { readonly kind: 'number-too-large' })
  | (FaultBase & { readonly kind: 'unknown-character'; readonly nearest: string | null })
  | (FaultBase & { readonly kind: 'unexpected'; readonly expected: readonly Expected[] })
  /** a < b < c compares the truth of a < b with c, which nobody means. */
  | (FaultBase & { readonly kind: 'chained-comparison' })
  | (FaultBase & { readonly kind: 'unknown-field'; readonly nearest: string | null })
  | (FaultBase & { readonly kind: 'unknown-function'; readonly nearest: string | null })
  | (FaultBase & {
      readonly kind: 'argument-count';
      readonly given: number;
      readonly least: number;
      readonly most: number;
    })
  /** УЧЕНИКОВ wants two grades written as whole numbers, the lower first. */
  | (FaultBase & { readonly kind: 'grades' });
