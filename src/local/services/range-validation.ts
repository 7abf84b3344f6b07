// Range: data validation.
import { grid, instance, orNull } from '../realm/parameter-kinds.ts';
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import type { ServiceResult } from '../realm/service-object.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import { checkInside, mapCells } from './cell-grid.ts';
import { checkShape } from './range-area.ts';
import type { RangeSelf } from './service-selves.ts';
import { replaceValidations, validationAt } from './validation-rules.ts';

const { read, write } = methodsOf<'Range'>();

function validationOf(range: RangeSelf, row: number, column: number): ServiceResult {
  const rule = validationAt(range.sheet, row, column);
  if (rule === null) return null;
  if (rule.kind === 'modelled') return serviceObject('DataValidation', rule);
  throw new ServiceError('A data validation rule of this kind is not in the local host.');
}

/** Methods of Range about data validation. */
export const RANGE_VALIDATION: MethodTable<RangeSelf> = {
  getDataValidation: read([], ({ self }) => {
    checkInside(self.sheet, self);
    return validationOf(self, self.row, self.column);
  }),
  getDataValidations: read([], ({ self }) =>
    mapCells(self.sheet, self, (_cell, row, column) => validationOf(self, row, column)),
  ),
  setDataValidation: write([orNull(instance('DataValidation'))], ({ self }, rule) => {
    checkInside(self.sheet, self);
    replaceValidations(self.sheet, self, rule);
    return SELF;
  }),
  setDataValidations: write([grid(orNull(instance('DataValidation')))], ({ self }, rules) => {
    checkShape(self, rules);
    checkInside(self.sheet, self);
    for (const [down, line] of rules.entries()) {
      for (const [right, rule] of line.entries()) {
        const cell = { row: self.row + down, column: self.column + right, rows: 1, columns: 1 };
        replaceValidations(self.sheet, cell, rule);
      }
    }
    return SELF;
  }),
};
