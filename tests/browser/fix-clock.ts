// Makes the page and its worker tell one time for ever, so that pictures and stamps come out the same.

import type { BrowserContext } from 'playwright-core';

/** Runs in the page before its own scripts. The worker's script is a blob made there: it gets the clock in front. */
function fixWorkers(time: number): void {
  const clock = `{
    const RealDate = Date;
    const now = () => ${time};
    RealDate.now = now;
    Date = new Proxy(RealDate, {
      construct: (target, args, made) => Reflect.construct(target, args.length === 0 ? [now()] : args, made),
      apply: (target) => new target(now()).toString(),
    });
  }\n`;
  window.Blob = class extends Blob {
    constructor(parts: BlobPart[] = [], options: BlobPropertyBag = {}) {
      super(options.type?.includes('javascript') === true ? [clock, ...parts] : parts, options);
    }
  };
}

/** Must be called before the page is opened. Timers go on as ever. */
export async function fixClock(context: BrowserContext, time: Date): Promise<void> {
  await context.clock.setFixedTime(time);
  await context.addInitScript(fixWorkers, time.getTime());
}
