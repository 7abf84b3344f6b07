// English sentences about what is wrong with a formula of the programme.

import { assertNever } from '../../assert-never.ts';
import type { Expected, ExpressionFault } from '../../programme/expression/expression.ts';
import { markFault } from '../../programme/expression/mark-fault.ts';
import type { NameTrouble } from '../../programme/settings-detail.ts';
import type { FindingText } from '../messages.ts';
import { formatCount, quote } from './phrases.ts';

const EXPECTED: Readonly<Record<Expected, string>> = {
  value: 'a number, a field or a bracket',
  operator: 'an operator',
  '(': '“(”',
  ')': '“)”',
  ';': '“;”',
  end: 'the end',
};

function formatFound(found: string): string {
  return found === '' ? 'the formula breaks off here' : `${quote(found)} stands here`;
}

function formatNear(nearest: string | null): string {
  return nearest === null ? '' : `; the nearest is ${quote(nearest)}`;
}

function formatArguments({
  given,
  least,
  most,
}: Extract<ExpressionFault, { kind: 'argument-count' }>) {
  const wanted = least === most ? `${least}` : `${least} to ${most}`;
  return `is given ${given} arguments and takes ${wanted}`;
}

function formatFault(fault: ExpressionFault, elsewhere: string | null): string {
  switch (fault.kind) {
    case 'empty':
      return 'the formula is blank';
    case 'too-long':
      return `the formula is longer than ${formatCount(fault.limit)} characters`;
    case 'too-deep':
      return `there are more than ${fault.limit} brackets inside each other`;
    case 'too-many-parts':
      return `the formula has more than ${fault.limit} parts`;
    case 'number-too-large':
      return `the number ${quote(fault.found)} is too large`;
    case 'unknown-character':
      return `formulas do not use the sign ${quote(fault.found)}${formatNear(fault.nearest)}`;
    case 'unexpected':
      return `${formatFound(fault.found)}, but ${fault.expected.map((one) => EXPECTED[one]).join(' or ')} is expected`;
    case 'chained-comparison':
      return 'only two values can be compared at a time';
    case 'unknown-field':
      return elsewhere === null
        ? `the form has no field ${quote(fault.found)}${formatNear(fault.nearest)}`
        : `only another form (${quote(elsewhere)}) has the field ${quote(fault.found)}, and a formula takes the fields of one form`;
    case 'unknown-function':
      return `there is no function ${quote(fault.found)}${formatNear(fault.nearest)}`;
    case 'argument-count':
      return `the function ${quote(fault.found)} ${formatArguments(fault)}`;
    case 'grades':
      return 'PUPILS takes two grades as numbers from 1 to 11, the lower first';
    default:
      return assertNever(fault);
  }
}

function advise(fault: ExpressionFault, elsewhere: string | null): string {
  switch (fault.kind) {
    case 'unknown-field':
      return elsewhere === null
        ? 'Enter the field’s key as it stands on the sheet “Поля”, or add the field there.'
        : 'Take a field of the form in the column “Форма”, or name the other form in it.';
    case 'unknown-function':
      return 'There are IF, AND, OR, NOT, MIN, MAX and PUPILS.';
    case 'grades':
      return 'Enter the grades with a semicolon between them, such as PUPILS(8;11).';
    case 'argument-count':
      return 'Check that the arguments have semicolons between them and none is left out.';
    default:
      return 'Correct the formula at the marked place, for example: договоры > 0.';
  }
}

/** Both sentences; `place` says where the formula stands: “in the column “Числитель””. */
export function formatEnglishFormulaFault(
  { text, fault, elsewhere }: Extract<NameTrouble, { readonly kind: 'expression' }>,
  place: string,
): FindingText {
  const formula =
    fault.kind === 'empty' ? '' : ` “${markFault(text, fault)}” (the place is marked ^)`;
  return {
    message: `${place} the formula${formula}: ${formatFault(fault, elsewhere)}`,
    advice: advise(fault, elsewhere),
  };
}
