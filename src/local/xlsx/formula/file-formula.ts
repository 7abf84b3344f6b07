// A formula between its two spellings: a script's (`=SUM(A2:A;1)`) and the file's (`SUM(A2:A1048576,1)`, ECMA-376 18.17).

import { type FormulaToken, readFormulaTokens } from './formula-tokens.ts';
import { FUTURE_FUNCTIONS } from './future-functions.ts';

const FILE_PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d+$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const LAST_ROW = '1048576';

/**
 * Gives the file's spelling of a script's formula: no `=`, commas between arguments (array constants keep theirs), an
 * end for a range without one, prefixes for newer functions. Not yet escaped for XML. `=` alone gives ''.
 */
export function formatFileFormula(formula: string): string {
  const tokens = readFormulaTokens(formula.startsWith('=') ? formula.slice(1) : formula);
  return tokens.map((token, index) => formatToken(token, tokens, index)).join('');
}

function formatToken(token: FormulaToken, tokens: readonly FormulaToken[], index: number): string {
  if (token.kind === 'sign') return token.text === ';' ? ',' : token.text;
  if (token.kind === 'literal') return token.text;
  if (tokens[index + 1]?.text === '(') {
    return `${FUTURE_FUNCTIONS.get(token.text.toUpperCase()) ?? ''}${token.text}`;
  }
  const from = tokens[index - 2];
  const isOpenEnd =
    tokens[index - 1]?.text === ':' && from?.kind === 'word' && CELL.test(from.text);
  return isOpenEnd && COLUMN.test(token.text) ? `${token.text}${LAST_ROW}` : token.text;
}

/** Gives the script's spelling of a file's formula: `=` before it, no `_xlfn.` prefixes. '' gives null. */
export function readFileFormula(formula: string): string | null {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  if (bare.trim() === '') return null;
  if (!bare.includes('_xl')) return `=${bare}`;
  const tokens = readFormulaTokens(bare);
  return `=${tokens.map(({ kind, text }) => (kind === 'word' ? text.replace(FILE_PREFIXES, '') : text)).join('')}`;
}
