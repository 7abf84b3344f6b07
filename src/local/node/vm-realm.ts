// Realms made of `node:vm` contexts: only ECMAScript built-ins and WebAssembly, promises drained after each run.
import { createContext, Script } from 'node:vm';
import type { Realm } from '../realm/realm.ts';
import { RealmTimeout } from '../realm/realm.ts';

const scripts = new Map<string, Script>();

/** Compiles a text once, so that a bundle is parsed once however many executions run it; throws its SyntaxError. */
function compile(code: string): Script {
  const known = scripts.get(code);
  if (known !== undefined) return known;
  const script = new Script(code, { filename: 'Code.gs' });
  if (scripts.size >= 16) scripts.clear();
  scripts.set(code, script);
  return script;
}

function isTimeout(error: unknown): boolean {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'
  );
}

/** Makes a realm with nothing of Node in it: no `process`, no timers, no URL, no inspector console. */
export function createVmRealm(): Realm {
  // A null prototype, because `this.constructor` of a script would otherwise be the host's Object.
  const context = createContext(Object.create(null), { microtaskMode: 'afterEvaluate' });
  const run = (code: string, timeout: number): unknown =>
    compile(code).runInContext(context, { timeout });
  const made = run(
    '({globals:globalThis,array:(n)=>new Array(n),date:(n)=>new Date(n),object:()=>({})})',
    1000,
  ) as {
    // as: the four members of the literal above.
    globals: Record<string, unknown>;
    array: (length: number) => unknown[];
    date: (milliseconds: number) => object;
    object: () => Record<string, unknown>;
  };
  delete made.globals.console;
  return {
    globals: made.globals,
    createArray: made.array,
    createDate: made.date,
    createObject: made.object,
    evaluate: (code, timeoutMilliseconds) => {
      try {
        return run(code, timeoutMilliseconds);
      } catch (error) {
        if (isTimeout(error)) throw new RealmTimeout('Exceeded maximum execution time');
        throw error;
      }
    },
  };
}
