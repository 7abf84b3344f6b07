// Opening, saving and starting again, over a fake worker.

import type { Reply, Request } from '../../../src/local/browser/protocol.ts';
import { answerPlainly, makeBook, makePage, settle } from './fake-worker.ts';

const BYTES = new Uint8Array([80, 75]);

/** Never answers: work that hangs. */
function hang(): Promise<Reply> {
  return new Promise(() => undefined);
}

test('a file that is opened shows its sheet, the hint, and the panel beside it', async () => {
  const { desk, asked } = makePage(answerPlainly);

  await desk.open('сбор.xlsx', BYTES);
  await settle();

  const { state } = desk.session.store;
  expect(asked.map(({ kind }) => kind)).toEqual(['open', 'view', 'menu']);
  expect(asked[2]).toEqual({ kind: 'menu', functionName: 'openPanel', answers: [] });
  expect(state.sheetId).toBe(7);
  expect(state.hint).toBe(true);
  expect(desk.session.viewOf(7)?.id).toBe(7);
});

test('a new table goes on with what prepares it', async () => {
  const { desk, asked } = makePage(answerPlainly);

  await desk.create();

  const functions = asked.flatMap((request) =>
    request.kind === 'menu' ? [request.functionName] : [],
  );
  expect(functions).toEqual(['prepareTable', 'openPanel']);
});

test('a file that is refused leaves the start screen with a sentence', async () => {
  const { desk } = makePage(() => ({ kind: 'refused', reason: { kind: 'old-xls' } }));

  await desk.open('сбор.xls', BYTES);

  const { state } = desk.session.store;
  expect(state.book).toBeNull();
  expect(state.refusal).toMatch(/^Файл «сбор\.xls» сохранён в старом формате/);
  expect(state.question).toBeNull();
});

test('a file that is refused over an open book leaves the book and says why', async () => {
  const { desk } = makePage((request) =>
    request.kind === 'open' && request.name === 'письмо.docx'
      ? { kind: 'refused', reason: { kind: 'not-xlsx' } }
      : answerPlainly(request),
  );
  await desk.open('сбор.xlsx', BYTES);

  await desk.open('письмо.docx', BYTES);

  const { state } = desk.session.store;
  expect(state.book?.name).toBe('сбор.xlsx');
  expect(state.question?.text).toMatch(/^Файл «письмо\.docx»/);
});

test('what is saved needs no question before another file', async () => {
  const { desk } = makePage(answerPlainly);
  await desk.open('сбор.xlsx', BYTES);

  expect(await desk.mayLeave()).toBe(true);
});

test.each([
  ['YES', true],
  ['NO', false],
  ['CLOSE', false],
] as const)('unsaved changes are asked about: %s', async (answer, leaves) => {
  const { desk } = makePage((request) =>
    request.kind === 'edit'
      ? { kind: 'done', book: makeBook({ unsaved: true }), result: null }
      : answerPlainly(request),
  );
  await desk.open('сбор.xlsx', BYTES);
  await desk.session.edit(7, { row: 1, column: 1 }, [['5']]);

  const leaving = desk.mayLeave();
  const { question } = desk.session.store.state;
  desk.session.store.answer(answer);

  expect(question?.text).toContain('несохранённые изменения');
  expect(await leaving).toBe(leaves);
});

test('saving hands over the file and says where it is', async () => {
  const { desk, downloads } = makePage(answerPlainly);
  await desk.open('сбор.xlsx', BYTES);

  await desk.save();

  expect(downloads).toEqual(['сбор.svodka.xlsx']);
  expect(desk.session.store.state.notices.at(-1)?.text).toMatch(
    /«сбор\.svodka\.xlsx» сохранён в папку загрузок.*Исходный файл не изменён/,
  );
});

test('work that hangs is stopped, and the table is opened again as last saved', async () => {
  const { desk, asked, restarts } = makePage((request) =>
    request.kind === 'menu' && request.functionName === 'buildSummary'
      ? hang()
      : answerPlainly(request),
  );
  await desk.open('сбор.xlsx', BYTES);
  await desk.save();
  const building = desk.session.menu('buildSummary');
  await settle();

  const stopping = desk.stop();
  desk.session.store.answer('YES');
  await stopping;
  await building;

  const { state } = desk.session.store;
  expect(restarts()).toBe(1);
  expect(asked.filter(({ kind }) => kind === 'open').at(-1)).toMatchObject({
    name: 'сбор.svodka.xlsx',
  });
  expect(state.work).toBeNull();
  expect(state.question).toBeNull();
  expect(state.book).not.toBeNull();
});

test('work that ends while its stopping is asked about is not stopped', async () => {
  let finish: (reply: Reply) => void = () => undefined;
  const { desk, restarts } = makePage((request) =>
    request.kind === 'menu' && request.functionName === 'buildSummary'
      ? new Promise((resolve) => {
          finish = resolve;
        })
      : answerPlainly(request),
  );
  await desk.open('сбор.xlsx', BYTES);
  const building = desk.session.menu('buildSummary');
  await settle();
  const stopping = desk.stop();
  finish({ kind: 'done', book: makeBook(), result: null });
  await building;

  desk.session.store.answer('YES');
  await stopping;

  expect(restarts()).toBe(0);
});

test('a fault of the host is told, and on YES everything starts again', async () => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
  const fault = (request: Request): Reply => {
    if (request.kind === 'undo') throw new Error('out of memory\n  at somewhere');
    return answerPlainly(request);
  };
  const { desk, restarts } = makePage(fault);
  await desk.open('сбор.xlsx', BYTES);

  await desk.session.undo();
  const { question } = desk.session.store.state;
  desk.session.store.answer('YES');
  await settle();

  expect(question?.text).toContain('(out of memory)');
  expect(restarts()).toBe(1);
});
