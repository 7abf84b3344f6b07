// English sentences about what settings refer to: names that lead nowhere, codes that stand twice, scales that break.

import { assertNever } from '../../assert-never.ts';
import type { NamedThing, NameTrouble } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { formatEnglishFormulaFault } from './formula-texts.ts';
import { joinWithAnd, quote } from './phrases.ts';
import { formatFormulaPlace, formatWhere, type SettingsFinding } from './settings-where.ts';

const THINGS: Readonly<Record<NamedThing, readonly [string, string]>> = {
  task: [
    ', but the programme has no such task',
    'Enter the task’s code from the sheet “Программа”, or add the task there.',
  ],
  form: [
    ', but the programme has no such form',
    'Enter the form’s key from the sheet “Программа”, or add the form there.',
  ],
  indicator: [
    ', but the programme has no indicator of this code',
    'Enter the indicator’s code from the sheet “Показатели”, or add the indicator there.',
  ],
  field: [
    ', but the form has no field of this key',
    'Enter the field’s key from the sheet “Поля”, or add the field there.',
  ],
  column: [
    ', but the form has no such column of values',
    'Enter a key from the table “Графы форм” of the sheet “Поля”, or add the column there.',
  ],
};

function build(message: string, advice: string): FindingText {
  return { message, advice };
}

function formatScale({ problem, level, next }: Extract<NameTrouble, { kind: 'scale' }>): string {
  const both = `the levels ${quote(level)} and ${quote(next ?? '')}`;
  switch (problem) {
    case 'gap':
      return `between ${both} there is a gap that belongs to neither`;
    case 'overlap':
      return `${both} overlap or do not rise`;
    case 'open':
      return `between ${both} there is no bound`;
    case 'empty':
      return `the lower bound of the level ${quote(level)} is not below the upper one`;
    default:
      return assertNever(problem);
  }
}

/** What is wrong with what a cell refers to. */
export function sayEnglishNameTrouble(trouble: NameTrouble, finding: SettingsFinding): FindingText {
  const stands = formatWhere(finding);
  switch (trouble.kind) {
    case 'duplicate':
      return build(
        `${stands}, but ${trouble.first === null ? 'the cell itself' : `the cell ${trouble.first}`} already names it; only the first was read`,
        'Correct what is named a second time, or delete it.',
      );
    case 'unknown': {
      const near = trouble.nearest === null ? '' : `; the nearest is ${quote(trouble.nearest)}`;
      return build(`${stands}${THINGS[trouble.thing][0]}${near}`, THINGS[trouble.thing][1]);
    }
    case 'unknown-year':
      return build(
        finding.detail?.owner === null
          ? `the heading ${quote(finding.found)} has a year that the programme has not (it has ${joinWithAnd(trouble.years)})`
          : `${stands}, but the programme has no such year (it has ${joinWithAnd(trouble.years)})`,
        'Correct the year, or add it to the line “Годы” of the sheet “Программа”.',
      );
    case 'no-denominator':
      return build(
        'the indicator is a share, but it has no denominator, so it was not computed',
        'Enter the denominator, such as УЧЕНИКОВ(8;11), or choose “количество” as its kind.',
      );
    case 'no-column':
      return build(
        `the line ${quote(trouble.line)} of a form with a sheet for each school names no column of values, so it was not read`,
        'Enter in the column “Графа” a key of the table “Графы форм”.',
      );
    case 'term-order':
      return build(
        `${stands}, which is before the programme begins`,
        'Correct the first or the last day.',
      );
    case 'circle':
      return build(
        `indicators refer to each other in a circle (${trouble.codes.join(' → ')}), so they have no figure`,
        'Give one of these indicators a form, or have it entered by hand.',
      );
    case 'scale':
      return build(
        formatScale(trouble),
        'Correct the bounds: each level begins where the one before it ends.',
      );
    case 'expression':
      return formatEnglishFormulaFault(trouble, formatFormulaPlace(finding));
    case 'faulty-field':
      return build(
        `${stands}, but the field ${quote(trouble.name)} was not read: its own row has a fault (sheet “${trouble.sheet}”, cell ${trouble.cell})`,
        'Correct the row of the field.',
      );
    default:
      return assertNever(trouble);
  }
}
