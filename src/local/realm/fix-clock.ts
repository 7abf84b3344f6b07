// The clock of a realm: what `new Date()` and `Date.now()` tell a script, where the host's time is not the computer's.

import type { Execution } from './execution.ts';

const CLOCK_MILLISECONDS = 1000;

/** A script whose value takes the clock and puts it behind the realm's own Date; kept as text, as the bridge is. */
const CLOCK_SOURCE = `(function (now) {
  'use strict';
  const RealDate = Date, construct = Reflect.construct;
  RealDate.now = { now() { return now(); } }.now;
  const Clock = new Proxy(RealDate, {
    construct: (target, args, made) => construct(target, args.length === 0 ? [now()] : args, made),
    apply: (target) => new target(now()).toString(),
  });
  Object.defineProperty(RealDate.prototype, 'constructor', { value: Clock, writable: true, configurable: true });
  Object.defineProperty(globalThis, 'Date', { value: Clock, writable: true, configurable: true });
})`;

/**
 * Makes the Date of an execution's realm tell the given time instead of the computer's; dates made of arguments are as
 * ever. A clock that throws is a fault of the host: the script gets an invalid date, the host's caller the error.
 */
export function fixClock(execution: Execution, now: () => Date): void {
  // as: the value of the text above.
  const fix = execution.realm.evaluate(CLOCK_SOURCE, CLOCK_MILLISECONDS) as (
    clock: () => number,
  ) => void;
  fix(() => {
    try {
      return now().getTime();
    } catch (error) {
      execution.fault ??= error;
      return Number.NaN;
    }
  });
}
