// Cuts a formula into pieces, only so far as to tell its signs from what stands in quotes, braces and brackets.

/**
 * One piece; joined together the pieces give the formula. `literal` is a "text", a 'sheet name', an {array constant} or
 * a [bracket]; `word` a name, function, reference or number; `sign` anything else, one character.
 */
export interface FormulaToken {
  readonly kind: 'literal' | 'word' | 'sign';
  readonly text: string;
}

const WORD = /[\p{L}\p{N}_.\\$?]+/uy;
/** The usual ones, told at once. */
const SIGNS = new Set('=<>+-*/();,:!&^% ');
const CLOSINGS: Readonly<Record<string, string>> = { '"': '"', "'": "'", '{': '}', '[': ']' };

/** Gives the pieces of a formula; an unclosed quote or brace reaches to the end. '' gives none. */
export function readFormulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let position = 0;
  while (position < formula.length) {
    const sign = formula[position] ?? '';
    if (SIGNS.has(sign)) {
      tokens.push({ kind: 'sign', text: sign });
      position += 1;
      continue;
    }
    if (CLOSINGS[sign] !== undefined) {
      const end = endOfLiteral(formula, position);
      tokens.push({ kind: 'literal', text: formula.slice(position, end) });
      position = end;
      continue;
    }
    WORD.lastIndex = position;
    const word = WORD.exec(formula)?.[0];
    tokens.push(word === undefined ? { kind: 'sign', text: sign } : { kind: 'word', text: word });
    position += word?.length ?? 1;
  }
  return tokens;
}

function endOfLiteral(formula: string, start: number): number {
  const opening = formula[start] ?? '';
  const closing = CLOSINGS[opening] ?? '';
  let depth = 0;
  for (let position = start; position < formula.length; position += 1) {
    const sign = formula[position];
    if (opening === '{' && sign === '"') {
      position = endOfLiteral(formula, position) - 1;
    } else if (sign === closing && (opening !== closing || position > start)) {
      // A doubled quote stands for one inside the text.
      if (opening === closing && formula[position + 1] === closing) position += 1;
      else if (opening === closing || depth === 1) return position + 1;
      else depth -= 1;
    } else if (sign === opening) {
      depth += 1;
    }
  }
  return formula.length;
}
