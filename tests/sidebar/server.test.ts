// google.script.run as promises, over a stand-in of it.

import { callServer } from '../../sidebar/server.ts';

interface Handlers {
  readonly success: (value: unknown) => void;
  readonly failure: (error: Error) => void;
}

const calls: { readonly name: string; readonly given: readonly unknown[] }[] = [];

/** Each `with…` gives a new runner, as the real one does. */
function makeRun(handlers: Handlers) {
  return {
    withSuccessHandler: (success: Handlers['success']) => makeRun({ ...handlers, success }),
    withFailureHandler: (failure: Handlers['failure']) => makeRun({ ...handlers, failure }),
    panelSelect: (...given: readonly unknown[]) => {
      calls.push({ name: 'panelSelect', given });
      handlers.success(null);
    },
    panelBuild: () => handlers.failure(new Error('Authorization is required')),
  };
}

beforeAll(() => {
  const run = makeRun({ success: () => undefined, failure: () => undefined });
  Object.assign(globalThis, { google: { script: { run } } });
});

afterAll(() => {
  Reflect.deleteProperty(globalThis, 'google');
});

test('a call passes its arguments and gives the answer', async () => {
  expect(await callServer('panelSelect', 'Сбор', 'E7')).toBeNull();
  expect(calls).toEqual([{ name: 'panelSelect', given: ['Сбор', 'E7'] }]);
});

test('a failure of the service rejects with its Error', async () => {
  await expect(callServer('panelBuild')).rejects.toThrow('Authorization is required');
});

test('a function that the server does not have rejects too', async () => {
  await expect(callServer('panelCheck')).rejects.toThrow(TypeError);
});
