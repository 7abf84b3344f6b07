// The text of a formula: what is code, what is a quoted text or name in it, and the form the engine understands.

/** The last row the engine has. */
export const LAST_ROW = 1_048_576;

/** A stretch of a formula: code, a text in double quotes, or a sheet's name in apostrophes. */
export interface FormulaPiece {
  readonly kind: 'code' | 'text' | 'name';
  readonly text: string;
}

/** Cuts a formula into its pieces; joined they are the formula again. An open quote reaches to the end. */
export function formulaPieces(formula: string): readonly FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  for (const match of formula.matchAll(/("(?:[^"]|"")*(?:"|$))|('(?:[^']|'')*(?:'|$))|[^"']+/g)) {
    const kind = match[1] !== undefined ? 'text' : match[2] !== undefined ? 'name' : 'code';
    pieces.push({ kind, text: match[0] });
  }
  return pieces;
}

/** Gives the lower-case names of the sheets that a formula refers to; its own sheet is not among them unless named. */
export function sheetsNamedIn(formula: string): readonly string[] {
  if (!formula.includes('!')) return [];
  const names: string[] = [];
  const pieces = formulaPieces(formula);
  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'name' && pieces[index + 1]?.text.startsWith('!') === true) {
      names.push(piece.text.slice(1, -1).replaceAll("''", "'").toLowerCase());
    }
    if (piece.kind !== 'code') continue;
    for (const match of piece.text.matchAll(/([\p{L}\p{N}_.]+)!/gu)) {
      names.push((match[1] ?? '').toLowerCase());
    }
  }
  return names;
}

/** Cuts the arguments of a call that begins right after its bracket; gives them and what follows the closing bracket. */
function readArguments(text: string): { readonly args: string[]; readonly rest: string } | null {
  const args = [''];
  let depth = 0;
  let offset = 0;
  for (const { kind, text: piece } of formulaPieces(text)) {
    for (const letter of kind === 'code' ? piece : [piece]) {
      if (letter === ')' && depth === 0) return { args, rest: text.slice(offset + 1) };
      if (letter === '(' || letter === '{') depth += 1;
      if (letter === ')' || letter === '}') depth -= 1;
      if (letter === ',' && depth === 0) args.push('');
      else args[args.length - 1] += letter;
      offset += letter.length;
    }
  }
  return null;
}

/** Puts what a HYPERLINK shows in its place, because the engine has no such function. */
function replaceHyperlinks(formula: string): string {
  const start = formulaPieces(formula)
    .map(({ kind, text }) => (kind === 'code' ? text : text.replace(/./gsu, ' ')))
    .join('')
    .search(/\bHYPERLINK\s*\(/i);
  if (start < 0) return formula;
  const open = formula.indexOf('(', start);
  const call = readArguments(formula.slice(open + 1));
  if (call === null) return formula;
  const shown = call.args[1] ?? call.args[0] ?? '""';
  return replaceHyperlinks(`${formula.slice(0, start)}(${shown.trim()})${call.rest}`);
}

/** Gives an open end such as `B5:B` the last row of a sheet, because the engine knows no open ends. */
function closeOpenEnds(code: string): string {
  return code.replace(
    /(\$?[A-Za-z]{1,3}\$?\d+:\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.$(])/gu,
    (open) => `${open}${LAST_ROW}`,
  );
}

/**
 * Gives a formula as the engine reads it: `,` between arguments. Where the formula has a `;`, its commas between digits
 * are decimal signs; an array's `;` between rows is left alone.
 */
export function formatForEngine(formula: string): string {
  const pieces = formulaPieces(formula);
  const usesSemicolons = pieces.some(
    ({ kind, text }) => kind === 'code' && text.replace(/\{[^}]*\}/g, '').includes(';'),
  );
  const converted = pieces.map(({ kind, text }) => {
    if (kind !== 'code') return text;
    const code = usesSemicolons ? text.replace(/(\d),(\d)/g, '$1.$2') : text;
    return closeOpenEnds(code.replace(/\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part)));
  });
  return replaceHyperlinks(converted.join(''));
}
