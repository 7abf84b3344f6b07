// Cuts the text of an expression into numbers, names and signs, each with its place.

import type { ExpressionFault, Span } from './expression.ts';

export type Sign = '+' | '-' | '*' | '/' | '(' | ')' | ';' | '=' | '<>' | '<' | '<=' | '>' | '>=';

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly at: Span }
  | { readonly kind: 'name'; readonly name: string; readonly at: Span }
  | { readonly kind: 'sign'; readonly sign: Sign; readonly at: Span }
  | { readonly kind: 'end'; readonly at: Span };

export interface Tokens {
  /** Ends with a token of kind `end`. */
  readonly tokens: readonly Token[];
  readonly faults: readonly ExpressionFault[];
}

const SPACE = /\s+/uy;
const NUMBER = /\d+(?:[.,]\d+)?/uy;
const NAME = /[\p{L}_][\p{L}\p{M}\p{N}_]*/uy;
const SIGN = /<>|<=|>=|[-+*/();=<>−–×·÷≤≥≠]/uy;

/** Signs as people paste them from documents. */
const SAME_SIGN: Readonly<Record<string, Sign>> = {
  '−': '-',
  '–': '-',
  '×': '*',
  '·': '*',
  '÷': '/',
  '≤': '<=',
  '≥': '>=',
  '≠': '<>',
};

const SIGNS: readonly Sign[] = [
  ...(['+', '-', '*', '/', '(', ')', ';'] as const),
  ...(['=', '<>', '<', '<=', '>', '>='] as const),
];

/** What was probably meant by a character that the language does not have. */
const MEANT_BY: Readonly<Record<string, string>> = {
  ',': ';',
  '!': '<>',
  ':': '/',
  '[': '(',
  ']': ')',
  '{': '(',
  '}': ')',
};

function matchAt(pattern: RegExp, text: string, from: number): string | null {
  pattern.lastIndex = from;
  return pattern.exec(text)?.[0] ?? null;
}

function readSign(text: string): Sign | undefined {
  return SIGNS.find((sign) => sign === text) ?? SAME_SIGN[text];
}

/** The token that begins at `from`; a fault for a character that begins none. */
function readToken(text: string, from: number): Token | ExpressionFault {
  const number = matchAt(NUMBER, text, from);
  if (number !== null) {
    const at = { from, to: from + number.length };
    const value = Number(number.replace(',', '.'));
    return Number.isFinite(value)
      ? { kind: 'number', value, at }
      : { kind: 'number-too-large', at, found: number };
  }
  const name = matchAt(NAME, text, from);
  if (name !== null) {
    // Text pasted from some systems spells й as и with a breve: two characters for one letter.
    return { kind: 'name', name: name.normalize('NFC'), at: { from, to: from + name.length } };
  }
  const typed = matchAt(SIGN, text, from);
  const sign = typed === null ? undefined : readSign(typed);
  if (typed !== null && sign !== undefined) {
    return { kind: 'sign', sign, at: { from, to: from + typed.length } };
  }
  const found = String.fromCodePoint(text.codePointAt(from) ?? 0);
  const at = { from, to: from + found.length };
  return { kind: 'unknown-character', at, found, nearest: MEANT_BY[found] ?? null };
}

/** All tokens in order and every character that belongs to none; only the end token for blank text. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  const faults: ExpressionFault[] = [];
  let from = matchAt(SPACE, text, 0)?.length ?? 0;
  while (from < text.length) {
    const read = readToken(text, from);
    if ('found' in read) faults.push(read);
    else tokens.push(read);
    from = read.at.to;
    from += matchAt(SPACE, text, from)?.length ?? 0;
  }
  tokens.push({ kind: 'end', at: { from: text.length, to: text.length } });
  return { tokens, faults };
}
