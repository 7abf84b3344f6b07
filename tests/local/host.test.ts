import type { TriggerEvent } from '../../src/local/host.ts';
import { openTestHost, testWorkbook } from './open-test-host.ts';

const MENU = `
  function onOpen(e) {
    SpreadsheetApp.getUi().createMenu('Сводка').addItem('Построить сводку', 'build')
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Ещё').addItem('О программе', 'app.about')).addToUi();
  }
  var counter = 0;
  const hidden = () => 1;
  function build() { counter += 1; SpreadsheetApp.getActiveSheet().getRange('A1').setValue(counter); }
  function secret_() { return 1; }
  var app = { about() { SpreadsheetApp.getUi().alert('О программе', 'Сводка', SpreadsheetApp.getUi().ButtonSet.OK); } };
  function echo(value) { return value; }
  function typesOf(value) { return [value instanceof Array, value[0] instanceof Object]; }
  function makes(kind) {
    const cycle = {}; cycle.self = cycle;
    return { date: { a: [new Date()] }, function: { f() {} }, instance: new Map(), service: SpreadsheetApp, cycle,
      undefined: undefined, holes: [undefined, { a: undefined, b: 1 }], promise: Promise.resolve(5) }[kind];
  }
  async function later() { await null; return 5; }
  function onEdit(e) { SpreadsheetApp.getActiveSheet().getRange('B1').setValue([e.range.getA1Notation(), e.value, String(e.authMode)].join(' ')); }`;

describe('the menu', () => {
  test('open makes it, a click runs the function in a new realm', () => {
    const workbook = testWorkbook();
    const host = openTestHost(MENU, { workbook });
    host.open();
    host.clickMenu('Построить сводку');
    host.clickMenu('Построить сводку');
    expect(host.ui.menus.map((menu) => menu.caption)).toEqual(['Сводка']);
    expect(workbook.sheets[0]?.rows[1]?.[1]?.value).toBe(1);
  });

  test('an item of a sub-menu may name a method', () => {
    const host = openTestHost(MENU);
    host.open('NONE');
    host.clickMenu('О программе');
    expect(host.ui.alerts).toEqual([
      { kind: 'alert', title: 'О программе', text: 'Сводка', buttons: 'OK' },
    ]);
  });

  test('a caption that no menu has is the mistake of the caller', () => {
    const host = openTestHost(MENU);
    host.open();
    expect(() => host.clickMenu('Нет')).toThrow('No menu has an item «Нет».');
  });
});

describe('call', () => {
  const host = openTestHost(MENU);

  test.each(['secret_', 'hidden', 'Object', 'SpreadsheetApp', 'нет', 'app.about'])(
    '%s cannot be called',
    (name) => {
      expect(() => host.call(name)).toThrow(`google.script.run.${name} is not a function`);
    },
  );

  test.each([null, 0, '', false, 'текст', { a: [1, { b: null }] }, []])(
    '%j passes both ways',
    (value) => {
      expect(host.call('echo', value)).toEqual(value);
    },
  );

  test('what passes in is of the realm', () => {
    expect(host.call('typesOf', [{}])).toEqual([true, true]);
  });

  test.each([[new Date(0)], [() => 1], [new Map()], [{ a: [Symbol('s')] }]])(
    '%p does not pass in',
    (value) => {
      expect(() => host.call('echo', value)).toThrow('Failed due to illegal value in property');
    },
  );

  test('a cycle passes neither in nor out', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(() => host.call('echo', cycle)).toThrow('cycle');
    expect(() => host.call('makes', 'cycle')).toThrow('cycle');
  });

  test.each(['date', 'function', 'instance', 'service'])(
    'a result with a %s arrives as null with a warning',
    (kind) => {
      const fresh = openTestHost(MENU);
      expect(fresh.call('makes', kind)).toBeNull();
      expect(fresh.warnings).toHaveLength(1);
    },
  );

  test('undefined is null in an array and left out of an object', () => {
    expect(host.call('makes', 'holes')).toEqual([null, { b: 1 }]);
    expect(Object.keys(host.call('makes', 'holes') as object)).toEqual(['0', '1']);
    expect(host.call('makes', 'undefined')).toBeNull();
  });

  test('a promise is awaited', () => {
    expect(host.call('later')).toBe(5);
    expect(host.call('makes', 'promise')).toBe(5);
  });
});

