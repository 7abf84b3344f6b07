// The controller over a fake server that answers when the test says so.

import { type Controller, createController } from '../../../sidebar/model/create-controller.ts';
import { FIRST_MODEL, type PanelModel } from '../../../sidebar/model/panel-model.ts';
import { createStore, type Store } from '../../../sidebar/model/store.ts';
import { PROGRESS_INTERVAL } from '../../../sidebar/run-call.ts';
import type { CallServer } from '../../../sidebar/server.ts';
import { chooseWords } from '../../../sidebar/words/words.ts';
import type { PanelAnswer } from '../../../src/addon/panel/panel.ts';
import { state } from '../panel-sample.ts';

const { messages } = chooseWords('ru');
const done: PanelAnswer = { kind: 'done', message: 'Готово.', state };
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));

interface Pending {
  readonly name: string;
  readonly answer: (value: unknown) => Promise<void>;
  readonly fail: (reason: string) => Promise<void>;
}

interface Bench {
  readonly store: Store<PanelModel>;
  readonly controller: Controller;
  /** Names of all calls so far. */
  readonly names: () => readonly string[];
  /** The newest call under way. */
  readonly last: () => Pending;
  readonly passInterval: () => Promise<void>;
}

function makeBench(): Bench {
  const store = createStore<PanelModel>({ ...FIRST_MODEL, state });
  const calls: Pending[] = [];
  const waiting: (() => void)[] = [];
  const server = ((name: string) =>
    new Promise((resolve, reject) => {
      const after = async (end: () => void) => {
        end();
        await settle();
      };
      calls.push({
        name,
        answer: (value) => after(() => resolve(value)),
        fail: (reason) => after(() => reject(new Error(reason))),
      });
    })) as unknown as CallServer; // as: each call is answered by its test
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => {
      if (milliseconds === PROGRESS_INTERVAL) waiting.push(resolve);
    });
  return {
    store,
    controller: createController({ store, server, wait }),
    names: () => calls.map(({ name }) => name),
    last: () => {
      const call = calls.at(-1);
      if (call === undefined) throw new Error('expected a call, got none');
      return call;
    },
    passInterval: async () => {
      for (const pass of waiting.splice(0)) pass();
      await settle();
    },
  };
}

describe('run(action)', () => {
  test('marks the action as running until its answer', async () => {
    const { store, controller, last } = makeBench();
    void controller.run({ kind: 'check' });
    expect(store.get().running).toMatchObject({ action: { kind: 'check' }, cancelling: 'none' });

    await last().answer(done);

    expect(store.get().running).toBeNull();
    expect(store.get().message).toEqual({ kind: 'done', text: 'Готово.' });
  });

  test('does nothing while another runs', async () => {
    const { controller, names, last } = makeBench();
    void controller.run({ kind: 'check' });
    void controller.run({ kind: 'highlight' });
    void controller.select('k', 'Сбор', 'A1');
    await last().answer(done);
    expect(names()).toEqual(['panelCheck']);
  });

  test('tells a failure of the service with what may have been written', async () => {
    const { store, controller, last } = makeBench();
    void controller.run({ kind: 'undo', id: '1' });
    await last().fail('timeout');
    expect(store.get().running).toBeNull();
    expect(store.get().message).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining(messages.written.cell),
    });
  });

  test('takes a value that was lost on the way for no answer', async () => {
    const { store, controller, last } = makeBench();
    void controller.run({ kind: 'letter', school: 'А' });
    await last().answer(null);
    expect(store.get().message).toMatchObject({
      kind: 'failed',
      text: expect.stringContaining(messages.written.nothing),
    });
  });

  test('asks for progress one question at a time', async () => {
    const { store, controller, names, last, passInterval } = makeBench();
    void controller.run({ kind: 'check' });
    const check = last();
    await passInterval();
    const poll = last();
    await passInterval();
    expect(names()).toEqual(['panelCheck', 'panelProgress']);

    await poll.answer({ step: 2, steps: 5, text: 'Пишу' });
    expect(store.get().running?.progress).toEqual({ step: 2, steps: 5, text: 'Пишу' });

    await check.answer(done);
    await passInterval();
    expect(names()).toEqual(['panelCheck', 'panelProgress']);
  });

  test('asks nothing more while a question of the stage before is open', async () => {
    const { controller, names, last, passInterval } = makeBench();
    void controller.run({ kind: 'build' });
    const read = last();
    await passInterval();
    await read.answer(done);
    await passInterval();
    expect(names()).toEqual(['panelRead', 'panelProgress', 'panelBuild']);
  });
});

