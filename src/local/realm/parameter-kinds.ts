// The kinds of arguments that service methods take, read strictly: a wrong type is never coerced.
import type { ServiceName, ServiceSelves } from '../services/service-selves.ts';
import type { ServiceObject } from './service-object.ts';

/** Given by `Kind.read` when the value is not of the kind. */
export const MISMATCH: unique symbol = Symbol('mismatch');

/** Gives the service object behind a value of the script, or null when it is not one. */
export type Unwrap = (value: unknown) => ServiceObject | null;

/** One kind of argument. `presence` says whether it may be left out, or takes all that remain. */
export interface Kind<T> {
  readonly presence: 'required' | 'optional' | 'rest';
  readonly read: (value: unknown, unwrap: Unwrap) => T | typeof MISMATCH;
}

/** What a script may put into a cell; null empties it. */
export type ScriptValue = null | string | number | boolean | Date;

function required<T>(read: Kind<T>['read']): Kind<T> {
  return { presence: 'required', read };
}

/** A string. */
export const text = required((value) => (typeof value === 'string' ? value : MISMATCH));

/** A string or null. */
export const textOrNull = required((value) =>
  typeof value === 'string' || value === null ? value : MISMATCH,
);

/** A finite number. */
export const number = required((value) =>
  typeof value === 'number' && Number.isFinite(value) ? value : MISMATCH,
);

/** A whole number; real Apps Script cuts a fraction off, here it is a mismatch. */
export const whole = required((value) =>
  typeof value === 'number' && Number.isInteger(value) ? value : MISMATCH,
);

/** A boolean. */
export const flag = required((value) => (typeof value === 'boolean' ? value : MISMATCH));

/** A boolean or null. */
export const flagOrNull = required((value) =>
  typeof value === 'boolean' || value === null ? value : MISMATCH,
);

function isDate(value: unknown): value is Date {
  // The tag, because a Date of the script is no instance of the host's Date.
  return Object.prototype.toString.call(value) === '[object Date]';
}

function readCellValue(value: unknown): ScriptValue | typeof MISMATCH {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
    default:
      if (value === null) return null;
      return isDate(value) ? value : MISMATCH;
  }
}

/** What may be written into a cell; `undefined` is null. */
export const cellValue: Kind<ScriptValue> = required(readCellValue);

/** A Date of the script. */
export const date: Kind<Date> = required((value) => (isDate(value) ? value : MISMATCH));

/** Any value at all. */
export const anything: Kind<unknown> = required((value) => value);

/** All the remaining arguments, of any type. */
export const remaining: Kind<readonly unknown[]> = {
  presence: 'rest',
  read: (value) => (Array.isArray(value) ? value : MISMATCH),
};

/** A kind that may be left out: gives undefined then. */
export function optional<T>(kind: Kind<T>): Kind<T | undefined> {
  return { presence: 'optional', read: kind.read };
}

/** The kind or null. */
export function orNull<T>(kind: Kind<T>): Kind<T | null> {
  return required((value, unwrap) => (value === null ? null : kind.read(value, unwrap)));
}

/** An array of values of one kind; `undefined` inside is read as null. */
export function list<T>(kind: Kind<T>): Kind<readonly T[]> {
  return required((value, unwrap) => {
    if (!Array.isArray(value)) return MISMATCH;
    const items: T[] = new Array(value.length);
    for (let index = 0; index < value.length; index += 1) {
      const item = kind.read(value[index] ?? null, unwrap);
      if (item === MISMATCH) return MISMATCH;
      items[index] = item;
    }
    return items;
  });
}

/** Rows of values of one kind. */
export function grid<T>(kind: Kind<T>): Kind<readonly (readonly T[])[]> {
  return list(list(kind));
}

/** A service object of one class; gives what the host keeps behind it. */
export function instance<Name extends ServiceName>(name: Name): Kind<ServiceSelves[Name]> {
  return required((value, unwrap) => {
    const found = unwrap(value);
    // as: a ServiceObject of this class was made with this class's self (see `serviceObject`).
    return found?.className === name ? (found.self as ServiceSelves[Name]) : MISMATCH;
  });
}

/** One value of an enum such as SpreadsheetApp.BorderStyle; gives its name. */
export function enumValue<Value extends string>(
  enumName: string,
  values: readonly Value[],
): Kind<Value> {
  const known = new Map<string, Value>(values.map((value) => [value, value]));
  return required((value, unwrap) => {
    const found = unwrap(value);
    if (found?.className !== 'EnumValue') return MISMATCH;
    // as: the self of every EnumValue (see `service-selves.ts`).
    const self = found.self as ServiceSelves['EnumValue'];
    return self.enumName === enumName ? (known.get(self.name) ?? MISMATCH) : MISMATCH;
  });
}

/** One of a few words. */
export function oneOf<Value extends string>(...values: readonly Value[]): Kind<Value> {
  const known = new Map<string, Value>(values.map((value) => [value, value]));
  return required((value) =>
    typeof value === 'string' ? (known.get(value) ?? MISMATCH) : MISMATCH,
  );
}

/** A plain object of the script with only the named members, each true or false. */
export function options<Name extends string>(
  ...names: readonly Name[]
): Kind<Readonly<Partial<Record<Name, boolean>>>> {
  return required((value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return MISMATCH;
    const read: Partial<Record<Name, boolean>> = {};
    for (const [key, item] of Object.entries(value)) {
      const name = names.find((candidate) => candidate === key);
      if (name === undefined || typeof item !== 'boolean') return MISMATCH;
      read[name] = item;
    }
    return read;
  });
}