test('a simple trigger gets the edit with limited authorisation', () => {
  const workbook = testWorkbook();
  openTestHost(MENU, { workbook }).trigger('onEdit', { range: 'Лист1!C3', value: '5' });
  expect(workbook.sheets[0]?.rows[1]?.[2]?.value).toBe('C3 5 LIMITED');
});

describe('counting', () => {
  const CODE = `
    function two() { const s = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Лист1'); s.getRange('A1').setValue(1); }
    function three() { const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); }`;

  test('stats counts the calls of the last execution; ranges and builders cost nothing', () => {
    const host = openTestHost(CODE);
    host.call('three');
    host.call('two');
    expect(host.stats()).toEqual({
      total: 2,
      reads: 1,
      writes: 1,
      byName: { 'Spreadsheet.getSheetByName': 1, 'Range.setValue': 1 },
    });
  });

  test.each([
    [1, null, null],
    [2, null, null],
    [3, 1, null],
    [4, 1, 2],
  ])('failAt(%i) fails that call and leaves what was done before', (count, first, second) => {
    const workbook = testWorkbook();
    const host = openTestHost(CODE, { workbook });
    host.failAt(count);
    const run = () => host.call('three');
    if (count > 3) run();
    else expect(run).toThrow('Service Spreadsheets failed while accessing document');
    expect(workbook.sheets[0]?.rows[1]?.[1]?.value ?? null).toBe(first);
    expect(workbook.sheets[0]?.rows[2]?.[1]?.value ?? null).toBe(second);
    host.failAt(null);
    host.call('three');
    expect(workbook.sheets[0]?.rows[2]?.[1]?.value).toBe(2);
  });
});

describe('failures of the script', () => {
  test('a thrown error reaches the caller with its message and stack', () => {
    const host = openTestHost("function run() { throw new TypeError('плохо'); }");
    expect(() => host.call('run')).toThrow(
      expect.objectContaining({
        name: 'ScriptFailure',
        message: 'плохо',
        scriptStack: expect.stringContaining('Code.gs'),
      }),
    );
  });

  test('a script that does not parse fails', () => {
    expect(() => openTestHost('function (').open()).toThrow(
      'Function statements require a function name',
    );
  });

  test('a function that a menu names and nobody wrote fails', () => {
    const host = openTestHost(
      "function onOpen() { SpreadsheetApp.getUi().createMenu('m').addItem('a', 'нет').addToUi(); }",
    );
    host.open();
    expect(() => host.clickMenu('a')).toThrow('Script function not found: нет');
  });
});

test.each<[string, TriggerEvent, unknown]>([
  ['one cell', { range: 'Лист1!C3', value: '5', oldValue: '4' }, ['C3', '5', '4']],
  ['a blank cell filled', { range: 'Лист1!C3', value: '5' }, ['C3', '5', 'absent']],
  ['a cell emptied', { range: 'Лист1!C3', oldValue: '4' }, ['C3', 'absent', '4']],
  [
    'several cells pasted',
    { range: 'Лист1!C3:D4', value: '5', oldValue: '4' },
    ['C3:D4', 'absent', 'absent'],
  ],
])('the event of %s tells what Google tells', (_title, event, expected) => {
  const script = `function onEdit(e) {
    const shown = (key) => (key in e ? e[key] : 'absent');
    console.log(JSON.stringify([e.range.getA1Notation(), shown('value'), shown('oldValue')]));
    console.log(String(e.authMode) + ' ' + e.source.getName() + ' ' + ('user' in e));
  }`;
  const host = openTestHost(script);
  host.trigger('onEdit', event);
  expect(JSON.parse(host.log[0]?.text ?? '')).toEqual(expected);
  expect(host.log[1]?.text).toBe('LIMITED Книга false');
});