describe('building', () => {
  test('reads first and then builds; its last stage can no longer be cancelled', async () => {
    const { store, controller, names, last } = makeBench();
    void controller.run({ kind: 'build' });
    expect(store.get().running).toMatchObject({ stage: 1, stages: 2, cancelling: 'possible' });

    await last().answer({ ...done, message: '' });
    expect(store.get().running).toMatchObject({ stage: 2, cancelling: 'late' });
    controller.cancel();
    expect(store.get().running?.cancelling).toBe('late');

    await last().answer(done);
    expect(names()).toEqual(['panelRead', 'panelBuild']);
    expect(store.get().message).toEqual({ kind: 'done', text: 'Готово.' });
  });

  test('stops before anything is written when cancelled, says so and keeps what was read', async () => {
    const { store, controller, names, last } = makeBench();
    void controller.run({ kind: 'build' });
    controller.cancel();
    const fresh = { ...state, errors: 9 };
    await last().answer({ kind: 'done', message: '', state: fresh });

    expect(names()).toEqual(['panelRead']);
    expect(store.get()).toMatchObject({
      running: null,
      state: fresh,
      message: { kind: 'done', text: messages.stopped },
    });
  });

  test('ends with the first stage when that fails', async () => {
    const { store, controller, names, last } = makeBench();
    void controller.run({ kind: 'build' });
    await last().answer({ kind: 'failed', message: 'Занято.' });
    expect(names()).toEqual(['panelRead']);
    expect(store.get().message).toEqual({ kind: 'failed', text: 'Занято.' });
  });

  test('says that nothing was written when its first stage gets no answer', async () => {
    const { store, controller, last } = makeBench();
    void controller.run({ kind: 'build' });
    await last().fail('timeout');
    expect(store.get().message).toMatchObject({
      text: expect.stringContaining(messages.written.nothing),
    });
  });
});

describe('select(key, sheet, cell)', () => {
  test('marks where the reader goes and clears the message once there', async () => {
    const { store, controller, last } = makeBench();
    controller.say({ kind: 'done', text: 'Готово.' });
    void controller.select('k', 'Сбор', 'E7');
    expect(store.get().place.current).toBe('k');
    await last().answer(null);
    expect(store.get().message).toEqual({ kind: 'none' });
  });

  test('tells that a cell is gone', async () => {
    const { store, controller, last } = makeBench();
    void controller.select('k', 'Сбор', 'E7');
    await last().answer({ kind: 'failed', message: 'Ячейки нет.' });
    expect(store.get().message).toEqual({ kind: 'failed', text: 'Ячейки нет.' });
  });

  test('does not tell what came of an older one', async () => {
    const { store, controller, last } = makeBench();
    void controller.select('old', 'Сбор', 'E7');
    const old = last();
    void controller.select('new', 'Сбор', 'E8');
    await old.fail('timeout');
    expect(store.get().message).toEqual({ kind: 'none' });
    await last().fail('timeout');
    expect(store.get().message.kind).toBe('failed');
  });
});

test('move(change) keeps the rest of the place', () => {
  const { store, controller } = makeBench();
  controller.move({ tab: 'schools' });
  controller.move({ school: 'А' });
  expect(store.get().place).toEqual({ ...FIRST_MODEL.place, tab: 'schools', school: 'А' });
});
