// English sentences about single cells.

import { formatFigure } from '../format-figure.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { chooseColumn, formatStands, quote } from './phrases.ts';

const WHY_UNREADABLE: Readonly<Record<FindingOf<'cell/unreadable'>['reason'], string>> = {
  text: 'a text that cannot be read as a number',
  range: 'a range where one number is expected',
  approximate: 'an approximate value where an exact number is expected',
};

const WHAT_TO_WRITE: Readonly<
  Record<NonNullable<FindingOf<'cell/unreadable'>['wanted']> | 'number', string>
> = {
  number: 'Enter one exact number without further words.',
  'named-counts': 'Say beside every number what it counts, such as «2 мероприятия, 65 участников».',
  share: 'Say how many of how many, such as «9 из 20», or enter one percentage.',
};

type CellCode = Extract<keyof FindingTexts, `cell/${string}`>;

/** One entry for each code of a cell. */
export const EN_CELL_TEXTS: Pick<FindingTexts, CellCode> = {
  'cell/missing': {
    kind: 'Not filled in',
    message: (finding) =>
      `the ${chooseColumn(finding)} ${quote(finding.field)} is not filled in, but this school has to report it`,
    advice: 'Fill in the cell; if there is nothing to report, enter 0.',
  },
  'cell/unreadable': {
    kind: 'Not readable',
    message: (finding) =>
      `${formatStands(finding)}, ${WHY_UNREADABLE[finding.reason]}; the value was not counted`,
    advice: ({ wanted }) => WHAT_TO_WRITE[wanted ?? 'number'],
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
  'cell/above-hundred': {
    kind: 'Share above 100%',
    message: (finding) =>
      `${formatStands(finding)}, which is ${formatFigure(finding.value, 'percent', 'en')}, but a share cannot be above 100%; the value was not counted`,
    advice: 'Check both numbers: a part cannot be greater than the whole.',
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
