// The local host: opens the add-on over a workbook, clicks its menu, calls its functions, as Google Sheets would.
import { lacksValues } from './calculation/calculation-plan.ts';
import { WITHOUT_CALCULATOR } from './calculation/without-calculator.ts';
import type { HostShared } from './host-execution.ts';
import { execute } from './host-execution.ts';
import type { HostSettings } from './host-settings.ts';
import type { CallStatistics } from './realm/call-counter.ts';
import { readManifest } from './realm/manifest.ts';
import { marshalIn, marshalOut } from './realm/marshal.ts';
import { findFunction, runFunction, scriptFailure } from './realm/run-function.ts';
import type { AuthMode } from './realm/service-class.ts';
import { ServiceError } from './realm/service-error.ts';
import type { ServiceResult } from './realm/service-object.ts';
import { serviceObject } from './realm/service-object.ts';
import { enumConstant } from './services/enums.ts';
import { newHostState } from './services/host-state.ts';
import { findMenuItem } from './services/menu-search.ts';
import { rangeByNotation } from './services/range-area.ts';
import type { LogLine, UiState } from './services/service-context.ts';
import { activeSheet, sheetByName } from './services/sheet-list.ts';

const EXECUTION_MILLISECONDS = 360_000;
const SIMPLE_TRIGGER_MILLISECONDS = 30_000;

/**
 * What a simple trigger is told of an edit; range as `Sheet!A1`. As on Google, the script sees `value` (absent for a cell
 * that was emptied) and `oldValue` (absent where the cell was blank) only where one single cell was edited.
 */
export interface TriggerEvent {
  readonly range?: string;
  readonly value?: string;
  readonly oldValue?: string;
}

/** The add-on, open over a workbook. Every call runs the script in a new realm and throws ScriptFailure when it fails. */
export interface Host {
  /** Opens the spreadsheet: runs onOpen with `authMode`, LIMITED unless given. Menus and the sidebar start anew. */
  readonly open: (authMode?: AuthMode) => void;
  /** Installs the add-on: runs onInstall with full authorisation. */
  readonly install: () => void;
  /** Clicks a menu item by its caption, with full authorisation. Throws when no menu has it. */
  readonly clickMenu: (caption: string) => void;
  /** Runs what a menu item names, a function or one at a dotted path, with full authorisation. */
  readonly runItem: (functionName: string) => void;
  /** Calls as google.script.run does; gives a copy of the result, null where it holds a Date, function or class instance. */
  readonly call: (name: string, ...args: readonly unknown[]) => unknown;
  /** Fires a simple trigger such as onEdit. */
  readonly trigger: (name: string, event?: TriggerEvent) => void;
  /** The service calls of the last execution. */
  readonly stats: () => CallStatistics;
  /** Makes the n-th counted service call of each following execution throw; null ends that. */
  readonly failAt: (count: number | null) => void;
  /** Takes all locks as another run of the script would. */
  readonly holdLock: () => void;
  /** Releases what holdLock took. */
  readonly releaseHeldLock: () => void;
  /** What the person sees. */
  readonly ui: UiState;
  /** Lines of Logger and console, also names of unknown members that the script touched. */
  readonly log: readonly LogLine[];
  /** What real Sheets would do silently wrong, or the host does otherwise. */
  readonly warnings: readonly string[];
  /** Empties `log` and `warnings`, once they are told. */
  readonly forgetLines: () => void;
}

function triggerEvent(
  shared: HostShared,
  authMode: AuthMode,
  event: TriggerEvent,
): Record<string, ServiceResult> {
  const { workbook } = shared.settings;
  const made: Record<string, ServiceResult> = { authMode: enumConstant('AuthMode', authMode) };
  if (authMode === 'NONE') return made;
  made.source = serviceObject('Spreadsheet', {});
  if (event.range !== undefined) {
    const range = rangeByNotation(event.range, (name) =>
      name === null ? activeSheet(workbook) : sheetByName(workbook, name),
    );
    made.range = serviceObject('Range', range);
    if (range.rows > 1 || range.columns > 1) return made;
  }
  if (event.value !== undefined) made.value = event.value;
  if (event.oldValue !== undefined) made.oldValue = event.oldValue;
  return made;
}

