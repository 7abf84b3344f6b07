// English sentences about headings, rows and settings sheets.

import type { SettingsExpectation } from '../programme/settings-fault.ts';
import { formatCount, formatStands, joinWithAnd, quote, quoteName } from './en-phrases.ts';
import type { FindingOf, FindingTexts } from './messages.ts';

/** Beyond this the sentence says only how many more there are: a cell holds no endless text. */
const MOST_NAMES = 200;

function listSchools(schools: readonly string[]): string {
  const names = schools.slice(0, MOST_NAMES).join(', ');
  const more = schools.length - MOST_NAMES;
  return more > 0
    ? `${names} and ${formatCount(more)} more (${formatCount(schools.length)} in all)`
    : names;
}

/** What is wrong with a column of a settings sheet: it is not there, or there twice. */
function formatColumnFault({ field, found }: FindingOf<'settings/invalid'>): string {
  return found === ''
    ? `the sheet has no column ${quote(field)} and cannot be read without it`
    : `the heading ${quote(found)} stands here a second time, but there must be one such column; only the first was read`;
}

/** By what was expected: how the sentence goes on after what stands there, and what to do. */
const SETTINGS: Readonly<Record<SettingsExpectation, readonly [string, string]>> = {
  column: ['', 'Keep exactly one column with this heading on the sheet.'],
  'number-or-blank': [
    ' where a number or a blank is expected',
    'Enter a number without words, or clear the cell if the value is not known.',
  ],
  'whole-number-or-blank': [
    ' where a whole number from zero up or a blank is expected',
    'Enter a whole number without words, or clear the cell if the value is not known.',
  ],
  'known-indicator': [
    ', but the programme has no such indicator or part of a target',
    'Enter the indicator’s code or the part of the target as the summary sheet names them.',
  ],
  'unique-indicator': [
    ', but another row already names this indicator',
    'Keep one row for the indicator and delete the others.',
  ],
  'unique-school': [
    ', but another row already names this school',
    'Keep one row for the school and delete the others.',
  ],
  'school-name': [
    ' where a school’s name is expected; the row was not read',
    'Enter the whole name of the school, such as “СОШ № 14”, or delete the row.',
  ],
  'denominator-above-zero': [
    ', but a denominator must be above zero',
    'Enter the right denominator, or clear the cell if it is not known.',
  ],
  'part-of-whole': [
    ', which is more than the denominator: a share cannot be above 100%',
    'Check both figures and correct the wrong one.',
  ],
  'manual-indicator': [
    ', but this indicator is computed from the schools’ table; the row was not used',
    'Delete the row; if the indicator is computed wrongly, correct the data in the schools’ table.',
  ],
  'fact-value': [
    ', but the other figures of the row do not give the value; the row was not read',
    'Enter the value, or clear the other figures of the row.',
  ],
  year: [
    ' where one of the programme’s years is expected',
    'Enter the year in four digits, such as 2023.',
  ],
};

function formatSettingsFault(finding: FindingOf<'settings/invalid'>): string {
  const { expected, field, found } = finding;
  if (expected === 'column') return formatColumnFault(finding);
  if (expected === 'known-indicator' && found === '') {
    return `the row has data, but the column ${quote(field)} is not filled in`;
  }
  return `${formatStands(finding)}${SETTINGS[expected][0]}`;
}

function formatUnknownSchool({ found, suggestion }: FindingOf<'row/unknown-school'>): string {
  if (found.trim() === '') {
    return 'the row has data but no school’s name, so it counts in no indicator';
  }
  const unknown = `the register has no school ${quoteName(found)}, so its row counts in no indicator`;
  return suggestion === null
    ? unknown
    : `${unknown}; the nearest name in the register is ${quoteName(suggestion)}`;
}

function adviseUnknownSchool({ found, suggestion }: FindingOf<'row/unknown-school'>): string {
  if (found.trim() === '') return 'Enter the school’s name, or clear the row.';
  return suggestion === null
    ? 'Correct the school’s name, or enter the school in the register.'
    : `If it is ${quoteName(suggestion)}, correct the name in the row; if it is another school, enter it in the register.`;
}

type TableCode = Extract<
  keyof FindingTexts,
  `header/${string}` | `row/${string}` | `settings/${string}`
>;

/** One entry for each code of the table as a whole. */
export const EN_TABLE_TEXTS: Pick<FindingTexts, TableCode> = {
  'header/missing-field': {
    kind: 'Column missing',
    message: (finding) =>
      finding.nearest === null
        ? `the table has no column ${quote(finding.field)}, so the schools’ rows were not checked`
        : `the heading here is ${quote(finding.nearest)}, and no column is headed ${quote(finding.field)}, so the schools’ rows were not checked`,
    advice: (finding) =>
      finding.nearest === null
        ? `Add a column headed “${finding.field}”, or give the column that heading back.`
        : `If this is the column, head it “${finding.field}”; if not, add a column with that heading.`,
  },
  'header/duplicate-field': {
    kind: 'Column repeated',
    message: (finding) =>
      `the heading ${quote(finding.found)} stands over the columns ${joinWithAnd(finding.columns)}, but there must be one such column`,
    advice:
      'Keep the heading over one column, and delete or rename the other: while it is repeated the column is not read.',
  },
  'header/unknown-column': {
    kind: 'Unknown column',
    message: (finding) =>
      `the heading ${quote(finding.found)} fits no column of the form, so the column was not read`,
    advice:
      'If it is a column of the form, correct its heading; if it serves another purpose, say so in the column “Explanation”.',
  },
  'row/unknown-school': {
    kind: 'School not in the register',
    message: formatUnknownSchool,
    advice: adviseUnknownSchool,
  },
  'row/duplicate-school': {
    kind: 'School repeated',
    message: (finding) =>
      `the rows ${joinWithAnd(finding.rows)} belong to this school (the first names it ${quoteName(finding.found)}), but a school has one row; only the first one counts`,
    advice: 'Bring the right data of the school together in one row and delete its other rows.',
  },
  'row/missing-school': {
    kind: 'No data from a school',
    message: ({ schools }) =>
      `there are no data from ${schools.length === 1 ? '1 school' : `${formatCount(schools.length)} schools`}: ${listSchools(schools)}`,
    advice: ({ schools }) =>
      `Ask ${schools.length === 1 ? 'the school to fill in its row' : 'these schools to fill in their rows'}, or say in the column “Explanation” why there will be no data.`,
  },
  'settings/invalid': {
    kind: 'Fault in the settings',
    message: formatSettingsFault,
    advice: ({ expected }) => SETTINGS[expected][1],
  },
};
