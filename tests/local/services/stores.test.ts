import { evaluateScript, failureOf, openTestHost } from '../open-test-host.ts';

describe('LockService', () => {
  test.each([
    ['LockService.getDocumentLock().tryLock(0)', true],
    ['LockService.getDocumentLock().tryLock(-1)', false],
    [
      'const lock = LockService.getScriptLock(); lock.tryLock(0); return [lock.tryLock(0), lock.hasLock()];',
      [true, true],
    ],
    [
      'const lock = LockService.getUserLock(); lock.waitLock(0); lock.releaseLock(); return lock.hasLock();',
      false,
    ],
    [
      'LockService.getScriptLock().tryLock(0); return LockService.getDocumentLock().hasLock();',
      false,
    ],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test('waitLock throws when the time is over', () => {
    expect(failureOf('LockService.getDocumentLock().waitLock(-1); return 0;')).toMatch(
      /Lock timeout/,
    );
  });

  test('a lock of another run keeps this one out until it is released', () => {
    const host = openTestHost(
      'function run() { return LockService.getDocumentLock().tryLock(1000); }',
    );
    host.holdLock();
    expect(host.call('run')).toBe(false);
    host.releaseHeldLock();
    expect(host.call('run')).toBe(true);
    expect(host.call('run')).toBe(true);
  });

  test('a question loses the lock', () => {
    const host = openTestHost(
      "function run() { const lock = LockService.getDocumentLock(); lock.tryLock(0); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }",
    );
    expect(host.call('run')).toBe(false);
    expect(host.warnings).toEqual(['Ui.alert was shown while a lock was held: the lock is lost.']);
  });
});

describe('PropertiesService', () => {
  test.each([
    ["PropertiesService.getDocumentProperties().getProperty('a')", null],
    [
      "PropertiesService.getDocumentProperties().setProperty('a', '1').deleteProperty('a').getKeys()",
      [],
    ],
    [
      "PropertiesService.getUserProperties().setProperties({ a: '1', b: '' }).getProperties()",
      { a: '1', b: '' },
    ],
    [
      "PropertiesService.getUserProperties().setProperty('a', '1').setProperties({ b: '2' }, true).getKeys()",
      ['b'],
    ],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test('properties outlive an execution', () => {
    const host = openTestHost(
      "function put() { PropertiesService.getScriptProperties().setProperty('a', 'б'); } function get() { return PropertiesService.getScriptProperties().getProperty('a'); }",
    );
    host.call('put');
    expect(host.call('get')).toBe('б');
  });

  test.each([
    [
      "PropertiesService.getUserProperties().setProperty('a', 'я'.repeat(4609))",
      'Argument too large: value',
    ],
    [
      "const p = PropertiesService.getUserProperties(); for (let i = 0; i < 60; i += 1) p.setProperty('k' + i, 'x'.repeat(9000)); return 0;",
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    [
      "PropertiesService.getUserProperties().setProperty('a', 1)",
      "The parameters (String,number) don't match the method signature for PropertiesService.Properties.setProperty.",
    ],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });
});

describe('CacheService', () => {
  test.each([
    ["CacheService.getDocumentCache().get('a')", null],
    ["CacheService.getScriptCache().put('a', 'b')", null],
    [
      "const c = CacheService.getScriptCache(); c.put('a', 'b', 1); c.remove('a'); return c.get('a');",
      null,
    ],
    [
      "const c = CacheService.getScriptCache(); c.put('a', 'b'); return c.getAll(['a', 'c']);",
      { a: 'b' },
    ],
  ])('%s is %j', (script, expected) => {
    expect(evaluateScript(script)).toEqual(expected);
  });

  test('a value is gone after its time', () => {
    let now = 0;
    const host = openTestHost(
      "function put() { CacheService.getScriptCache().put('a', 'b', 60); } function get() { return CacheService.getScriptCache().get('a'); }",
      { now: () => new Date(now) },
    );
    host.call('put');
    now = 59_999;
    expect(host.call('get')).toBe('b');
    now = 60_000;
    expect(host.call('get')).toBeNull();
  });

  test.each([
    ["CacheService.getScriptCache().put('k'.repeat(251), 'a')", 'Argument too large: key'],
    ["CacheService.getScriptCache().put('k', 'a'.repeat(102401))", 'Argument too large: value'],
  ])('%s throws', (script, message) => {
    expect(failureOf(script)).toBe(message);
  });
});
