// What google.script.run lets through: primitives, null, plain objects and arrays.
import type { Realm } from './realm.ts';
import { ServiceError } from './service-error.ts';

/** Where a copied value is made. */
interface Maker {
  /** Says whether the value is an object of a service, whose prototype looks plain. */
  readonly isService: (value: object) => boolean;
  readonly createArray: (length: number) => unknown[];
  readonly createObject: () => Record<string, unknown>;
}

/** Says whether the value is an object literal of whatever realm: its prototype is none or a topmost one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return (
    prototype === null ||
    (typeof prototype === 'object' &&
      Object.getPrototypeOf(prototype) === null &&
      Object.prototype.toString.call(value) === '[object Object]')
  );
}

/** Thrown inside `copy` for a value that may not pass. */
class IllegalValue extends Error {
  readonly path: string;
  constructor(path: string) {
    super(`Failed due to illegal value in property: ${path}`);
    this.path = path;
  }
}

function copy(value: unknown, maker: Maker, path: string, above: readonly object[]): unknown {
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'undefined':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      break;
    default:
      throw new IllegalValue(path);
  }
  if (value === null) return null;
  if (above.includes(value)) throw new ServiceError(`The value has a cycle at ${path}.`);
  const chain = [...above, value];
  if (Array.isArray(value)) {
    const array = maker.createArray(value.length);
    for (let index = 0; index < value.length; index += 1) {
      array[index] = copy(value[index], maker, String(index), chain) ?? null;
    }
    return array;
  }
  if (!isPlain(value) || maker.isService(value)) throw new IllegalValue(path);
  const object = maker.createObject();
  for (const [key, item] of Object.entries(value)) {
    const copied = copy(item, maker, key, chain);
    if (copied !== undefined) object[key] = copied;
  }
  return object;
}

/** Gives an argument of google.script.run in the realm; throws ServiceError for a Date, function, class instance or cycle. */
export function marshalIn(value: unknown, realm: Realm): unknown {
  try {
    const maker: Maker = {
      createArray: realm.createArray,
      createObject: realm.createObject,
      isService: () => false,
    };
    return copy(value, maker, 'argument', []);
  } catch (error) {
    if (error instanceof IllegalValue) throw new ServiceError(error.message);
    throw error;
  }
}

/**
 * Gives what the page receives for a result. A Date, function, class instance or service object anywhere in it makes the whole result
 * null without an error, as on real Apps Script; `warn` is told where it was. Throws ServiceError for a cycle.
 */
export function marshalOut(
  value: unknown,
  isService: (value: object) => boolean,
  warn: (text: string) => void,
): unknown {
  const maker: Maker = {
    createArray: (length) => new Array<unknown>(length),
    createObject: () => ({}),
    isService,
  };
  try {
    return copy(value, maker, 'result', []);
  } catch (error) {
    if (!(error instanceof IllegalValue)) throw error;
    warn(`The result of google.script.run became null: ${error.path} is no plain value.`);
    return null;
  }
}
