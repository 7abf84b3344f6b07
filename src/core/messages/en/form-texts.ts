// English sentences about forms of which each school has a tab, and about forms that are not in the spreadsheet.

import type { FindingTexts } from '../messages.ts';
import { formatCount, joinWithAnd, quote, quoteName } from './phrases.ts';

/** Beyond this the sentence says only how many more there are. */
const MOST_SHEETS = 20;

/** “; the same on the sheets “A” and “B”” for all sheets but the first; '' for one. */
function formatOtherSheets([, ...others]: readonly string[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, MOST_SHEETS).map(quoteName);
  const more = others.length - MOST_SHEETS;
  const list = more > 0 ? `${named.join(', ')} and ${formatCount(more)} more` : joinWithAnd(named);
  return `; the same on the ${others.length === 1 ? 'sheet' : 'sheets'} ${list}`;
}

type FormCode =
  | 'header/missing-column'
  | 'header/missing-line'
  | 'header/duplicate-line'
  | 'header/unknown-line'
  | 'form/absent'
  | 'form/ambiguous';

/** One entry for each code of a form that is filled in by tabs, or not found. */
export const EN_FORM_TEXTS: Pick<FindingTexts, FormCode> = {
  'header/missing-column': {
    kind: 'Missing column of values',
    message: ({ field, sheets }) =>
      `the headings of the sheet have no column ${quote(field)}, so its values were not read${formatOtherSheets(sheets)}`,
    advice: ({ field }) => `Give the column its heading “${field}” back, as the form has it.`,
  },
  'header/missing-line': {
    kind: 'Missing line of the form',
    message: ({ field, nearest, sheets }) =>
      nearest === null
        ? `the sheet has no line ${quote(field)}, so its values were not read${formatOtherSheets(sheets)}`
        : `here stands ${quote(nearest)}, and the sheet has no line ${quote(field)}, so its values were not read${formatOtherSheets(sheets)}`,
    advice: ({ field, nearest }) =>
      nearest === null
        ? `Put the line “${field}” back with the school’s data.`
        : `If this is that line, give it back the name “${field}”; if not, add such a line.`,
  },
  'header/duplicate-line': {
    kind: 'Repeated line of the form',
    message: ({ field, rows, sheets }) =>
      `the line ${quote(field)} stands on the sheet several times (rows ${joinWithAnd(rows)}), so none of them was read${formatOtherSheets(sheets)}`,
    advice: 'Keep one such line with the right data and delete the others.',
  },
  'header/unknown-line': {
    kind: 'Unknown line',
    message: ({ found, sheets }) =>
      `the line ${quote(found)} has data, but the form has no such line, so it was not read${formatOtherSheets(sheets)}`,
    advice:
      'If it is a line of the form, give it back the form’s name; if it is there for something else, say so in the column “Explanation”.',
  },
  'form/absent': {
    kind: 'Missing form',
    message: ({ field }) =>
      `no sheet has the form ${quote(field)}, so its indicators were not computed`,
    advice:
      'Add the sheets with this form; if it is collected separately, say so in the column “Explanation”.',
  },
  'form/ambiguous': {
    kind: 'Form on several sheets',
    message: ({ field, sheets }) =>
      `the form ${quote(field)} stands on the sheets ${joinWithAnd(sheets.map(quoteName))} at once, so it was not read`,
    advice: 'Keep one of these sheets; hide or delete the others.',
  },
};
