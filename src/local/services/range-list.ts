// The class RangeList: most of its methods do on every range what the range's own method does, in one counted call.
import { MISMATCH } from '../realm/parameter-kinds.ts';
import { Method, methodsOf, serviceClass } from '../realm/service-class.ts';
import { SELF, serviceObject } from '../realm/service-object.ts';
import { RANGE_CLASS } from './range.ts';
import type { RangeSelf } from './service-selves.ts';

const { free } = methodsOf<'RangeList'>();

/** The methods of Range that RangeList has too. */
const SHARED_METHODS = [
  'activate',
  'breakApart',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'setBackground',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setValue',
  'setVerticalAlignment',
  'setWrap',
  'setWrapStrategy',
] as const;

/** Gives a method of Range as one of RangeList. */
function lift(name: string): Method<readonly RangeSelf[]> {
  const method = RANGE_CLASS.methods[name];
  if (method === undefined) throw new Error(`Range has no method ${name}.`);
  return new Method<readonly RangeSelf[]>(method.effect).orForm((args, { self, context }) => {
    for (const range of self) {
      if (method.invoke(args, { self: range, context }) === MISMATCH) return MISMATCH;
    }
    return SELF;
  });
}

/** Several blocks of one sheet. */
export const RANGE_LIST_CLASS = serviceClass<readonly RangeSelf[]>({
  fullName: 'SpreadsheetApp.RangeList',
  auth: 'LIMITED',
  methods: {
    ...Object.fromEntries(SHARED_METHODS.map((name) => [name, lift(name)])),
    getRanges: free([], ({ self }) => self.map((range) => serviceObject('Range', range))),
  },
});
