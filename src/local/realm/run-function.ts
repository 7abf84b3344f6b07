// Runs a function of the script inside its realm, so that the time limit and the draining of promises hold for it.
import type { Execution } from './execution.ts';
import { ScriptFailure } from './service-error.ts';

/** How the script ended. `pending` is a promise that nothing will ever settle. */
type Ending =
  | { readonly kind: 'pending' }
  | { readonly kind: 'returned' | 'thrown'; readonly value: unknown };

const ENTRY = '__localHostEntry';
const CALL_ENTRY = `(() => { const run = globalThis.${ENTRY}; delete globalThis.${ENTRY}; run(); })()`;

function readText(error: unknown, key: 'message' | 'stack'): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const found: unknown = Reflect.get(error, key);
  return typeof found === 'string' ? found : null;
}

/** Gives the failure of whatever the script threw. */
export function scriptFailure(error: unknown): ScriptFailure {
  const message = readText(error, 'message') ?? String(error);
  return new ScriptFailure(message, readText(error, 'stack') ?? message);
}

/** Loads the script's text; throws ScriptFailure when it does not load. */
export function loadScript(execution: Execution, code: string, milliseconds: number): void {
  try {
    execution.realm.evaluate(code, milliseconds);
  } catch (error) {
    throw execution.fault ?? scriptFailure(error);
  }
}

/** Gives the function of a name among the globals, or at a dotted path below them; null where there is none. */
export function findFunction(execution: Execution, path: string): unknown {
  let found: unknown = execution.realm.globals;
  for (const name of path.split('.')) {
    if ((typeof found !== 'object' && typeof found !== 'function') || found === null) return null;
    found = Reflect.get(found, name);
  }
  return typeof found === 'function' ? found : null;
}

/** Runs the function and gives what it returns, or what its promise is settled with. Throws ScriptFailure. */
export function runFunction(
  execution: Execution,
  run: unknown,
  args: readonly unknown[],
  milliseconds: number,
): unknown {
  const { realm } = execution;
  const passed = realm.createArray(args.length);
  for (const [index, value] of args.entries()) passed[index] = value;
  const endings: Ending[] = [];
  Object.defineProperty(realm.globals, ENTRY, {
    value: () =>
      execution.settle(run, passed, (kind, value) => {
        endings.push({ kind, value });
      }),
    configurable: true,
  });
  try {
    realm.evaluate(CALL_ENTRY, milliseconds);
  } catch (error) {
    throw execution.fault ?? scriptFailure(error);
  }
  if (execution.fault !== null) throw execution.fault;
  const ending: Ending = endings[0] ?? { kind: 'pending' };
  switch (ending.kind) {
    case 'returned':
      return ending.value;
    case 'thrown':
      throw scriptFailure(ending.value);
    case 'pending':
      execution.context.state.warnings.push(
        'The script ended with a promise that nothing settles.',
      );
      return undefined;
  }
}
