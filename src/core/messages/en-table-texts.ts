// English sentences about headings, rows and settings sheets.

import type { SettingsExpectation } from '../checking/finding.ts';
import { formatCount, formatLead, joinWithAnd, quote, quoteName } from './en-phrases.ts';
import type { FindingOf, FindingText, FindingTexts } from './messages.ts';

/** Beyond this the sentence says only how many more there are: a cell holds no endless text. */
const MOST_NAMES = 200;

function listSchools(schools: readonly string[]): string {
  const names = schools.slice(0, MOST_NAMES).join(', ');
  const more = schools.length - MOST_NAMES;
  return more > 0
    ? `${names} and ${formatCount(more)} more (${formatCount(schools.length)} in all)`
    : names;
}

/** What stands in a settings cell, and what ought to. */
function formatSettingsFault(finding: FindingOf<'settings/invalid'>): string {
  const { expected, field, found } = finding;
  const stands = `the column ${quote(field)} has ${quote(found)}`;
  switch (expected) {
    case 'column':
      return found === ''
        ? `the sheet has no column ${quote(field)} and cannot be read without it`
        : `the heading ${quote(found)} stands here a second time, but there must be one such column; only the first was read`;
    case 'number-or-blank':
      return `${stands} where a number or a blank is expected`;
    case 'whole-number-or-blank':
      return `${stands} where a whole number from zero up or a blank is expected`;
    case 'known-indicator':
      return `${stands}, but the programme has no such indicator or part of a target`;
    case 'unique-indicator':
      return `${stands}, but another row already names this indicator`;
    case 'unique-school':
      return `${stands}, but another row already names this school`;
    case 'denominator-above-zero':
      return `${stands}, but a denominator must be above zero`;
    case 'year':
      return `${stands} where one of the programme's years is expected`;
  }
}

const SETTINGS_ADVICE: Readonly<Record<SettingsExpectation, string>> = {
  column: 'Keep exactly one column with this heading on the sheet.',
  'number-or-blank': 'Enter a number without words, or clear the cell if the value is not known.',
  'whole-number-or-blank':
    'Enter a whole number without words, or clear the cell if the value is not known.',
  'known-indicator':
    'Enter the indicator’s code or the part of the target as the summary sheet names them.',
  'unique-indicator': 'Keep one row for the indicator and delete the others.',
  'unique-school': 'Keep one row for the school and delete the others.',
  'denominator-above-zero': 'Enter the right denominator, or clear the cell if it is not known.',
  year: 'Enter the year in four digits, such as 2023.',
};

/** The lead does not name the school: nobody knows which one it is. */
function formatUnknownSchool(finding: FindingOf<'row/unknown-school'>): FindingText {
  const { place, found, suggestion } = finding;
  const where = `Sheet “${place.sheet}”, cell ${place.cell}`;
  if (found.trim() === '') {
    return {
      message: `${where}: the row has data but no school’s name, so it counts in no indicator.`,
      advice: 'Enter the school’s name, or clear the row.',
    };
  }
  const unknown = `${where}: the register has no school ${quoteName(found)}, so its row counts in no indicator`;
  if (suggestion === null) {
    return {
      message: `${unknown}.`,
      advice: 'Correct the school’s name, or enter the school in the register.',
    };
  }
  return {
    message: `${unknown}; the nearest name in the register is ${quoteName(suggestion)}.`,
    advice: `If it is ${quoteName(suggestion)}, correct the name in the row; if it is another school, enter it in the register.`,
  };
}

type TableCode = Extract<
  keyof FindingTexts,
  `header/${string}` | `row/${string}` | `settings/${string}`
>;

/** One entry for each code of the table as a whole. */
export const EN_TABLE_TEXTS: Pick<FindingTexts, TableCode> = {
  'header/missing-field': {
    kind: 'Column missing',
    text: (finding) => ({
      message:
        finding.nearest === null
          ? `${formatLead(finding)}: the table has no column ${quote(finding.field)}, so the schools’ rows were not checked.`
          : `${formatLead(finding)}: the heading here is ${quote(finding.nearest)}, and no column is headed ${quote(finding.field)}, so the schools’ rows were not checked.`,
      advice:
        finding.nearest === null
          ? `Add a column headed “${finding.field}”, or give the column that heading back.`
          : `If this is the column, head it “${finding.field}”; if not, add a column with that heading.`,
    }),
  },
  'header/duplicate-field': {
    kind: 'Column repeated',
    text: (finding) => ({
      message: `${formatLead(finding)}: the heading ${quote(finding.found)} stands over the columns ${joinWithAnd(finding.columns)}, but there must be one such column.`,
      advice:
        'Keep the heading over one column, and delete or rename the other: while it is repeated the column is not read.',
    }),
  },
  'header/unknown-column': {
    kind: 'Unknown column',
    text: (finding) => ({
      message: `${formatLead(finding)}: the heading ${quote(finding.found)} fits no column of the form, so the column was not read.`,
      advice:
        'If it is a column of the form, correct its heading; if it serves another purpose, say so in the column “Explanation”.',
    }),
  },
  'row/unknown-school': { kind: 'School not in the register', text: formatUnknownSchool },
  'row/duplicate-school': {
    kind: 'School repeated',
    text: (finding) => ({
      message: `${formatLead(finding)}: the rows ${joinWithAnd(finding.rows)} belong to this school (the first names it ${quoteName(finding.found)}), but a school has one row; only the first one counts.`,
      advice: 'Bring the right data of the school together in one row and delete its other rows.',
    }),
  },
  'row/missing-school': {
    kind: 'No data from a school',
    text: (finding) => {
      const { schools } = finding;
      const count = schools.length === 1 ? '1 school' : `${formatCount(schools.length)} schools`;
      return {
        message: `${formatLead(finding)}: there are no data from ${count}: ${listSchools(schools)}.`,
        advice:
          schools.length === 1
            ? 'Ask the school to fill in its row, or say in the column “Explanation” why there will be no data.'
            : 'Ask these schools to fill in their rows, or say in the column “Explanation” why there will be no data.',
      };
    },
  },
  'settings/invalid': {
    kind: 'Fault in the settings',
    text: (finding) => ({
      message: `${formatLead(finding)}: ${formatSettingsFault(finding)}.`,
      advice: SETTINGS_ADVICE[finding.expected],
    }),
  },
};
