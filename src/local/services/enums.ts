// The enums of the services: each constant exists once, so that scripts may compare with ===.
import { enumValue } from '../realm/parameter-kinds.ts';
import { methodsOf, serviceClass } from '../realm/service-class.ts';
import type { ServiceObject } from '../realm/service-object.ts';
import { serviceObject } from '../realm/service-object.ts';
import type { EnumSelf, EnumValueSelf } from './service-selves.ts';

const BOOLEAN_CRITERIA = [
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_NOT_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_NOT_EQUAL_TO',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
  'CUSTOM_FORMULA',
] as const;

const VALIDATION_CRITERIA = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
] as const;

const BORDER_STYLES = [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
] as const;

const NAMES = {
  BooleanCriteria: BOOLEAN_CRITERIA,
  DataValidationCriteria: VALIDATION_CRITERIA,
  BorderStyle: BORDER_STYLES,
  WrapStrategy: ['WRAP', 'OVERFLOW', 'CLIP'],
  SheetType: ['GRID', 'OBJECT', 'DATASOURCE'],
  Dimension: ['COLUMNS', 'ROWS'],
  ProtectionType: ['RANGE', 'SHEET'],
  Button: ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO'],
  ButtonSet: ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL'],
  AuthMode: ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL'],
  XFrameOptionsMode: ['ALLOWALL', 'DEFAULT'],
} as const;

/** The name of an enum. */
export type EnumName = keyof typeof NAMES;

const holders = new Map<string, ServiceObject>();
const values = new Map<string, ServiceObject>();
for (const [enumName, names] of Object.entries(NAMES)) {
  holders.set(enumName, serviceObject('Enum', { enumName, names }));
  for (const [ordinal, name] of names.entries()) {
    values.set(`${enumName}.${name}`, serviceObject('EnumValue', { enumName, name, ordinal }));
  }
}

function known(map: ReadonlyMap<string, ServiceObject>, key: string): ServiceObject {
  const found = map.get(key);
  if (found === undefined) throw new Error(`The host has no enum ${key}.`);
  return found;
}

/** Gives an enum such as `BorderStyle`. */
export function enumHolder(enumName: EnumName): ServiceObject {
  return known(holders, enumName);
}

/** Gives one constant; throws (a fault of the host) when there is none of that name. */
export function enumConstant(enumName: EnumName, name: string): ServiceObject {
  return known(values, `${enumName}.${name}`);
}

/** Gives a map of enums by name, as the constants of a service. */
export function enumsOf(...names: readonly EnumName[]): ReadonlyMap<string, ServiceObject> {
  return new Map(names.map((name) => [name, enumHolder(name)]));
}

/** The kind of argument that is one constant of the enum; reads as its name. */
export const borderStyle = enumValue('BorderStyle', BORDER_STYLES);
/** A text wrap strategy. */
export const wrapStrategy = enumValue('WrapStrategy', NAMES.WrapStrategy);
/** What a protection covers. */
export const protectionType = enumValue('ProtectionType', NAMES.ProtectionType);
/** A set of buttons of an alert. */
export const buttonSet = enumValue('ButtonSet', NAMES.ButtonSet);
/** The criteria of a conditional-format rule. */
export const booleanCriteria = enumValue('BooleanCriteria', BOOLEAN_CRITERIA);

const { free } = methodsOf<'EnumValue'>();

/** An enum: holds its constants. */
export const ENUM_CLASS = serviceClass<EnumSelf>({
  fullName: 'Enum',
  auth: 'NONE',
  methods: {},
  constants: (self) =>
    new Map(self.names.map((name) => [name, known(values, `${self.enumName}.${name}`)])),
  describe: (self) => self.enumName,
});

/** One constant: name(), ordinal(), and its name as text and in JSON. */
export const ENUM_VALUE_CLASS = serviceClass<EnumValueSelf>({
  fullName: 'EnumValue',
  auth: 'NONE',
  methods: {
    name: free([], ({ self }) => self.name),
    ordinal: free([], ({ self }) => self.ordinal),
  },
  describe: (self) => self.name,
});
