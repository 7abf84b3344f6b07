// The class Protection: what is protected, from whom, and what it says of itself.
import type { Kind } from '../realm/parameter-kinds.ts';
import { flag, instance, list, MISMATCH, text } from '../realm/parameter-kinds.ts';
import type { Call, MethodTable } from '../realm/service-class.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import { ServiceError } from '../realm/service-error.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import type { Protection } from '../workbook/workbook.ts';
import { enumConstant } from './enums.ts';
import { addEditors, editorsOf, mayEdit, removeEditors, typeOf } from './protections.ts';
import { rangeObject, rangeOver } from './range-area.ts';
import type { ProtectionSelf, RangeSelf } from './service-selves.ts';

const { read, write } = methodsOf<'Protection'>();

const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** An address; a text that is none throws. */
const address: Kind<string> = {
  presence: 'required',
  read: (value) => {
    if (typeof value !== 'string') return MISMATCH;
    if (!ADDRESS.test(value)) throw new ServiceError(`Invalid email: ${value}`);
    return value;
  },
};

/** An address as a text or a User. */
const person: Kind<string> = {
  presence: 'required',
  read: (value, unwrap) => {
    const user = instance('User').read(value, unwrap);
    return user === MISMATCH ? address.read(value, unwrap) : user.email;
  },
};

/** The protection of the call; throws once it has been removed. */
function live({ self }: Call<ProtectionSelf>): Protection {
  if (!self.sheet.protections.includes(self.protection)) {
    throw new ServiceError('The protected range or sheet does not exist.');
  }
  return self.protection;
}

/** The protection of the call; throws where the one who runs the script may not edit what it covers. */
function own(call: Call<ProtectionSelf>): Protection {
  const protection = live(call);
  if (mayEdit(protection, call.context.people)) return protection;
  throw new ServiceError(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

const EDITORS: MethodTable<ProtectionSelf> = {
  getEditors: read([], (call) =>
    editorsOf(own(call), call.context.people).map((email) => serviceObject('User', { email })),
  ),
  addEditor: write([person], (call, added) => {
    addEditors(own(call), call.context.people, [added]);
    return SELF;
  }),
  addEditors: write([list(address)], (call, added) => {
    addEditors(own(call), call.context.people, added);
    return SELF;
  }),
  removeEditor: write([person], (call, removed) => {
    removeEditors(own(call), call.context.people, [removed]);
    return SELF;
  }),
  removeEditors: write([list(person)], (call, removed) => {
    removeEditors(own(call), call.context.people, removed);
    return SELF;
  }),
  canEdit: read([], (call) => mayEdit(live(call), call.context.people)),
  canDomainEdit: read([], (call) => own(call).domainEdit ?? call.context.people.inDomain),
  setDomainEdit: write([flag], (call, editable) => {
    const protection = own(call);
    if (!call.context.people.inDomain) {
      throw new ServiceError('The spreadsheet does not belong to a Google Workspace domain.');
    }
    protection.domainEdit = editable;
    return SELF;
  }),
};

function setUnprotected(call: Call<ProtectionSelf>, ranges: readonly RangeSelf[]): typeof SELF {
  const protection = own(call);
  if (protection.area !== null) {
    throw new ServiceError('Only a protected sheet can have unprotected ranges.');
  }
  if (ranges.some((range) => range.sheet !== call.self.sheet)) {
    throw new ServiceError('The unprotected ranges must be on the protected sheet.');
  }
  protection.unprotected = ranges.map(({ row, column, rows, columns }) => ({
    row,
    column,
    rows,
    columns,
  }));
  return SELF;
}

const CELLS: MethodTable<ProtectionSelf> = {
  getProtectionType: read([], (call) => enumConstant('ProtectionType', typeOf(live(call)))),
  getRange: read([], (call) => {
    const { area } = live(call);
    const { sheet } = call.self;
    const all = { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
    return serviceObject('Range', rangeOver(sheet, area ?? all, area === null ? 'sheet' : null));
  }),
  getRangeName: read([], (call) => {
    live(call);
    return null;
  }),
  setRange: write([instance('Range')], (call, range) => {
    const protection = own(call);
    if (range.sheet !== call.self.sheet) {
      throw new ServiceError('The range must be on the protected sheet.');
    }
    const { row, column, rows, columns } = range;
    protection.area = { row, column, rows, columns };
    return SELF;
  }),
  getUnprotectedRanges: read([], (call) =>
    live(call).unprotected.map((area) => rangeObject(call.self.sheet, area)),
  ),
  setUnprotectedRanges: write([list(instance('Range'))], setUnprotected),
};

/** A protection of a range or of a sheet. */
export const PROTECTION_CLASS = serviceClass<ProtectionSelf>({
  fullName: 'SpreadsheetApp.Protection',
  auth: 'LIMITED',
  methods: {
    ...EDITORS,
    ...CELLS,
    getDescription: read([], (call) => live(call).description),
    setDescription: write([text], (call, description) => {
      own(call).description = description;
      return SELF;
    }),
    isWarningOnly: read([], (call) => live(call).warningOnly),
    setWarningOnly: write([flag], (call, warningOnly) => {
      const protection = own(call);
      // Sheets API, ProtectedRange.warningOnly: editors are ignored then, and all editors of the document afterwards.
      if (warningOnly) protection.editors = null;
      protection.warningOnly = warningOnly;
      return SELF;
    }),
    remove: write([], (call) => {
      const protection = own(call);
      const { sheet } = call.self;
      sheet.protections = sheet.protections.filter((other) => other !== protection);
      return undefined;
    }),
  },
});
