// Sheet: protecting it, and the protections on it.
import type { MethodTable } from '../realm/service-class.ts';
import { methodsOf } from '../realm/service-class.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { Sheet } from '../workbook/workbook.ts';
import { protectionType } from './enums.ts';
import { addProtection, protectionObjects, typeOf } from './protections.ts';

const { read, write } = methodsOf<'Sheet'>();

/** Methods of Sheet about protection. A sheet has at most one protection of its own: `protect` gives the one that is there. */
export const SHEET_PROTECTIONS: MethodTable<Sheet> = {
  protect: write([], ({ self: sheet }) => {
    const known = sheet.protections.find((protection) => typeOf(protection) === 'SHEET');
    return serviceObject('Protection', { sheet, protection: known ?? addProtection(sheet, null) });
  }),
  getProtections: read([protectionType], ({ self }, type) => protectionObjects(self, type)),
};
