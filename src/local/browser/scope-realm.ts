// Realms for a worker, which has no iframes to take fresh globals from: each is a fresh scope of functions over the
// worker's own built-ins, in which nothing else of the platform can be named. What that cannot give is in ODDITIES.md.

import type { Realm } from '../realm/realm.ts';
import { ECMASCRIPT_NAMES } from './ecmascript-names.ts';

/** What a step gives: the value of its text, and the way to evaluate the next text inside its scope. */
interface Step {
  readonly value: unknown;
  readonly next: Evaluate;
}

type Evaluate = (code: string) => Step;

const IDENTIFIER = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;

/**
 * The text of a step. What a sloppy direct `eval` declares by `var` and `function` becomes local to the step's function,
 * and the next step is compiled inside it, so that it sees all that; `const` and `let` stay their own text's, as in scripts.
 */
const STEP = `function (svodkaCode) {
  var svodkaStep = { value: eval(svodkaCode), next: eval('(' + svodkaText + ')') };
  return svodkaStep;
}`;

/** All names by which a script could reach the platform round it. */
function listForeignNames(): string[] {
  const names = new Set<string>();
  for (let from: unknown = globalThis; typeof from === 'object' && from !== null; ) {
    for (const name of Object.getOwnPropertyNames(from)) names.add(name);
    from = Object.getPrototypeOf(from);
  }
  for (const name of Object.getOwnPropertyNames(Object.prototype)) names.delete(name);
  return [...names].filter((name) => IDENTIFIER.test(name) && !ECMASCRIPT_NAMES.has(name));
}

/** A name is looked up in a step; one that stands nowhere, or is a word of the language, is undefined. */
function findName(step: Evaluate, name: string): unknown {
  if (!IDENTIFIER.test(name)) return undefined;
  try {
    return step(`typeof ${name} === 'undefined' ? undefined : ${name}`).value;
  } catch {
    return undefined;
  }
}

/** What the scripts see as the global object: what is there by name, and what they have declared in their scope. */
function buildGlobals(
  own: Record<string, unknown>,
  find: (name: string) => unknown,
): Record<string, unknown> {
  return new Proxy(own, {
    get: (target, name) =>
      name in target || typeof name === 'symbol' ? Reflect.get(target, name) : find(name),
    has: (target, name) => name in target || (typeof name === 'string' && find(name) !== undefined),
    getOwnPropertyDescriptor: (target, name) => {
      const known = Reflect.getOwnPropertyDescriptor(target, name);
      if (known !== undefined || typeof name === 'symbol') return known;
      const value = find(name);
      if (value === undefined) return undefined;
      return { value, writable: true, enumerable: true, configurable: true };
    },
  });
}

/** A `Function` whose functions see the realm and not the platform. */
function createFunctionMaker(evaluate: (code: string) => unknown): unknown {
  const maker = function make(...parts: readonly unknown[]): unknown {
    const texts = parts.map(String);
    const body = texts.pop() ?? '';
    return evaluate(`(function anonymous(${texts.join(',')}\n) {\n${body}\n})`);
  };
  Object.defineProperty(maker, 'name', { value: 'Function' });
  Object.defineProperty(maker, 'prototype', { value: Function.prototype });
  return maker;
}

/** Gives the first step of a scope in which the platform's names are undefined. */
function openScope(globals: object, maker: unknown): Evaluate {
  const names = ['globalThis', 'Function', 'svodkaText', ...listForeignNames()];
  // as: what the constructor gives for these texts.
  const open = new Function(...names, "return eval('(' + svodkaText + ')');") as (
    ...values: unknown[]
  ) => Evaluate;
  return open(globals, maker, STEP);
}

/**
 * Makes a realm whose scripts see ECMAScript, what is put into `globals`, and what they declare themselves. Its time is the
 * worker's: a host over it takes no `now`.
 */
export function createScopeRealm(): Realm {
  const own: Record<string, unknown> = Object.create(null);
  for (const name of ECMASCRIPT_NAMES) own[name] = Reflect.get(globalThis, name);
  const bound = new Set(Object.keys(own));
  const globals = buildGlobals(own, (name) => findName(evaluate, name));
  own.globalThis = globals;
  own.Function = createFunctionMaker((code) => evaluate(code).value);
  own.eval = (code: unknown) => (typeof code === 'string' ? evaluate(code).value : code);
  let evaluate = openScope(globals, own.Function);

  /** What the host has put into `globals` since becomes a variable of the scope, before any script runs in it. */
  const bindNew = (): void => {
    const fresh = Object.getOwnPropertyNames(own).filter(
      (name) => !bound.has(name) && IDENTIFIER.test(name) && !name.startsWith('__'),
    );
    if (fresh.length === 0) return;
    for (const name of fresh) bound.add(name);
    evaluate = evaluate(fresh.map((name) => `var ${name} = globalThis.${name};`).join('')).next;
  };

  return {
    globals,
    evaluate: (code) => {
      bindNew();
      const step = evaluate(`${code}\n//# sourceURL=Code.gs`);
      evaluate = step.next;
      return step.value;
    },
    createArray: (length) => new Array<unknown>(length),
    createDate: (milliseconds) => new Date(milliseconds),
    createObject: () => ({}),
  };
}
