// The table in which each service class declares its methods: what counts, what is allowed, which arguments it takes.
import type { ServiceContext } from '../services/service-context.ts';
import type { ServiceName, ServiceSelves } from '../services/service-selves.ts';
import type { Kind } from './parameter-kinds.ts';
import { MISMATCH } from './parameter-kinds.ts';
import type { ServiceResult } from './service-object.ts';

/** The authorisation an execution runs with; each allows what the ones before it allow. */
export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

/** Whether a call is counted, and as what; `free` calls touch no service on Google's side. */
export type Effect = 'read' | 'write' | 'free';

/** One call: the object it was made on and the execution's services. */
export interface Call<Self> {
  readonly self: Self;
  readonly context: ServiceContext;
}

type ValuesOf<Kinds extends readonly Kind<unknown>[]> = {
  readonly [Index in keyof Kinds]: Kinds[Index] extends Kind<infer Value> ? Value : never;
};

/** One form of a method: MISMATCH when the arguments are not its own. */
export type Form<Self> = (
  args: readonly unknown[],
  call: Call<Self>,
) => ServiceResult | typeof MISMATCH;

/** Reads the arguments of one form; gives MISMATCH when their number or types differ. */
function readArguments(
  kinds: readonly Kind<unknown>[],
  args: readonly unknown[],
  context: ServiceContext,
): unknown[] | typeof MISMATCH {
  const values: unknown[] = [];
  for (const [index, kind] of kinds.entries()) {
    if (kind.presence === 'rest') {
      values.push(args.slice(index));
      return values;
    }
    if (index >= args.length) {
      if (kind.presence === 'required') return MISMATCH;
      values.push(undefined);
      continue;
    }
    const value = kind.read(args[index] ?? null, context.unwrap);
    if (value === MISMATCH) return MISMATCH;
    values.push(value);
  }
  return args.length > kinds.length ? MISMATCH : values;
}

/** One method of a service class, with all its forms. */
export class Method<Self> {
  readonly effect: Effect;
  readonly #forms: Form<Self>[] = [];
  /** The least authorisation it needs; null for that of its class. */
  auth: AuthMode | null = null;
  /** The OAuth scope it needs, as its last path segment; null for none of its own. */
  scope: string | null = null;

  constructor(effect: Effect) {
    this.effect = effect;
  }

  /** Adds a form; forms are tried in the order they were added. */
  or<const Kinds extends readonly Kind<unknown>[]>(
    kinds: Kinds,
    run: (call: Call<Self>, ...values: ValuesOf<Kinds>) => ServiceResult,
  ): this {
    this.#forms.push((args, call) => {
      const values = readArguments(kinds, args, call.context);
      if (values === MISMATCH) return MISMATCH;
      // as: each value has just been read by the kind that stands at its place.
      return run(call, ...(values as unknown as ValuesOf<Kinds>));
    });
    return this;
  }

  /** Adds a form that judges its arguments itself. */
  orForm(form: Form<Self>): this {
    this.#forms.push(form);
    return this;
  }

  /** Says that the method needs this authorisation, and maybe a scope of its own. */
  needs(auth: AuthMode, scope: string | null = null): this {
    this.auth = auth;
    this.scope = scope;
    return this;
  }

  /** Calls the first form that fits; gives MISMATCH when none does. */
  invoke(args: readonly unknown[], call: Call<Self>): ServiceResult | typeof MISMATCH {
    for (const form of this.#forms) {
      const result = form(args, call);
      if (result !== MISMATCH) return result;
    }
    return MISMATCH;
  }
}

/** Methods by name. */
export type MethodTable<Self> = Readonly<Record<string, Method<Self>>>;

/** One class of a service. */
export interface ServiceClass<Self> {
  /** The name in messages, such as `SpreadsheetApp.Range`. */
  readonly fullName: string;
  /** The least authorisation its methods need. */
  readonly auth: AuthMode;
  readonly methods: MethodTable<Self>;
  /** Members that are objects, such as SpreadsheetApp.BorderStyle. */
  readonly constants: (self: Self) => ReadonlyMap<string, ServiceResult>;
  /** What toString() and toJSON() give. */
  readonly describe: (self: Self) => string;
}

type Starter<Self> = <const Kinds extends readonly Kind<unknown>[]>(
  kinds: Kinds,
  run: (call: Call<Self>, ...values: ValuesOf<Kinds>) => ServiceResult,
) => Method<Self>;

/** Gives the three ways to begin a method of a class: counted as a read, counted as a write, not counted. */
export function methodsOf<Name extends ServiceName>(): {
  readonly read: Starter<ServiceSelves[Name]>;
  readonly write: Starter<ServiceSelves[Name]>;
  readonly free: Starter<ServiceSelves[Name]>;
} {
  const start =
    (effect: Effect): Starter<ServiceSelves[Name]> =>
    (kinds, run) =>
      new Method<ServiceSelves[Name]>(effect).or(kinds, run);
  return { read: start('read'), write: start('write'), free: start('free') };
}

const NO_CONSTANTS: ReadonlyMap<string, ServiceResult> = new Map();

/** Makes a class from its table; without `constants` and `describe` it has none and calls itself by its last name. */
export function serviceClass<Self>(
  declared: Pick<ServiceClass<Self>, 'fullName' | 'auth' | 'methods'> &
    Partial<Pick<ServiceClass<Self>, 'constants' | 'describe'>>,
): ServiceClass<Self> {
  const shortName = declared.fullName.split('.').at(-1) ?? declared.fullName;
  return { constants: () => NO_CONSTANTS, describe: () => shortName, ...declared };
}
