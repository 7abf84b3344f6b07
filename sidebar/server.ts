// The panel's only way to the server: google.script.run, as promises typed by the server's own contract.

import type { PanelServer } from '../src/addon/panel/panel.ts';

type PanelCall = keyof PanelServer;

type ServerCalls = {
  readonly [Name in PanelCall]: (...given: Parameters<PanelServer[Name]>) => void;
};

interface ScriptRun extends ServerCalls {
  withSuccessHandler(handler: (value: unknown) => void): ScriptRun;
  withFailureHandler(handler: (error: Error) => void): ScriptRun;
}

declare const google: { readonly script: { readonly run: ScriptRun } };

/** A way to call the server: the real one below, a made-up one in tests. */
export type CallServer = typeof callServer;

/** Calls a server function by name and gives its answer; rejects with the service's own Error when there is none. */
export function callServer<Name extends PanelCall>(
  name: Name,
  ...given: Parameters<PanelServer[Name]>
): Promise<ReturnType<PanelServer[Name]>> {
  return new Promise((resolve, reject) => {
    const run: ServerCalls = google.script.run
      // The host promises nothing about the value; the contract does.
      .withSuccessHandler((value) => resolve(value as ReturnType<PanelServer[Name]>))
      .withFailureHandler(reject);
    run[name](...given);
  });
}
