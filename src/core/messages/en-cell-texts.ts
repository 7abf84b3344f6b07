// English sentences about single cells.

import { formatStands, quote } from './en-phrases.ts';
import type { FindingOf, FindingTexts } from './messages.ts';

const WHY_UNREADABLE: Readonly<Record<FindingOf<'cell/unreadable'>['reason'], string>> = {
  text: 'a text that cannot be read as a number',
  range: 'a range where one number is expected',
  approximate: 'an approximate value where an exact number is expected',
};

type CellCode = Extract<keyof FindingTexts, `cell/${string}`>;

/** One entry for each code of a cell. */
export const EN_CELL_TEXTS: Pick<FindingTexts, CellCode> = {
  'cell/missing': {
    kind: 'Not filled in',
    message: (finding) =>
      `the column ${quote(finding.field)} is not filled in, but this school has to report it`,
    advice: 'Fill in the cell; if there is nothing to report, enter 0.',
  },
  'cell/unreadable': {
    kind: 'Not readable',
    message: (finding) =>
      `${formatStands(finding)}, ${WHY_UNREADABLE[finding.reason]}; the value was not counted`,
    advice: 'Enter one exact number without further words.',
  },
  'cell/negative': {
    kind: 'Number below zero',
    message: (finding) => `${formatStands(finding)}, but the number cannot be below zero`,
    advice: 'Check the sign and enter the right number.',
  },
  'cell/not-whole': {
    kind: 'Number not whole',
    message: (finding) => `${formatStands(finding)}, but a whole number is expected`,
    advice: 'Enter the count as a whole number, not as a fraction or a percentage.',
  },
  'cell/error-value': {
    kind: 'Formula error',
    message: (finding) =>
      `${formatStands(finding)}, a formula error where a number is expected; the value was not counted`,
    advice: 'Correct the formula, or enter a number in its place.',
  },
  'cell/looks-like-date': {
    kind: 'Date instead of a number',
    message: (finding) =>
      `${formatStands(finding)}, a date where a number is expected: the spreadsheet may have turned what was typed into a date; the value was not counted`,
    advice: 'Give the cell a number format (Format → Number → Number) and enter the number again.',
  },
};
