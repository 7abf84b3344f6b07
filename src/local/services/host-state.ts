// The state that a host starts with.
import type { Answer, HostState } from './service-context.ts';

/** Gives an empty state over the queue of answers, which stays the caller's to push to; `suspends` as in HostState. */
export function newHostState(answers: Answer[], suspends: boolean): HostState {
  return {
    ui: { menus: [], alerts: [], toasts: [], sidebar: null, dialogs: [] },
    answers,
    suspends,
    log: [],
    warnings: [],
    scriptProperties: new Map(),
    userProperties: new Map(),
    caches: { document: new Map(), script: new Map(), user: new Map() },
    lockedByOther: false,
    changedSheets: new Set(),
  };
}
