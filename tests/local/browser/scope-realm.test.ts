// What a realm for workers gives and what it cannot; the same add-on comes to the same in it as in a context of its own.

import { createScopeRealm } from '../../../src/local/browser/scope-realm.ts';
import type { SessionSettings } from '../../../src/local/browser/session.ts';
import { createHost, type Host } from '../../../src/local/host.ts';
import type { Workbook } from '../../../src/local/workbook/workbook.ts';
import { MANIFEST, testWorkbook } from '../open-test-host.ts';
import { builtSession, expectBook, open, readExample, viewOf } from './open-session.ts';

function openScopeHost(code: string, workbook: Workbook = testWorkbook()): Host {
  const realm = createScopeRealm;
  return createHost({ code, manifest: MANIFEST, html: {}, workbook, realm, calculator: null });
}

describe('createScopeRealm', () => {
  test.each([
    'process',
    'require',
    'setTimeout',
    'setInterval',
    'queueMicrotask',
    'URL',
    'TextEncoder',
    'structuredClone',
    'atob',
    'crypto',
    'performance',
    'fetch',
    'Buffer',
    'WebSocket',
    'navigator',
    'self',
    'postMessage',
    'importScripts',
    'XMLHttpRequest',
    'indexedDB',
  ])('a script has no %s', (name) => {
    const made = createScopeRealm();

    expect(made.evaluate(`typeof ${name}`, 100)).toBe('undefined');
    expect(made.evaluate(`typeof globalThis.${name}`, 100)).toBe('undefined');
    expect(made.evaluate(`new Function('return typeof ${name}')()`, 100)).toBe('undefined');
    expect(made.evaluate(`(function () { return eval('typeof ${name}'); })()`, 100)).toBe(
      'undefined',
    );
  });

  test.each(['WebAssembly', 'Intl', 'Promise', 'Map', 'BigInt'])('a script has %s', (name) => {
    expect(createScopeRealm().evaluate(`typeof ${name}`, 100)).not.toBe('undefined');
  });

  test('what a script declares is seen by the next text and among the globals, and nowhere else', () => {
    const made = createScopeRealm();
    made.evaluate('var left = 1; function right() { return left; } const own = 3;', 100);

    expect(made.evaluate('right() + 1', 100)).toBe(2);
    expect(made.globals.left).toBe(1);
    expect(Object.hasOwn(made.globals, 'right')).toBe(true);
    expect(Object.hasOwn(made.globals, 'own')).toBe(false);
    expect(Object.hasOwn(made.globals, 'class')).toBe(false);
    expect(createScopeRealm().evaluate('typeof left', 100)).toBe('undefined');
    expect(Reflect.has(globalThis, 'left')).toBe(false);
  });

  test('what the host puts among the globals is seen by texts and by functions made of texts', () => {
    const made = createScopeRealm();
    made.globals.Service = { name: 'service' };

    expect(made.evaluate('Service.name', 100)).toBe('service');
    expect(made.evaluate("new Function('a', 'b', 'return a + b + Service.name')(1, 2)", 100)).toBe(
      '3service',
    );
    expect(made.evaluate('(() => {}) instanceof Function', 100)).toBe(true);
  });

  test('a text that throws leaves the realm as it was', () => {
    const made = createScopeRealm();
    made.evaluate('var kept = 1', 100);

    expect(() => made.evaluate("throw new TypeError('плохо')", 100)).toThrow('плохо');
    expect(() => made.evaluate('function (', 100)).toThrow(SyntaxError);
    expect(made.evaluate('kept', 100)).toBe(1);
  });
});

describe('a host over such realms', () => {
  const CODE = `
    var counter = 0;
    const hidden = () => 1;
    function secret_() { return 1; }
    var app = { about() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('О программе'); } };
    function onOpen() { SpreadsheetApp.getUi().createMenu('Меню').addItem('О программе', 'app.about').addToUi(); }
    function count() { counter += 1; return counter; }
    function echo(value) { return [value instanceof Array, value]; }
    function fails() { throw new TypeError('плохо'); }`;

  test('runs menus, calls and services as ever, each in a scope of its own', () => {
    const workbook = testWorkbook();
    const host = openScopeHost(CODE, workbook);
    host.open();
    host.clickMenu('О программе');

    expect(workbook.sheets[0]?.rows[1]?.[1]?.value).toBe('О программе');
    expect([host.call('count'), host.call('count')]).toEqual([1, 1]);
    expect(host.call('echo', [{ a: 1 }])).toEqual([true, [{ a: 1 }]]);
  });

  test.each(['secret_', 'hidden', 'Object', 'SpreadsheetApp', 'fetch', 'нет', 'app.about'])(
    '%s cannot be called',
    (name) => {
      expect(() => openScopeHost(CODE).call(name)).toThrow(
        `google.script.run.${name} is not a function`,
      );
    },
  );

  test('tells what a script threw, with its place', () => {
    expect(() => openScopeHost(CODE).call('fails')).toThrow(
      expect.objectContaining({
        name: 'ScriptFailure',
        message: 'плохо',
        scriptStack: expect.stringContaining('Code.gs'),
      }),
    );
  });

  test.each([
    ["sheet.getRange('A1').setValue(new Date(0)).getValue() instanceof Date", true],
    ['sheet.getName()', 'Лист1'],
    [
      '(() => { try { sheet.foo; } catch (e) { return e instanceof Error && e.name; } })()',
      'Exception',
    ],
  ])('%s is %p', (script, expected) => {
    const code = `function run() { const sheet = SpreadsheetApp.getActiveSheet(); return ${script}; }`;

    expect(openScopeHost(code).call('run')).toBe(expected);
  });
});

describe('the built add-on', () => {
  const NOW = new Date('2024-01-20T03:00:00Z');

  function buildSheets(settings: Partial<SessionSettings>) {
    const session = builtSession(settings);
    expectBook(open(session, 'a.xlsx', readExample('kemerovo-city-2023.xlsx')));
    const call = { kind: 'call', name: 'panelBuild', args: [], answers: [] } as const;
    const book = expectBook(session.answer(call));
    return book.tabs.map(({ name }) => viewOf(session, book, name));
  }

  afterEach(() => jest.useRealTimers());

  test('makes the same sheets as in a context of its own', () => {
    const own = buildSheets({ now: () => NOW });
    jest.useFakeTimers({ now: NOW });
    const scoped = buildSheets({ realm: createScopeRealm });

    expect(own.length).toBeGreaterThan(6);
    expect(scoped).toEqual(own);
  });
});