/** Runs a trigger function when the script has one. */
function fire(shared: HostShared, name: string, authMode: AuthMode, event: TriggerEvent): void {
  const milliseconds = authMode === 'FULL' ? EXECUTION_MILLISECONDS : SIMPLE_TRIGGER_MILLISECONDS;
  execute(shared, authMode, milliseconds, (execution) => {
    const run = findFunction(execution, name);
    if (run === null) return;
    const passed = execution.toRealm(triggerEvent(shared, authMode, event));
    runFunction(execution, run, [passed], milliseconds);
  });
}

function clickMenu(shared: HostShared, caption: string): void {
  const functionName = findMenuItem(shared.state.ui.menus, caption);
  if (functionName === null) throw new Error(`No menu has an item «${caption}».`);
  runItem(shared, functionName);
}

function runItem(shared: HostShared, functionName: string): void {
  execute(shared, 'FULL', EXECUTION_MILLISECONDS, (execution) => {
    const run = findFunction(execution, functionName);
    if (run === null) throw scriptFailure(new Error(`Script function not found: ${functionName}`));
    runFunction(execution, run, [], EXECUTION_MILLISECONDS);
  });
}

function call(shared: HostShared, name: string, args: readonly unknown[]): unknown {
  return execute(shared, 'FULL', EXECUTION_MILLISECONDS, (execution) => {
    const isPublic = /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name) && !name.endsWith('_');
    const isOwn = execution.isDeclared(name);
    const run = isPublic && isOwn ? findFunction(execution, name) : null;
    if (run === null) throw scriptFailure(new Error(`google.script.run.${name} is not a function`));
    try {
      const passed = args.map((value) => marshalIn(value, execution.realm));
      const result = runFunction(execution, run, passed, EXECUTION_MILLISECONDS);
      const isService = (value: object) => execution.unwrap(value) !== null;
      const warn = (text: string) => shared.state.warnings.push(`${name}: ${text}`);
      return marshalOut(result, isService, warn) ?? null;
    } catch (error) {
      throw error instanceof ServiceError ? scriptFailure(error) : error;
    }
  });
}

/** Gives a host over the settings; throws for a manifest that is not JSON. Nothing runs until it is opened or called. */
export function createHost(settings: HostSettings): Host {
  const manifest = readManifest(settings.manifest);
  const state = newHostState(settings.answers ?? [], settings.suspends ?? false);
  const shared: HostShared = {
    settings,
    state,
    scopes: manifest.scopes,
    scriptTimeZone: manifest.timeZone,
    now: settings.now ?? (() => new Date()),
    failAt: null,
    statistics: { total: 0, reads: 0, writes: 0, byName: {} },
  };
  // A file made by a script has formulas that no spreadsheet has calculated yet; to the add-on they would be blanks.
  if (lacksValues(settings.workbook)) {
    (settings.calculator ?? WITHOUT_CALCULATOR).calculate(settings.workbook, new Set());
  }
  return {
    open: (authMode = 'LIMITED') => {
      state.ui.menus = [];
      state.ui.sidebar = null;
      fire(shared, 'onOpen', authMode, {});
    },
    install: () => fire(shared, 'onInstall', 'FULL', {}),
    clickMenu: (caption) => clickMenu(shared, caption),
    runItem: (functionName) => runItem(shared, functionName),
    call: (name, ...args) => call(shared, name, args),
    trigger: (name, event = {}) => fire(shared, name, 'LIMITED', event),
    stats: () => shared.statistics,
    failAt: (count) => {
      shared.failAt = count;
    },
    holdLock: () => {
      state.lockedByOther = true;
    },
    releaseHeldLock: () => {
      state.lockedByOther = false;
    },
    ui: state.ui,
    log: state.log,
    warnings: state.warnings,
    forgetLines: () => {
      state.log.length = 0;
      state.warnings.length = 0;
    },
  };
}
