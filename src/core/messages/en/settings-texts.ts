// English sentences about settings sheets: their columns and cells, facts without a source, another year than was asked for.

import { assertNever } from '../../assert-never.ts';
import type { MissingColumn, SettingsExpectation } from '../../programme/settings-fault.ts';
import type { FindingOf, FindingTexts } from '../messages.ts';
import { formatStands, joinWithAnd, quote } from './phrases.ts';
import { sayEnglishSettingsTrouble } from './programme-texts.ts';

function formatMissingColumn(field: string, { headerRow, nearest, needed }: MissingColumn): string {
  const where =
    headerRow === null
      ? `the sheet has no row of headings with the column ${quote(field)}`
      : `the row of headings (row ${headerRow}) has no column ${quote(field)}`;
  const instead = nearest === null ? '' : `, the nearest heading in it is ${quote(nearest)}`;
  const effect = needed ? 'the sheet cannot be read without it' : 'so it was not read';
  return `${where}${instead}; ${effect}`;
}

/** What is wrong with a column of a settings sheet: it is not there, or there twice. */
function formatColumnFault({ field, found, missing }: FindingOf<'settings/invalid'>): string {
  return missing === undefined
    ? `the heading ${quote(found)} stands here a second time, but there must be one such column; only the first was read`
    : formatMissingColumn(field, missing);
}

function adviseColumn({ field, missing }: FindingOf<'settings/invalid'>): string {
  if (missing === undefined) return 'Keep exactly one column with this heading on the sheet.';
  return missing.nearest === null
    ? `Add a column with the heading “${field}”, or give it this heading back.`
    : `If it is this very column, give it the heading “${field}”; if not, add a column with that heading.`;
}

/** What may be wrong with a cell or a row; columns have sentences of their own. */
type CellExpectation = Exclude<SettingsExpectation, 'column' | 'programme'>;

/** By what was expected: how the sentence goes on after what stands there, and what to do. */
const SETTINGS: Readonly<Record<CellExpectation, readonly [string, string]>> = {
  'number-or-blank': [
    ' where a number or a blank is expected',
    'Enter a number without words, or clear the cell if the value is not known.',
  ],
  'yes-or-no': [
    ' where “да” (yes), “нет” (no) or a blank is expected',
    'Enter “да” if it is done or “нет” if it is not, or clear the cell if it is not known.',
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
  'email-or-blank': [
    ' where an e-mail address, several separated by semicolons, or a blank is expected',
    'Check the address: it has Latin letters only and one @; take other words away.',
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
  if (expected === 'programme') return sayEnglishSettingsTrouble(finding).message;
  if (expected === 'known-indicator' && found === '') {
    return `the row has data, but the column ${quote(field)} is not filled in`;
  }
  return `${formatStands(finding)}${SETTINGS[expected][0]}`;
}

function adviseSettings(finding: FindingOf<'settings/invalid'>): string {
  const { expected } = finding;
  if (expected === 'programme') return sayEnglishSettingsTrouble(finding).advice;
  return expected === 'column' ? adviseColumn(finding) : SETTINGS[expected][1];
}

function formatOtherYear({ about, found, named, year }: FindingOf<'year/differs'>): string {
  const years = joinWithAnd(named);
  const built = `but the summary was built for ${year}`;
  switch (about) {
    case 'sheet-name':
      return `the sheet’s name says ${years}, ${built}`;
    case 'title':
      return `the title ${quote(found)} says ${years}, ${built}`;
    case 'facts':
      return `the column “Год” of the facts entered says ${years}, ${built}: none of the facts is in it`;
    default:
      return assertNever(about);
  }
}

function adviseOtherYear({ about, named, year }: FindingOf<'year/differs'>): string {
  return about === 'facts'
    ? `Enter the facts of ${year}; if another year is meant (${joinWithAnd(named)}), build the summary for it.`
    : `If these are the data of ${year}, correct the name; if of ${joinWithAnd(named)}, build the summary for that year.`;
}

type SettingsCode = Extract<
  keyof FindingTexts,
  `settings/${string}` | `fact/${string}` | `year/${string}`
>;

/** One entry for each code of the settings and of what the specialist enters. */
export const EN_SETTINGS_TEXTS: Pick<FindingTexts, SettingsCode> = {
  'settings/invalid': {
    kind: 'Fault in the settings',
    message: formatSettingsFault,
    advice: adviseSettings,
  },
  'fact/without-source': {
    kind: 'Fact without a source',
    message: ({ field, found }) =>
      `the fact of the indicator ${quote(field)} is entered (${found}), but no source is given`,
    advice:
      'Enter in the column “Источник” where the fact comes from, such as the title and date of the document, or say in the column “Explanation” why there is none.',
  },
  'year/differs': {
    kind: 'Another year',
    message: formatOtherYear,
    advice: adviseOtherYear,
  },
};
