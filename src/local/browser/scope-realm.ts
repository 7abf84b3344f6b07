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
const RESERVED = new Set(['arguments', 'eval', 'undefined', 'NaN', 'Infinity']);

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

/** Puts names in front of a text as variables of its scope. */
function buildScope(names: readonly string[], body: string): (...values: unknown[]) => unknown {
  // as: what the constructor gives for these texts.
  return new Function(...names, body) as (...values: unknown[]) => unknown;
}

/** A name is looked up in a step; one that stands nowhere is undefined. */
function findName(step: Evaluate, name: string): unknown {
  return step(`typeof ${name} === 'undefined' ? undefined : ${name}`).value;
}

/** Makes a realm whose scripts see ECMAScript, what is put into `globals`, and what they declare themselves. */
export function createScopeRealm(): Realm {
  const foreign = listForeignNames();
  const own: Record<string, unknown> = Object.create(null);
  for (const name of ECMASCRIPT_NAMES) own[name] = Reflect.get(globalThis, name);
  const bound = new Set(Object.keys(own));
  let evaluate: Evaluate = () => ({ value: undefined, next: evaluate });

  /** What the host has put into `globals` since becomes a variable of the scope, before any script runs in it. */
  const bindNew = (): void => {
    const fresh = Object.getOwnPropertyNames(own).filter(
      (name) => !bound.has(name) && IDENTIFIER.test(name) && !name.startsWith('__'),
    );
    if (fresh.length === 0) return;
    for (const name of fresh) bound.add(name);
    evaluate = evaluate(fresh.map((name) => `var ${name} = globalThis.${name};`).join('')).next;
  };
  const find = (name: string): unknown =>
    IDENTIFIER.test(name) && !RESERVED.has(name) && !foreign.includes(name)
      ? findName(evaluate, name)
      : undefined;
  const globals = new Proxy(own, {
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
  own.globalThis = globals;
  own.Function = createFunctionMaker((code) => evaluate(code).value);
  own.eval = (code: unknown) => (typeof code === 'string' ? evaluate(code).value : code);
  const open = buildScope(
    ['globalThis', 'Function', 'svodkaText', ...foreign],
    'return eval("(" + svodkaText + ")");',
  );
  // as: the step that the text above gives.
  evaluate = open(globals, own.Function, STEP) as Evaluate;

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

/** A `Function` whose functions see the realm and not the platform. */
function createFunctionMaker(evaluate: (code: string) => unknown): unknown {
  const make = (...parts: readonly unknown[]): unknown => {
    const texts = parts.map(String);
    const body = texts.pop() ?? '';
    return evaluate(`(function anonymous(${texts.join(',')}\n) {\n${body}\n})`);
  };
  const maker = function scoped(...parts: readonly unknown[]): unknown {
    return make(...parts);
  };
  Object.defineProperty(maker, 'name', { value: 'Function' });
  Object.defineProperty(maker, 'prototype', { value: Function.prototype });
  return maker;
}
