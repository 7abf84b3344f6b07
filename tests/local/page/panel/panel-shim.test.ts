// google.script inside the panel's frame, run over a made-up window.

import { addShim, shimSource } from '../../../../src/local/page/panel/panel-shim.ts';

interface Runner {
  readonly withSuccessHandler: (handler: (value: unknown, user: unknown) => void) => Runner;
  readonly withFailureHandler: (handler: (error: Error, user: unknown) => void) => Runner;
  readonly withUserObject: (user: unknown) => Runner;
  readonly panelState: (...args: readonly unknown[]) => void;
}

interface Frame {
  readonly run: Runner;
  readonly host: { readonly close: () => void };
  readonly told: readonly Readonly<Record<string, unknown>>[];
  /** The page answers the frame. */
  readonly hear: (message: Readonly<Record<string, unknown>>, source?: unknown) => void;
}

function startFrame(): Frame {
  const told: Record<string, unknown>[] = [];
  const listeners: Record<string, ((event: unknown) => void)[]> = {};
  const parent = {
    // The frame may not keep what it sends: a copy, as the browser makes one.
    postMessage: (message: object) =>
      told.push(structuredClone(message) as Record<string, unknown>),
  };
  const window: Record<string, unknown> = {
    parent,
    addEventListener: (name: string, listener: (event: unknown) => void) => {
      listeners[name] = [...(listeners[name] ?? []), listener];
    },
  };
  new Function('window', shimSource('abc'))(window);
  const { script } = window.google as { script: { run: Runner; host: Frame['host'] } }; // as: the shim made it
  return {
    run: script.run,
    host: script.host,
    told,
    hear: (message, source = parent) => {
      for (const listener of listeners.message ?? []) listener({ data: message, source });
    },
  };
}

/** The answer to the last call. */
function answerTo({ told }: Frame, changed: Readonly<Record<string, unknown>>) {
  const { nonce, life, number } = told.at(-1) ?? {};
  return { nonce, life, number, kind: 'value', value: null, ...changed };
}

test('the frame says that it is there', () => {
  expect(startFrame().told).toMatchObject([{ kind: 'hello', nonce: 'abc' }]);
});

test('a call goes to the page, and its answer to the success handler with the user object', () => {
  const frame = startFrame();
  const heard: unknown[] = [];
  frame.run
    .withUserObject('mine')
    .withSuccessHandler((value, user) => heard.push(value, user))
    .panelState('Сбор', 2023);

  frame.hear(answerTo(frame, { value: { a: 1 } }));

  expect(frame.told.at(-1)).toMatchObject({
    kind: 'call',
    name: 'panelState',
    args: ['Сбор', 2023],
  });
  expect(heard).toEqual([{ a: 1 }, 'mine']);
});

test('a failure comes as an Error', () => {
  const frame = startFrame();
  const heard: Error[] = [];
  frame.run.withFailureHandler((error) => heard.push(error)).panelState();

  frame.hear(answerTo(frame, { kind: 'failed', message: 'Листа нет.' }));

  expect(heard.map(({ message }) => message)).toEqual(['Листа нет.']);
});

test('each handler makes a runner of its own', () => {
  const frame = startFrame();
  const heard: string[] = [];
  const base = frame.run.withSuccessHandler(() => heard.push('base'));
  base.withSuccessHandler(() => heard.push('other')).panelState();
  frame.hear(answerTo(frame, {}));

  base.panelState();
  frame.hear(answerTo(frame, {}));

  expect(heard).toEqual(['other', 'base']);
});

test.each([
  ['another nonce', { nonce: 'xyz' }],
  ['a former life of the frame', { life: 'before' }],
  ['another call', { number: 99 }],
])('an answer with %s is dropped', (_name, changed) => {
  const frame = startFrame();
  const heard: unknown[] = [];
  frame.run.withSuccessHandler((value) => heard.push(value)).panelState();

  frame.hear(answerTo(frame, changed));

  expect(heard).toEqual([]);
});

test('an answer that does not come from the page is dropped, and one answer counts once', () => {
  const frame = startFrame();
  const heard: unknown[] = [];
  frame.run.withSuccessHandler((value) => heard.push(value)).panelState();
  const answer = answerTo(frame, { value: 5 });

  frame.hear(answer, {});
  frame.hear(answer);
  frame.hear(answer);

  expect(heard).toEqual([5]);
});

test('an argument that cannot be sent fails by its handler', () => {
  const frame = startFrame();
  const heard: Error[] = [];

  frame.run.withFailureHandler((error) => heard.push(error)).panelState(() => 1);

  expect(heard.length).toBe(1);
});

test('the panel closes itself by a message', () => {
  const frame = startFrame();

  frame.host.close();

  expect(frame.told.at(-1)).toMatchObject({ kind: 'close' });
});

test.each([
  ['<!DOCTYPE html><html><head lang="ru"><title>x</title>', '<head lang="ru"><script>'],
  ['<!DOCTYPE html><p>x</p>', '<!DOCTYPE html><script>'],
  ['<p>x</p>', '<script>'],
  ['<header>x</header>', '<script>'],
])('addShim(%s) puts the shim before every other script', (html, beginning) => {
  const document = addShim(html, 'abc');

  expect(document.indexOf('<script>')).toBe(document.indexOf(beginning) + beginning.length - 8);
  expect(document.replace(/<script>[\s\S]*<\/script>/, '')).toBe(html);
});
