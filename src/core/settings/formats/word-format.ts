// Values that are one of a few words, offered as a drop-down list.

import { type CellFormat, isBlank, readAs, refuse } from '../cell-format.ts';

/** A value, the word we print for it, and other words taken as the same. */
export type WordChoice<Value> = readonly [value: Value, word: string, ...others: string[]];

function foldWord(text: string): string {
  return text
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

/** The format of the choices; a blank cell is `blank`, and a fault where that is not given. Throws for a value without a word. */
export function buildWordFormat<Value>(
  choices: readonly WordChoice<Value>[],
  blank?: { readonly value: Value },
): CellFormat<Value> {
  const allowed = choices.map(([, word]) => word);
  const byWord = new Map(
    choices.flatMap(([value, ...words]) => words.map((word) => [foldWord(word), { value }])),
  );
  return {
    words: allowed,
    write: (value) => {
      const choice = choices.find(([own]) => own === value);
      if (choice === undefined) throw new Error(`no word for ${String(value)}`);
      return choice[1];
    },
    read: (cell) => {
      if (isBlank(cell))
        return blank === undefined ? refuse({ kind: 'needed' }) : readAs(blank.value);
      const known = byWord.get(foldWord(cell.text));
      return known === undefined ? refuse({ kind: 'word', allowed }) : readAs(known.value);
    },
  };
}

const YES: WordChoice<boolean> = [true, 'да', 'yes', 'истина', 'true', '+', '1'];
const NO: WordChoice<boolean> = [false, 'нет', 'no', 'ложь', 'false', '-', '–', '0'];

/** «да» or «нет», a tick box too; a blank cell is `blank`. */
export function buildYesNoFormat(blank: boolean): CellFormat<boolean> {
  return buildWordFormat([YES, NO], { value: blank });
}
