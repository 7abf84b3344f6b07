// Range: protecting its cells.
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { serviceObject } from '../realm/service-object.ts';
import { checkInside } from './cell-grid.ts';
import { addProtection } from './protections.ts';
import type { RangeSelf } from './service-selves.ts';

const { write } = methodsOf<'Range'>();

/** Methods of Range about protection. A range that is protected already gets one more protection over the same cells. */
export const RANGE_PROTECTION: MethodTable<RangeSelf> = {
  protect: write([], ({ self }) => {
    checkInside(self.sheet, self);
    const { sheet, row, column, rows, columns } = self;
    const protection = addProtection(sheet, { row, column, rows, columns });
    return serviceObject('Protection', { sheet, protection });
  }),
};
