// English sentences about headings and rows.

import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatCount, joinWithAnd, quote, quoteName } from './phrases.ts';

/** Beyond this the sentence says only how many more there are: a cell holds no endless text. */
const MOST_NAMES = 200;

function listSchools(schools: readonly string[]): string {
  const names = schools.slice(0, MOST_NAMES).join(', ');
  const more = schools.length - MOST_NAMES;
  return more > 0
    ? `${names} and ${formatCount(more)} more (${formatCount(schools.length)} in all)`
    : names;
}

function formatUnknownSchool(finding: FindingOf<'row/unknown-school'>): string {
  const { found, suggestion, inLine: isTab } = finding;
  const what = isTab ? 'sheet' : 'row';
  if (found.trim() === '') {
    return `the ${what} has data but no school’s name, so it counts in no indicator`;
  }
  const unknown = `the register has no school ${quoteName(found)}, so its ${what} counts in no indicator`;
  return suggestion === null
    ? unknown
    : `${unknown}; the nearest name in the register is ${quoteName(suggestion)}`;
}

function adviseUnknownSchool(finding: FindingOf<'row/unknown-school'>): string {
  const { found, suggestion, inLine: isTab } = finding;
  if (found.trim() === '') {
    return isTab
      ? 'Enter the school’s name above the table, or name the sheet after it.'
      : 'Enter the school’s name, or clear the row.';
  }
  return suggestion === null
    ? 'Correct the school’s name, or enter the school in the register.'
    : `If it is ${quoteName(suggestion)}, correct the name ${isTab ? 'above the table' : 'in the row'}; if it is another school, enter it in the register.`;
}

type TableCode =
  | Extract<keyof FindingTexts, `header/${string}-field` | `row/${string}`>
  | 'header/unknown-column';

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
      finding.sheets.length > 0
        ? `the sheets ${joinWithAnd(finding.sheets.map(quoteName))} belong to this school, but a school has one sheet; only the first one counts`
        : `the rows ${joinWithAnd(finding.rows)} belong to this school (the first names it ${quoteName(finding.found)}), but a school has one row; only the first one counts`,
    advice: ({ sheets }) =>
      sheets.length > 0
        ? 'If it is a copy, delete the sheet; if it is another school, correct its name on the sheet.'
        : 'Bring the right data of the school together in one row and delete its other rows.',
  },
  'row/missing-school': {
    kind: 'No data from a school',
    message: ({ schools, field, inLine }) =>
      `there ${inLine === true ? `is no form ${quote(field)}` : 'are no data'} from ${schools.length === 1 ? '1 school' : `${formatCount(schools.length)} schools`}: ${listSchools(schools)}`,
    advice: ({ schools }) =>
      `Ask ${schools.length === 1 ? 'the school' : 'these schools'} to fill in the form, or say in the column “Explanation” why there will be no data.`,
  },
};
