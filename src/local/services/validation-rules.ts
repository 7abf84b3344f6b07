// Data-validation rules of a sheet: which rule a cell has, and how a rule is laid over a block.
import { ServiceError } from '../realm/service-error.ts';
import type { Area, Sheet, ValidationRule } from '../workbook/workbook.ts';
import { intersect, isCellWithin, isWithin, subtract } from './area.ts';
import type { ValidationSelf } from './service-selves.ts';

/** Gives the rule of a cell, the last one where several are; null for none. */
export function validationAt(sheet: Sheet, row: number, column: number): ValidationRule | null {
  const found = sheet.validations.filter((rule) =>
    rule.areas.some((area) => isCellWithin(row, column, area)),
  );
  return found.at(-1) ?? null;
}

/** Gives the rule without a block, as a list of one or none; a rule that is not modelled can only go whole. */
function without(rule: ValidationRule, taken: Area): ValidationRule[] {
  if (!rule.areas.some((area) => intersect(area, taken) !== null)) return [rule];
  if (rule.areas.every((area) => isWithin(area, taken))) return [];
  if (rule.kind === 'opaque') {
    throw new ServiceError(
      'This data validation rule of the file can only be changed whole: it is not in the local host.',
    );
  }
  return [{ ...rule, areas: rule.areas.flatMap((area) => subtract(area, taken)), xml: null }];
}

function isSameRule(first: ValidationRule, second: ValidationSelf): boolean {
  return (
    first.kind === 'modelled' &&
    first.criteria === second.criteria &&
    first.allowInvalid === second.allowInvalid &&
    first.helpText === second.helpText &&
    JSON.stringify(first.values) === JSON.stringify(second.values)
  );
}

/** Lays a rule over a block in place of what was there; null only takes away. Without effect nothing is marked changed. */
export function replaceValidations(sheet: Sheet, area: Area, rule: ValidationSelf | null): void {
  const { row, column, rows, columns } = area;
  const block = { row, column, rows, columns };
  const kept = sheet.validations.flatMap((before) => without(before, block));
  const isUntouched = kept.every((after, index) => after === sheet.validations[index]);
  if (rule === null && isUntouched && kept.length === sheet.validations.length) return;
  if (rule !== null) {
    const at = kept.findIndex((before) => isSameRule(before, rule));
    const same = kept[at];
    if (same === undefined) kept.push({ ...rule, areas: [block], xml: null });
    else if (same.kind === 'modelled') {
      kept[at] = { ...same, areas: [...same.areas, block], xml: null };
    }
  }
  sheet.validations = kept;
  sheet.validationsChanged = true;
}
