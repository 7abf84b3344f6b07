// The dealings of the page with an open workbook, over a fake worker.

import type { Answer, Reply, Request } from '../../../src/local/browser/protocol.ts';
import { answerPlainly, makeBook, makePage, settle } from './fake-worker.ts';

const CELL = { row: 1, column: 1 };

async function openOver(answer: Parameters<typeof makePage>[0]) {
  const page = makePage(answer);
  await page.desk.open('сбор.xlsx', new Uint8Array());
  await settle();
  return { ...page, session: page.desk.session, store: page.desk.session.store };
}

/** A question before anything is written, as the worker replays it. */
function askFirst(request: Request): Reply {
  if (request.kind !== 'menu' || request.functionName !== 'prepareTable') {
    return answerPlainly(request);
  }
  if (request.answers.length === 0) {
    const question = { kind: 'prompt', title: 'Год', text: 'За какой год?', buttons: 'OK_CANCEL' };
    return { kind: 'question', question: { ...question, kind: 'prompt' } };
  }
  return answerPlainly(request);
}

test('a question is asked of the person, and the same request is sent again with the answer', async () => {
  const { session, store, asked } = await openOver(askFirst);
  const answer: Answer = { button: 'OK', text: '2024' };

  const running = session.menu('prepareTable');
  await settle();
  const { question } = store.state;
  store.answer(answer);
  await running;

  expect(question?.text).toBe('За какой год?');
  expect(asked.slice(-1)).toEqual([
    { kind: 'menu', functionName: 'prepareTable', answers: [answer] },
  ]);
  expect(store.state.question).toBeNull();
});

test('while one request is under way the next one waits', async () => {
  const finish: (() => void)[] = [];
  const { session, asked } = await openOver((request) =>
    request.kind === 'call'
      ? new Promise((resolve) => finish.push(() => resolve(answerPlainly(request))))
      : answerPlainly(request),
  );

  const first = session.call('panelBuild', []);
  const second = session.call('panelState', []);
  await settle();
  const before = asked.filter(({ kind }) => kind === 'call').length;
  finish[0]?.();
  await first;
  await settle();
  finish[1]?.();

  expect(before).toBe(1);
  expect(await second).toEqual({ kind: 'value', value: 'ok' });
});

test('a call that fails gives its message to the panel and opens no dialog', async () => {
  const { session, store } = await openOver((request) =>
    request.kind === 'call'
      ? { kind: 'failed', book: makeBook(), message: 'Листа нет.' }
      : answerPlainly(request),
  );

  expect(await session.call('panelShow', ['Сбор', 'A1'])).toEqual({
    kind: 'failed',
    message: 'Листа нет.',
  });
  expect(store.state.question).toBeNull();
});

test('a menu item that fails is told in a dialog', async () => {
  const { session, store } = await openOver((request) =>
    request.kind === 'menu' && request.functionName === 'buildSummary'
      ? { kind: 'failed', book: makeBook(), message: 'Листа нет.' }
      : answerPlainly(request),
  );

  await session.menu('buildSummary');

  expect(store.state.question).toEqual({
    kind: 'alert',
    title: 'Не получилось',
    text: 'Листа нет.',
    buttons: 'OK',
  });
});

test('a call that moves the cursor takes the person there; one that does not leaves them where they are', async () => {
  const there = { row: 7, column: 5, rows: 1, columns: 1 };
  const { session, store } = await openOver((request) =>
    request.kind === 'call' && request.name === 'panelShow'
      ? { kind: 'done', book: makeBook({ activeSheetId: 8, selection: there }), result: null }
      : answerPlainly(request),
  );
  session.activate(8);
  await session.call('panelState', []);
  const stayed = store.state.sheetId;
  session.activate(7);

  await session.call('panelShow', []);

  expect(stayed).toBe(8);
  expect(store.state.sheetId).toBe(8);
  expect(store.state.jump?.area).toEqual(there);
});

test('how far a script is comes at once, though the worker is busy', async () => {
  const progress = { step: 2, steps: 4, text: 'Записываю листы' };
  let finish: () => void = () => undefined;
  const { session, store } = await openOver((request, told) => {
    if (request.kind !== 'call' || request.name !== 'panelBuild') return answerPlainly(request);
    told('svodka.progress', JSON.stringify(progress));
    return new Promise((resolve) => {
      finish = () => resolve(answerPlainly(request));
    });
  });
  const building = session.call('panelBuild', []);
  await settle();

  expect(await session.call('panelProgress', [])).toEqual({ kind: 'value', value: progress });
  expect(store.state.work?.words).toBe('Записываю листы (2 / 4)');
  finish();
  await building;
  expect(store.state.work).toBeNull();
});

test('sheets that a request has changed are asked for again', async () => {
  const { session, asked } = await openOver((request) =>
    request.kind === 'undo'
      ? { kind: 'done', book: makeBook({ changedSheetIds: [7] }), result: null }
      : answerPlainly(request),
  );
  const before = asked.filter(({ kind }) => kind === 'view').length;

  await session.undo();
  await settle();

  expect(asked.filter(({ kind }) => kind === 'view').length).toBe(before + 1);
});

test('of several edits in a row only the last one has the sheet asked for', async () => {
  const { session, asked } = await openOver(answerPlainly);
  const before = asked.filter(({ kind }) => kind === 'view').length;

  await Promise.all([
    session.edit(7, CELL, [['1']]),
    session.edit(7, CELL, [['2']]),
    session.edit(7, CELL, [['3']]),
  ]);
  await settle();

  expect(asked.filter(({ kind }) => kind === 'view').length).toBe(before + 1);
});

test('cells cannot be edited while a script runs, and it is said once', async () => {
  let finish: () => void = () => undefined;
  const { session, store } = await openOver((request) =>
    request.kind === 'menu' && request.functionName === 'buildSummary'
      ? new Promise((resolve) => {
          finish = () => resolve(answerPlainly(request));
        })
      : answerPlainly(request),
  );
  const building = session.menu('buildSummary');
  await settle();

  const during = [session.mayEdit(), session.mayEdit()];
  finish();
  await building;

  expect(during).toEqual([false, false]);
  expect(store.state.notices.length).toBe(1);
  expect(session.mayEdit()).toBe(true);
});

test('the selection is told before a script runs', async () => {
  const { session, asked } = await openOver(answerPlainly);
  session.select(7, { row: 3, column: 2, rows: 1, columns: 1 });

  await session.menu('buildSummary');

  expect(asked.slice(-2).map(({ kind }) => kind)).toEqual(['select', 'menu']);
});

test('the hint is gone once something is run', async () => {
  const { session, store } = await openOver(answerPlainly);
  const before = store.state.hint;

  await session.menu('buildSummary');

  expect([before, store.state.hint]).toEqual([true, false]);
});

test('toasts and alerts of a reply are shown', async () => {
  const { session, store } = await openOver((request) =>
    request.kind === 'undo'
      ? {
          kind: 'done',
          book: makeBook({
            toasts: [{ title: 'Сводка', text: 'прочитано: 5', seconds: 3 }],
            alerts: [{ kind: 'alert', title: '', text: 'О программе', buttons: 'OK' }],
          }),
          result: null,
        }
      : answerPlainly(request),
  );

  await session.undo();

  expect(store.state.notices).toMatchObject([
    { title: 'Сводка', text: 'прочитано: 5', seconds: 3 },
  ]);
  expect(store.state.question?.text).toBe('О программе');
});
