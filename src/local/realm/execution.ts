// One execution: gives service objects their faces in the realm, and judges, counts and runs every call on them.
import { GLOBAL_SERVICES, SERVICE_CLASSES } from '../services/registry.ts';
import type { ServiceContext } from '../services/service-context.ts';
import { BRIDGE_SOURCE } from './bridge-source.ts';
import { CallCounter } from './call-counter.ts';
import { describeArguments } from './describe-arguments.ts';
import { MISMATCH } from './parameter-kinds.ts';
import type { Realm } from './realm.ts';
import type { AuthMode, Method, ServiceClass } from './service-class.ts';
import { ServiceError } from './service-error.ts';
import type { ServiceResult } from './service-object.ts';
import { SELF, ServiceObject, serviceObject } from './service-object.ts';

/** What an execution is made of. `failAt` is the number of the counted call that fails, from 1; null for none. */
export interface ExecutionSettings {
  readonly realm: Realm;
  readonly authMode: AuthMode;
  readonly failAt: number | null;
  readonly createContext: (execution: Execution) => ServiceContext;
}

/** What `dispatch` hands to the bridge: the value, or the message of the error to throw. */
interface Outcome {
  readonly value: unknown;
  readonly message: string | null;
}

interface Bridge {
  readonly wrap: (
    className: string,
    methods: readonly string[],
    constants: readonly string[],
  ) => object;
  readonly settle: (
    run: unknown,
    args: readonly unknown[],
    done: (kind: 'returned' | 'thrown', value: unknown) => void,
  ) => void;
}

const RANK: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };
const BRIDGE_MILLISECONDS = 1000;

/** See the file's head. */
export class Execution {
  readonly realm: Realm;
  readonly context: ServiceContext;
  readonly calls: CallCounter;
  /** A fault of the host itself that happened in a call; thrown to the host's caller, whatever the script did with it. */
  fault: unknown = null;
  readonly #settings: ExecutionSettings;
  readonly #bridge: Bridge;
  readonly #objects = new WeakMap<object, ServiceObject>();
  readonly #faces = new WeakMap<ServiceObject, object>();
  readonly #builtIns: ReadonlySet<string>;

