// English sentences about the settings sheets of a programme, chosen by what is wrong.

import { assertNever } from '../../assert-never.ts';
import type { FindingText } from '../messages.ts';
import { sayEnglishCellTrouble } from './settings-cell-texts.ts';
import { sayEnglishNameTrouble } from './settings-name-texts.ts';
import { sayEnglishSheetTrouble } from './settings-sheet-texts.ts';
import type { SettingsFinding } from './settings-where.ts';

/** Both sentences of a fault of the programme's own sheets. */
export function sayEnglishSettingsTrouble(finding: SettingsFinding): FindingText {
  const { detail } = finding;
  if (detail === undefined) throw new Error('a fault of the programme without its detail');
  switch (detail.kind) {
    case 'needed':
    case 'word':
    case 'date-cell':
    case 'error-cell':
    case 'text':
    case 'target-reading':
      return sayEnglishCellTrouble(detail, finding);
    case 'duplicate':
    case 'unknown':
    case 'unknown-year':
    case 'no-denominator':
    case 'no-column':
    case 'term-order':
    case 'circle':
    case 'scale':
    case 'expression':
    case 'faulty-field':
      return sayEnglishNameTrouble(detail, finding);
    case 'plan-year':
    case 'no-fields':
    case 'heading-row':
    case 'table':
    case 'no-sheet':
    case 'no-rows':
    case 'copy':
    case 'other-form':
    case 'second-programme':
      return sayEnglishSheetTrouble(detail, finding);
    default:
      return assertNever(detail);
  }
}
