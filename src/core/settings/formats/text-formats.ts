// Texts that are kept as they are, byte for byte, and the codes and keys by which things are named.

import {
  type CellFormat,
  findCellTrouble,
  isBlank,
  readAs,
  refuse,
  type SettingsText,
} from '../cell-format.ts';

function writeText(text: string): string | null {
  return text === '' ? null : text;
}

/** Any text; a blank cell is ''. What a date shows is a text too. */
export const TEXT: CellFormat<string> = {
  write: writeText,
  read: (cell) => {
    if (cell.raw === null) return readAs('');
    const trouble = findCellTrouble(cell, 'allowed');
    return trouble === null ? readAs(cell.text) : refuse(trouble);
  },
};

/** A text that must be there. */
export const NEEDED_TEXT: CellFormat<string> = {
  write: writeText,
  read: (cell) =>
    cell.raw === null || cell.text === '' ? refuse({ kind: 'needed' }) : TEXT.read(cell),
};

/** A text, or null for a blank cell. */
export const OPTIONAL_TEXT: CellFormat<string | null> = {
  write: (text) => (text === null ? null : writeText(text)),
  read: (cell) => (cell.raw === null || cell.text === '' ? readAs(null) : TEXT.read(cell)),
};

function readCode(cell: SettingsText) {
  const trouble = findCellTrouble(cell, 'refused');
  if (trouble !== null) return refuse(trouble);
  const code = cell.text.trim();
  return /[\r\n]/.test(code) ? refuse({ kind: 'text', wanted: 'code' }) : readAs(code);
}

/** A code or key that must be there: one line, outer spaces dropped. */
export const NEEDED_CODE: CellFormat<string> = {
  write: writeText,
  read: (cell) => (isBlank(cell) ? refuse({ kind: 'needed' }) : readCode(cell)),
};

/** A code or key, or null for a blank cell. */
export const OPTIONAL_CODE: CellFormat<string | null> = {
  write: (code) => (code === null ? null : writeText(code)),
  read: (cell) => (isBlank(cell) ? readAs(null) : readCode(cell)),
};

const FIELD_KEY = /^[\p{Ll}\p{Lo}_][\p{Ll}\p{Lo}\p{N}_]*$/u;

/** The key of a field, as formulas write it: capitals become small letters, as they do in formulas. */
export const FIELD_KEY_FORMAT: CellFormat<string> = {
  write: writeText,
  read: (cell) => {
    if (isBlank(cell)) return refuse({ kind: 'needed' });
    const trouble = findCellTrouble(cell, 'refused');
    if (trouble !== null) return refuse(trouble);
    const key = cell.text.trim().normalize('NFC').toLowerCase();
    return FIELD_KEY.test(key) ? readAs(key) : refuse({ kind: 'text', wanted: 'field-key' });
  },
};
