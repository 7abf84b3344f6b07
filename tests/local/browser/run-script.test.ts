// Questions: the worker cannot wait in the middle of a script, so what asks is taken back and run again with the answer.

import { writeXlsx } from '../../../src/local/xlsx/write-xlsx.ts';
import { MANIFEST, testWorkbook } from '../open-test-host.ts';
import { ask, builtSession, expectBook, open, scriptSession, viewOf } from './open-session.ts';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('М').addItem('a', 'asks').addItem('b', 'stubborn').addToUi(); }
  function asks() {
    const ui = SpreadsheetApp.getUi();
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1').setValue('до вопроса');
    SpreadsheetApp.getActiveSpreadsheet().insertSheet('Новый');
    SpreadsheetApp.getActiveSpreadsheet().toast('начали');
    ui.alert('К сведению');
    const sure = ui.alert('Сводка', 'Продолжить?', ui.ButtonSet.YES_NO);
    if (sure !== ui.Button.YES) return;
    const given = ui.prompt('Какой год?');
    sheet.getRange('B1').setValue(given.getSelectedButton() === ui.Button.OK ? given.getResponseText() : 'нет');
  }
  function stubborn() {
    const sheet = SpreadsheetApp.getActiveSheet();
    try { SpreadsheetApp.getUi().prompt('Кто вы?'); } catch (error) { }
    try { sheet.getRange('A1').setValue('всё равно'); } catch (error) { }
  }
  function steps() {
    CacheService.getDocumentCache().put('step', '1', 60);
    CacheService.getDocumentCache().put('step', '2', 60);
  }`;

const menu = (functionName: string, ...answers: readonly unknown[]) =>
  ({ kind: 'menu', functionName, answers }) as never;

describe('a menu item that asks', () => {
  test('gives the question and leaves nothing of what it did before', () => {
    const session = scriptSession(CODE, testWorkbook());
    const reply = session.answer(menu('asks'));
    const book = ask(session, { kind: 'activate', sheetId: 7 });

    expect(reply).toEqual({
      kind: 'question',
      question: { kind: 'alert', title: 'Сводка', text: 'Продолжить?', buttons: 'YES_NO' },
    });
    expect(book).toMatchObject({ toasts: [], alerts: [], unsaved: false });
    expect(book.tabs.map(({ name }) => name)).toEqual(['Лист1', 'Форма 1']);
    expect(viewOf(session, book, 'Лист1').texts[0]).toEqual([]);
  });

  test('goes on to the next question with the answers so far, and is done with all of them', () => {
    const session = scriptSession(CODE, testWorkbook());
    const second = session.answer(menu('asks', 'YES'));
    const done = expectBook(session.answer(menu('asks', 'YES', { button: 'OK', text: '2023' })));

    expect(second).toMatchObject({ kind: 'question', question: { kind: 'prompt', buttons: 'OK' } });
    expect(viewOf(session, done, 'Лист1').texts[0]).toEqual(['до вопроса', '2023']);
    expect(done.toasts.map(({ text }) => text)).toEqual(['начали']);
    expect(done.alerts.map(({ text }) => text)).toEqual(['К сведению']);
    expect(done.tabs.map(({ name }) => name)).toContain('Новый');
  });

  test('ends where the answer is no', () => {
    const session = scriptSession(CODE, testWorkbook());
    const done = expectBook(session.answer(menu('asks', 'NO')));

    expect(viewOf(session, done, 'Лист1').texts[0]).toEqual(['до вопроса']);
  });

  test('cannot go on behind the question by catching what it was told', () => {
    const session = scriptSession(CODE, testWorkbook());

    expect(session.answer(menu('stubborn')).kind).toBe('question');
    const book = ask(session, { kind: 'activate', sheetId: 7 });
    expect(viewOf(session, book, 'Лист1').texts[0]).toEqual([]);
  });
});

test('what a script puts into a cache is heard while it runs', () => {
  const heard: string[] = [];
  const onCached = (key: string, value: string) => heard.push(`${key}=${value}`);
  const session = builtSession({ code: CODE, manifest: MANIFEST, onCached });
  expectBook(open(session, 'a.xlsx', writeXlsx(testWorkbook())));
  expectBook(session.answer({ kind: 'call', name: 'steps', args: [], answers: [] }));

  expect(heard).toEqual(['step=1', 'step=2']);
});
