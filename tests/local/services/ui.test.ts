import { evaluateScript, failureOf, openTestHost } from '../open-test-host.ts';

const ASK =
  "const ui = app.getUi(); return ui.alert('Вопрос', 'Строить?', ui.ButtonSet.YES_NO) === ui.Button.YES;";

describe('questions', () => {
  test('an alert gives the button that waits for it', () => {
    expect(evaluateScript(ASK, { answers: ['YES'] })).toBe(true);
    expect(evaluateScript(ASK, { answers: ['CLOSE'] })).toBe(false);
  });

  test('an alert with only OK needs no answer', () => {
    expect(evaluateScript("String(app.getUi().alert('Готово'))")).toBe('OK');
  });

  test('a question without an answer, or with a button it lacks, fails by name', () => {
    expect(failureOf(ASK)).toBe('No answer waits for Ui.alert «Строить?» in the local host.');
    expect(failureOf(ASK, { answers: ['OK'] })).toBe('Ui.alert «Строить?» has no button OK.');
  });

  test('a prompt gives the text', () => {
    const script =
      "const ui = app.getUi(), r = ui.prompt('Год?', ui.ButtonSet.OK_CANCEL); return [r.getResponseText(), String(r.getSelectedButton())];";
    expect(evaluateScript(script, { answers: [{ button: 'OK', text: '2023' }] })).toEqual([
      '2023',
      'OK',
    ]);
  });
});

describe('pages', () => {
  const host = openTestHost(`
    function sidebar() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Сводка')); }
    function dialog() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>1</b>').setWidth(300).setHeight(200), 'Окно'); }
    function missing() { HtmlService.createHtmlOutputFromFile('Нет'); }
    function facts() { const p = HtmlService.createHtmlOutput('a'); return [p.getTitle(), p.append('b').getContent(), p.setWidth(3).getWidth()]; }`);

  test('the sidebar shows a file of the project', () => {
    host.call('sidebar');
    expect(host.ui.sidebar).toEqual({ title: 'Сводка', html: '<p>Панель</p>' });
  });

  test('a dialog is kept', () => {
    host.call('dialog');
    expect(host.ui.dialogs).toEqual([{ title: 'Окно', html: '<b>1</b>' }]);
  });

  test('a missing file fails by name', () => {
    expect(() => host.call('missing')).toThrow('No HTML file named Нет was found.');
  });

  test('a page has no title until it is given one', () => {
    expect(host.call('facts')).toEqual(['', 'ab', 3]);
  });
});

test('a menu of the same name replaces the first', () => {
  const host = openTestHost(
    "function onOpen() { for (const f of ['a', 'b']) SpreadsheetApp.getUi().createMenu('М').addItem(f, f).addToUi(); }",
  );
  host.open();
  expect(host.ui.menus.map((menu) => menu.entries)).toEqual([
    [{ kind: 'item', caption: 'b', functionName: 'b' }],
  ]);
});

test('console and Logger are kept in the log', () => {
  const host = openTestHost(
    "function run() { console.log('%s из %d', 'три', 5, { a: 1 }); Logger.log(new Error('плохо').message); console.error('e'); }",
  );
  host.call('run');
  expect(host.log).toEqual([
    { level: 'log', text: 'три из 5 {"a":1}' },
    { level: 'log', text: 'плохо' },
    { level: 'error', text: 'e' },
  ]);
});
