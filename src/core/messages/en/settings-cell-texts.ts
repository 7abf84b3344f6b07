// English sentences about cells of settings sheets that do not hold what they must.

import { assertNever } from '../../assert-never.ts';
import type { CellTrouble, WantedText } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { chooseColumn, quote } from './phrases.ts';
import { formatWhere, type SettingsFinding } from './settings-where.ts';

/** How the cell must be written, and an example. */
const WANTED: Readonly<Record<WantedText, readonly [string, string]>> = {
  'field-key': [
    ', but a key is made of letters, digits and “_” and does not begin with a digit',
    'Enter the key as one word, such as “договоры_с_вузами”.',
  ],
  code: [
    ', but a code is written on one line',
    'Enter the code without line breaks, such as “1.5”.',
  ],
  grades: [
    ' where grades from 1 to 11 are expected, the lower first',
    'Enter the grades with a dash between them, such as “8–11”, or one grade.',
  ],
  number: [' where a number is expected', 'Enter a number without words, or “нет” for none.'],
  'whole-number': [' where a whole number is expected', 'Enter a whole number without words.'],
  'group-count': [
    ' where a whole number from 2 up is expected',
    'Enter into how many groups the schools are to be divided.',
  ],
  years: [
    ' where years in four digits are expected',
    'Enter the years with a semicolon between them, such as “2023; 2024; 2025”.',
  ],
  day: [' where a day is expected', 'Enter day, month and year, such as 01.02.2023.'],
  labels: [
    ' where parts with the beginnings of words are expected',
    'Enter each part on a line of its own: “победители: победител, победит”.',
  ],
  parts: [
    ' where parts of a target with formulas are expected',
    'Enter each part on a line of its own: “профильные классы: профильных_классов”.',
  ],
  scale: [
    ' where the levels of a scale with their bounds are expected',
    'Enter each level on a line of its own: “низкий: до 30”, “средний: от 30 до 50”, “высокий: от 50”.',
  ],
  noun: [
    ' where two words are expected: for one and for many',
    'Enter both words with a slash between them, such as “школы / школ”.',
  ],
  comparison: [' where a sign of comparison is expected', 'Choose one from the list in the cell.'],
  blank: [
    ', but this kind of rule needs nothing here',
    'Clear the cell, or choose the kind “правило”.',
  ],
};

function build(message: string, advice: string): FindingText {
  return { message, advice };
}

/** What is wrong with a cell. */
export function sayEnglishCellTrouble(trouble: CellTrouble, finding: SettingsFinding): FindingText {
  const stands = formatWhere(finding);
  switch (trouble.kind) {
    case 'needed':
      return build(
        `the ${chooseColumn(finding)} ${quote(finding.field)} is blank and must not be`,
        'Fill in the cell; if the row is not needed, delete all of it.',
      );
    case 'word':
      return build(
        `${stands} where one of these is expected: ${trouble.allowed.map((word) => `“${word}”`).join(', ')}`,
        'Choose a value from the list in the cell.',
      );
    case 'date-cell':
      return build(
        `${stands}, which is a date: the spreadsheet made it of what was typed, but a text is expected`,
        'Format the cell as plain text (“Format” → “Number”) and type the value again.',
      );
    case 'error-cell':
      return build(
        `${stands}, which is an error of a spreadsheet formula, but a text is expected`,
        'Enter the text without the sign “=” at its beginning.',
      );
    case 'text':
      return build(`${stands}${WANTED[trouble.wanted][0]}`, WANTED[trouble.wanted][1]);
    case 'target-reading':
      return build(
        `${stands}, but this cannot be read as a target, so there is none`,
        'Enter the reading, such as “не менее 45 %” or “не менее 18 школ; не менее 5000 обучающихся”; if the cell is cleared, the plan itself is read.',
      );
    default:
      return assertNever(trouble);
  }
}
