// English sentences about settings sheets and their tables as a whole.

import { assertNever } from '../../assert-never.ts';
import type { SheetTrouble } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { quote } from './phrases.ts';
import type { SettingsFinding } from './settings-where.ts';

function build(message: string, advice: string): FindingText {
  return { message, advice };
}

function listHeadings(headings: readonly string[]): string {
  return headings.map((heading) => `“${heading}”`).join(', ');
}

/** What is wrong with a sheet or a table as a whole. */
export function sayEnglishSheetTrouble(
  trouble: SheetTrouble,
  { found }: SettingsFinding,
): FindingText {
  switch (trouble.kind) {
    case 'plan-year':
      return build(
        `the heading ${quote(found)} does not name one year in four digits, so the column was not read`,
        'Name the column with its year, such as “План 2024” or “Прочтение 2024”.',
      );
    case 'no-fields':
      return build(
        `the form ${quote(found)} has no row on the sheet “Поля”, so the form was not read`,
        'Add the fields of the form to the sheet “Поля”, or delete the form.',
      );
    case 'heading-row':
      return build(
        `the table “${trouble.table}” has no row of headings, so it was not read`,
        `Put the headings back: ${listHeadings(trouble.headings)}.`,
      );
    case 'table':
      return build(
        `the sheet has no table “${trouble.table}”`,
        `Put its headings and rows back: ${listHeadings(trouble.headings)}.`,
      );
    case 'no-sheet':
      return build(
        `the spreadsheet has no sheet “${trouble.name}”, and no programme with the code ${quote(found)} is shipped either`,
        'Put the sheet back (menu “Svodka” → “Prepare the table…”), or correct the code of the programme.',
      );
    case 'no-rows':
      return build(
        `the table “${trouble.table}” has no row`,
        'Fill in the table, or delete the sheet: then this part is taken from the shipped programme.',
      );
    case 'copy':
      return build(
        `this is a second sheet of the same settings${trouble.title === '' ? '' : ` (${quote(trouble.title)})`}; the sheet “${trouble.read}” was read and this one was not`,
        'Keep one of the two sheets, and delete or rename the other.',
      );
    case 'other-form':
      return build(
        `the settings are for the programme ${quote(found)}, but the sheet “${trouble.sheet}” carries the form of the programme ${quote(trouble.programme)}`,
        'Check that this is the right spreadsheet; if the settings are not needed, delete their sheets.',
      );
    case 'second-programme':
      return build(
        `the sheet carries the form of another programme, ${quote(trouble.other)}, but the summary is of the programme ${quote(trouble.programme)}; this sheet was not read`,
        'Keep the sheets of one programme in the spreadsheet, and collect the other in one of its own.',
      );
    default:
      return assertNever(trouble);
  }
}