  constructor(settings: ExecutionSettings) {
    this.#settings = settings;
    this.realm = settings.realm;
    this.calls = new CallCounter(settings.failAt);
    // as: the value of the bridge's own text.
    const connect = settings.realm.evaluate(BRIDGE_SOURCE, BRIDGE_MILLISECONDS) as (
      host: object,
    ) => Bridge;
    this.#bridge = connect({
      dispatch: (face: unknown, className: string, name: string, args: readonly unknown[]) =>
        this.#dispatch(face, className, name, args),
      constant: (face: unknown, key: string) => this.#constant(face, key),
      describe: (face: unknown, className: string) => this.#describe(face, className),
      unknown: (face: unknown, className: string, key: string) =>
        this.#nameUnknown(face, className, key),
    });
    this.context = settings.createContext(this);
    this.#builtIns = new Set(Object.getOwnPropertyNames(settings.realm.globals));
    for (const name of GLOBAL_SERVICES) {
      Object.defineProperty(settings.realm.globals, name, {
        value: this.faceOf(serviceObject(name, {})),
        writable: true,
        configurable: true,
      });
    }
  }

  /** Calls a function of the script; `done` learns the outcome, at the latest when the realm's promises are drained. */
  settle: Bridge['settle'] = (run, args, done) => this.#bridge.settle(run, args, done);

  /** Says whether the script itself declared a global of that name, as `function` and `var` do and `const` does not. */
  isDeclared(name: string): boolean {
    return !this.#builtIns.has(name) && Object.hasOwn(this.realm.globals, name);
  }

  /** Gives the service object behind a value of the script, or null. */
  unwrap(value: unknown): ServiceObject | null {
    return typeof value === 'object' && value !== null ? (this.#objects.get(value) ?? null) : null;
  }

  /** Gives the object that the script sees; always the same one for the same service object. */
  faceOf(object: ServiceObject): object {
    const known = this.#faces.get(object);
    if (known !== undefined) return known;
    const declared = classOf(object);
    const constants = [...declared.constants(object.self).keys()];
    // Each enum has constants of its own, so it needs a shape of its own.
    const shape = object.className === 'Enum' ? declared.describe(object.self) : object.className;
    const face = this.#bridge.wrap(shape, Object.keys(declared.methods), constants);
    this.#objects.set(face, object);
    this.#faces.set(object, face);
    return face;
  }

  /** Makes a result of a service a value of the realm. */
  toRealm(result: ServiceResult): unknown {
    if (typeof result !== 'object' || result === null) return result;
    if (result instanceof ServiceObject) return this.faceOf(result);
    if (result instanceof Date) return this.realm.createDate(result.getTime());
    if (Array.isArray(result)) {
      const array = this.realm.createArray(result.length);
      for (let index = 0; index < result.length; index += 1) {
        const item = result[index];
        array[index] = typeof item === 'object' && item !== null ? this.toRealm(item) : item;
      }
      return array;
    }
    const object = this.realm.createObject();
    for (const [key, item] of Object.entries(result)) object[key] = this.toRealm(item);
    return object;
  }

  #dispatch(face: unknown, className: string, name: string, args: readonly unknown[]): Outcome {
    // Where the host has failed, or somebody must be asked first, a script that catches what it was told does nothing more.
    if (this.fault !== null) return { value: undefined, message: String(this.fault) };
    try {
      const object = this.unwrap(face);
      if (object === null)
        throw new ServiceError(`${className}.${name} was called on no ${className}.`);
      const declared = classOf(object);
      const method = declared.methods[name];
      if (method === undefined || object.className !== className) {
        throw new ServiceError(`${className}.${name} was called on a ${object.className}.`);
      }
      this.#authorise(declared, method, name);
      this.calls.count(method.effect, `${className}.${name}`);
      const result = method.invoke(args, { self: object.self, context: this.context });
      if (result === SELF) return { value: face, message: null };
      if (result !== MISMATCH) return { value: this.toRealm(result), message: null };
      const given = describeArguments(args, (value) => this.#fullNameOf(value));
      throw new ServiceError(
        `The parameters (${given}) don't match the method signature for ${declared.fullName}.${name}.`,
      );
    } catch (error) {
      if (error instanceof ServiceError) return { value: undefined, message: error.message };
      this.fault ??= error;
      return {
        value: undefined,
        message: `The local host failed in ${className}.${name}: ${String(error)}`,
      };
    }
  }

  #authorise(declared: ServiceClass<unknown>, method: Method<unknown>, name: string): void {
    const caller = `${declared.fullName}.${name}`;
    const needed = method.auth ?? declared.auth;
    const ofDocument = declared.fullName.startsWith('SpreadsheetApp') && needed !== 'NONE';
    const scope = method.scope ?? (ofDocument ? 'spreadsheets.currentonly' : null);
    if (scope !== null) this.context.requireScope(caller, scope);
    if (RANK[this.#settings.authMode] < RANK[needed]) {
      throw new ServiceError(`You do not have permission to call ${caller}`);
    }
  }

  #constant(face: unknown, key: string): unknown {
    const object = this.unwrap(face);
    const result = object === null ? undefined : classOf(object).constants(object.self).get(key);
    return this.toRealm(result);
  }

  #describe(face: unknown, className: string): string {
    const object = this.unwrap(face);
    return object === null ? className : classOf(object).describe(object.self);
  }

  #nameUnknown(face: unknown, className: string, key: string): string {
    const message = `${this.#describe(face, className)}.${key} is not in the local host`;
    this.context.state.log.push({ level: 'error', text: message });
    return message;
  }

  #fullNameOf(value: unknown): string | null {
    const object = this.unwrap(value);
    return object === null ? null : classOf(object).fullName;
  }
}

function classOf(object: ServiceObject): ServiceClass<unknown> {
  // as: a class only ever meets the self its objects were made with (see `serviceObject`).
  return SERVICE_CLASSES[object.className] as unknown as ServiceClass<unknown>;
}
