// A call from start to end, with a clock that the test moves by hand.

import { ANSWER_LIMIT, PROGRESS_INTERVAL, runCall } from '../../sidebar/run-call.ts';
import type { PanelAnswer, PanelProgress } from '../../src/addon/panel/panel.ts';

const answer: PanelAnswer = { kind: 'failed', message: 'Занято.' };
const step: PanelProgress = { step: 1, steps: 5, text: 'Читаю таблицу' };
const settle = () => new Promise<void>((resolve) => setImmediate(resolve));
const never = () => new Promise<never>(() => undefined);

function makeClock() {
  const waiting = new Map<number, () => void>();
  return {
    wait: (milliseconds: number) =>
      new Promise<void>((resolve) => void waiting.set(milliseconds, resolve)),
    pass: async (milliseconds: number) => {
      waiting.get(milliseconds)?.();
      await settle();
    },
  };
}

function makeCall() {
  const told: PanelProgress[] = [];
  let resolve: (value: PanelAnswer | null) => void = () => undefined;
  const promise = new Promise<PanelAnswer | null>((done) => {
    resolve = done;
  });
  const onProgress = (progress: PanelProgress) => void told.push(progress);
  return {
    told,
    onProgress,
    call: () => promise,
    answerWith: (value: PanelAnswer) => resolve(value),
  };
}

const readProgress = async () => step;

test('the answer is given', async () => {
  const outcome = await runCall({
    call: async () => answer,
    readProgress,
    onProgress: () => undefined,
    wait: never,
  });
  expect(outcome).toEqual({ kind: 'answered', answer });
});

test('progress is told at every interval until the answer, and not after it', async () => {
  const clock = makeClock();
  const one = makeCall();
  const outcome = runCall({ ...one, readProgress, wait: clock.wait });
  expect(one.told).toEqual([]);
  await clock.pass(PROGRESS_INTERVAL);
  await clock.pass(PROGRESS_INTERVAL);
  expect(one.told).toEqual([step, step]);
  one.answerWith(answer);
  await outcome;
  await clock.pass(PROGRESS_INTERVAL);
  expect(one.told).toEqual([step, step]);
});

test('progress that cannot be read stops nothing', async () => {
  const clock = makeClock();
  const one = makeCall();
  const reads: string[] = [];
  const outcome = runCall({
    ...one,
    wait: clock.wait,
    readProgress: async () => {
      reads.push('read');
      throw new Error('no cache');
    },
  });
  await clock.pass(PROGRESS_INTERVAL);
  await clock.pass(PROGRESS_INTERVAL);
  one.answerWith(answer);
  expect(await outcome).toEqual({ kind: 'answered', answer });
  expect(reads).toEqual(['read', 'read']);
  expect(one.told).toEqual([]);
});

test.each([
  ['an Error', new Error('Authorization is required'), 'Authorization is required'],
  ['a text', 'gone', 'gone'],
])('a failure with %s is unanswered, with its reason', async (_what, thrown, reason) => {
  const outcome = await runCall({
    call: () => Promise.reject(thrown),
    readProgress,
    onProgress: () => undefined,
    wait: never,
  });
  expect(outcome).toEqual({ kind: 'unanswered', reason });
});

test('an answer lost on the way (null) is unanswered', async () => {
  const outcome = await runCall({
    call: async () => null,
    readProgress,
    onProgress: () => undefined,
    wait: never,
  });
  expect(outcome).toEqual({ kind: 'unanswered', reason: '' });
});

test('silence beyond the limit is unanswered', async () => {
  const clock = makeClock();
  const outcome = runCall({
    call: never,
    readProgress,
    onProgress: () => undefined,
    wait: clock.wait,
  });
  await clock.pass(ANSWER_LIMIT);
  expect(await outcome).toEqual({ kind: 'unanswered', reason: 'timeout' });
});
