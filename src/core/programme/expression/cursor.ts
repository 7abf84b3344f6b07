// Where the parser stands in the tokens of an expression, and how much of its limits it has used.

import type { Expected, Expression, ExpressionFault, Span } from './expression.ts';
import { MAX_DEPTH, MAX_NODES } from './limits.ts';
import type { Sign, Token } from './tokenise.ts';

/** Carries the first fault out of the descent; parseExpression catches it. */
export class Stop extends Error {
  readonly fault: ExpressionFault;
  constructor(fault: ExpressionFault) {
    super(fault.kind);
    this.fault = fault;
  }
}

/** Where the parser stands, and how much it has built. */
export class Cursor {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  private index = 0;
  private depth = 0;
  private nodes = 0;

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  /** The token here. */
  get token(): Token {
    const token = this.tokens[this.index];
    if (token === undefined) throw new Error('read past the end token');
    return token;
  }

  /** The token here, stepped over. */
  take(): Token {
    const { token } = this;
    if (token.kind !== 'end') this.index += 1;
    return token;
  }

  /** Steps over the sign and gives its place; undefined where another token stands. */
  takeSign(sign: Sign): Span | undefined {
    const { token } = this;
    return token.kind === 'sign' && token.sign === sign ? this.take().at : undefined;
  }

  /** The sign here when it is one of those, stepped over; undefined otherwise. */
  takeOneOf<Wanted extends Sign>(...signs: readonly Wanted[]): Wanted | undefined {
    return signs.find((sign) => this.takeSign(sign) !== undefined);
  }

  /** The text of a place; '' at the end. */
  textAt(at: Span): string {
    return this.text.slice(at.from, at.to);
  }

  /** Throws a Stop: something else was expected at the place. */
  stopAt(at: Span, expected: readonly Expected[]): never {
    throw new Stop({ kind: 'unexpected', at, found: this.textAt(at), expected });
  }

  /** The node, counted; throws a Stop when there are too many. */
  build<Node extends Expression>(node: Node): Node {
    this.nodes += 1;
    if (this.nodes > MAX_NODES) {
      const found = this.textAt(node.at);
      throw new Stop({ kind: 'too-many-parts', at: node.at, found, limit: MAX_NODES });
    }
    return node;
  }

  /** What `read` gives one level deeper; throws a Stop when that is too deep. */
  nest<Result>(at: Span, read: () => Result): Result {
    this.depth += 1;
    if (this.depth > MAX_DEPTH) {
      throw new Stop({ kind: 'too-deep', at, found: this.textAt(at), limit: MAX_DEPTH });
    }
    const result = read();
    this.depth -= 1;
    return result;
  }
}
