// A formula between its two spellings: a script's (`=SUM(A2:A;1)`) and the file's (`SUM(A2:A1048576,1)`, ECMA-376 18.17).

import { type FormulaToken, readFormulaTokens } from './formula-tokens.ts';
import { FUTURE_FUNCTIONS } from './future-functions.ts';

const FILE_PREFIXES = /^(?:_xlfn\.|_xlws\.|_xlpm\.)+/;
const CELL = /^\$?[A-Za-z]{1,3}\$?\d+$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const LAST_ROW = '1048576';

/** Gives the other spelling of a link that begins with `#`. */
export type LinkSpelling = (link: string) => string;

const SAME: LinkSpelling = (link) => link;

/**
 * Gives the file's spelling of a script's formula: no `=`, commas between arguments (array constants keep theirs), an
 * end for a range without one, prefixes for newer functions, `spellLink` on the target of HYPERLINK. Not yet escaped for
 * XML. `=` alone gives ''.
 */
export function formatFileFormula(formula: string, spellLink: LinkSpelling = SAME): string {
  const tokens = readFormulaTokens(formula.startsWith('=') ? formula.slice(1) : formula);
  return tokens.map((token, index) => formatToken(token, tokens, index, spellLink)).join('');
}

function formatToken(
  token: FormulaToken,
  tokens: readonly FormulaToken[],
  index: number,
  spellLink: LinkSpelling,
): string {
  if (token.kind === 'sign') return token.text === ';' ? ',' : token.text;
  if (token.kind === 'literal') return respell(token.text, tokens, index, spellLink);
  if (tokens[index + 1]?.text === '(') {
    return `${FUTURE_FUNCTIONS.get(token.text.toUpperCase()) ?? ''}${token.text}`;
  }
  const from = tokens[index - 2];
  const isOpenEnd =
    tokens[index - 1]?.text === ':' && from?.kind === 'word' && CELL.test(from.text);
  return isOpenEnd && COLUMN.test(token.text) ? `${token.text}${LAST_ROW}` : token.text;
}

/** A text that is the target of HYPERLINK and leads into the workbook gets its other spelling. */
function respell(
  literal: string,
  tokens: readonly FormulaToken[],
  index: number,
  spellLink: LinkSpelling,
): string {
  const isTarget =
    tokens[index - 1]?.text === '(' && tokens[index - 2]?.text.toUpperCase() === 'HYPERLINK';
  if (!isTarget || !literal.startsWith('"#')) return literal;
  const link = literal.slice(1, -1).replaceAll('""', '"');
  return `"${spellLink(link).replaceAll('"', '""')}"`;
}

/**
 * Gives the script's spelling of a file's formula: `=` before it, no `_xlfn.` prefixes, `spellLink` on the target of
 * HYPERLINK. '' gives null.
 */
export function readFileFormula(formula: string, spellLink: LinkSpelling = SAME): string | null {
  const bare = formula.startsWith('=') ? formula.slice(1) : formula;
  if (bare.trim() === '') return null;
  if (!/_xl|hyperlink/i.test(bare)) return `=${bare}`;
  const tokens = readFormulaTokens(bare);
  const spelled = tokens.map((token, index) => {
    if (token.kind === 'word') return token.text.replace(FILE_PREFIXES, '');
    return token.kind === 'sign' ? token.text : respell(token.text, tokens, index, spellLink);
  });
  return `=${spelled.join('')}`;
}
