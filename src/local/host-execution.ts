// Runs one execution of a host: a new realm, the script loaded, calls counted, formulas calculated at its end.
import { WITHOUT_CALCULATOR } from './calculation/without-calculator.ts';
import type { HostSettings } from './host-settings.ts';
import type { CallStatistics } from './realm/call-counter.ts';
import { Execution } from './realm/execution.ts';
import { fixClock } from './realm/fix-clock.ts';
import { loadScript } from './realm/run-function.ts';
import type { AuthMode } from './realm/service-class.ts';
import { ServiceError } from './realm/service-error.ts';
import type { HostState, People, ServiceContext } from './services/service-context.ts';

/** The host and what its executions share. */
export interface HostShared {
  readonly settings: HostSettings;
  readonly state: HostState;
  readonly scopes: ReadonlySet<string>;
  readonly scriptTimeZone: string;
  readonly now: () => Date;
  failAt: number | null;
  statistics: CallStatistics;
}

const NOBODY: People = { owner: '', user: '', editors: [], inDomain: false };

function requireScope(scopes: ReadonlySet<string>, caller: string, scope: string): void {
  if (scopes.has(scope)) return;
  if (scope === 'spreadsheets.currentonly' && scopes.has('spreadsheets')) return;
  const opening = caller.startsWith('SpreadsheetApp.')
    ? `You do not have permission to call ${caller}.`
    : `Specified permissions are not sufficient to call ${caller}.`;
  throw new ServiceError(
    `${opening} Required permissions: https://www.googleapis.com/auth/${scope}`,
  );
}

function createContext(shared: HostShared, execution: Execution): ServiceContext {
  const { settings, state } = shared;
  const calculator = settings.calculator ?? WITHOUT_CALCULATOR;
  return {
    workbook: settings.workbook,
    state,
    html: settings.html,
    userLocale: settings.userLocale ?? 'ru',
    people: settings.people ?? NOBODY,
    scriptTimeZone: shared.scriptTimeZone,
    now: shared.now,
    onCached: settings.onCached ?? (() => undefined),
    locks: new Set(),
    unwrap: (value) => execution.unwrap(value),
    touch: (sheet) => state.changedSheets.add(sheet.id),
    calculate: () => {
      if (state.changedSheets.size === 0) return;
      calculator.calculate(settings.workbook, state.changedSheets);
      state.changedSheets.clear();
    },
    requireScope: (caller, scope) => requireScope(shared.scopes, caller, scope),
  };
}

/** Runs `body` in a new execution, with the script loaded; counts and pending calculations are settled however it ends. */
export function execute<Result>(
  shared: HostShared,
  authMode: AuthMode,
  milliseconds: number,
  body: (execution: Execution) => Result,
): Result {
  const execution = new Execution({
    realm: shared.settings.realm(),
    authMode,
    failAt: shared.failAt,
    createContext: (made) => createContext(shared, made),
  });
  if (shared.settings.now !== undefined) fixClock(execution, shared.settings.now);
  try {
    loadScript(execution, shared.settings.code, milliseconds);
    return body(execution);
  } finally {
    shared.statistics = execution.calls.statistics();
    execution.context.calculate();
  }
}
