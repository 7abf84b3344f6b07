import { createVmRealm } from '../../../src/local/node/vm-realm.ts';
import { RealmTimeout } from '../../../src/local/realm/realm.ts';
import { evaluateScript } from '../open-test-host.ts';

describe('createVmRealm', () => {
  test.each([
    'process',
    'require',
    'module',
    'console',
    'setTimeout',
    'URL',
    'TextEncoder',
    'structuredClone',
    'atob',
    'crypto',
    'performance',
    'fetch',
    'Buffer',
  ])('a script has no %s', (name) => {
    expect(createVmRealm().evaluate(`typeof ${name}`, 100)).toBe('undefined');
  });

  test.each(['WebAssembly', 'Intl', 'Promise'])('a script has %s', (name) => {
    expect(createVmRealm().evaluate(`typeof ${name}`, 100)).not.toBe('undefined');
  });

  test('two realms share no globals', () => {
    createVmRealm().evaluate('var left = 1', 100);
    expect(createVmRealm().evaluate('typeof left', 100)).toBe('undefined');
  });

  test('an endless script is stopped', () => {
    expect(() => createVmRealm().evaluate('for (;;) {}', 20)).toThrow(RealmTimeout);
  });

  test('promises are settled when evaluate returns', () => {
    const realm = createVmRealm();
    realm.evaluate('var done = 0; Promise.resolve().then(() => { done = 1; })', 100);
    expect(realm.globals.done).toBe(1);
  });
});

describe('the way out of the realm', () => {
  test.each([
    'this',
    'globalThis',
    'SpreadsheetApp',
    'sheet',
    "sheet.getRange('A1').getValues()",
    "sheet.getRange('A1').setValue(new Date()).getValue()",
    'sheet.getName',
    'app.BorderStyle',
    'console',
    '(() => { try { sheet.getRange(0, 0); } catch (e) { return e; } })()',
    '(() => { try { sheet.foo; } catch (e) { return e; } })()',
  ])('the constructors behind %s are those of the realm', (value) => {
    const script = `const object = ${value === 'this' ? '(function () { return this; })()' : value};
      try { return typeof object.constructor.constructor('return process')(); } catch (e) { return String(e); }`;
    expect(evaluateScript(script)).toBe('ReferenceError: process is not defined');
  });
});
