// Refuses what a data-validation rule with allowInvalid false forbids, as real Sheets refuses a script's write.
import { ServiceError } from '../realm/service-error.ts';
import type { Cell, Scalar } from '../workbook/workbook.ts';
import { formatArea } from './a1-notation.ts';
import { intersect, isCellWithin } from './area.ts';
import type { RangeSelf, ValidationSelf } from './service-selves.ts';

function numberFits(criteria: string, value: number, values: readonly unknown[]): boolean {
  const [first, second] = values.map(Number);
  if (first === undefined) return true;
  const last = second ?? first;
  switch (criteria) {
    case 'NUMBER_BETWEEN':
      return value >= first && value <= last;
    case 'NUMBER_NOT_BETWEEN':
      return value < first || value > last;
    case 'NUMBER_EQUAL_TO':
      return value === first;
    case 'NUMBER_NOT_EQUAL_TO':
      return value !== first;
    case 'NUMBER_GREATER_THAN':
      return value > first;
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return value >= first;
    case 'NUMBER_LESS_THAN':
      return value < first;
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return value <= first;
    default:
      return true;
  }
}

/** Says whether a value fits a rule; criteria that the host does not judge fit, and so does an empty cell. */
function fits(rule: ValidationSelf, value: Scalar): boolean {
  if (value === null) return true;
  if (rule.criteria === 'VALUE_IN_LIST') {
    return typeof value !== 'object' && rule.values.map(String).includes(String(value));
  }
  if (rule.criteria === 'CHECKBOX') {
    const allowed = rule.values.length === 0 ? [true, false] : rule.values;
    return typeof value !== 'object' && allowed.includes(value);
  }
  if (!rule.criteria.startsWith('NUMBER_')) return true;
  return typeof value === 'number' && numberFits(rule.criteria, value, rule.values);
}

/** Gives a judge of each cell written into a range: the rule that refuses its value, or null. */
export function findRefusal(
  range: RangeSelf,
): (cell: Cell, row: number, column: number) => ValidationSelf | null {
  const strict = range.sheet.validations.filter(
    (rule): rule is ValidationSelf =>
      rule.kind === 'modelled' &&
      !rule.allowInvalid &&
      rule.areas.some((area) => intersect(area, range) !== null),
  );
  return (cell, row, column) =>
    strict.find(
      (rule) =>
        rule.areas.some((area) => isCellWithin(row, column, area)) && !fits(rule, cell.value),
    ) ?? null;
}

/** Gives the check of each cell written into a range; it throws Google's message for one that a rule refuses. */
export function checkWritten(range: RangeSelf): (cell: Cell, row: number, column: number) => void {
  const refusal = findRefusal(range);
  return (cell, row, column) => {
    if (refusal(cell, row, column) === null) return;
    const place = formatArea({ row, column, rows: 1, columns: 1 });
    throw new ServiceError(
      `The data you entered in cell ${place} violates the data validation rules set on this cell.`,
    );
  };
}
