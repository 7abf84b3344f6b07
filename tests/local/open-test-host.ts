// A host over a made-up workbook and a script given as text, for the tests of the local host.
import { readFileSync } from 'node:fs';
import type { Calculator } from '../../src/local/calculation/calculator.ts';
import { loadCalculator } from '../../src/local/calculation/calculator.ts';
import type { Host } from '../../src/local/host.ts';
import { createHost } from '../../src/local/host.ts';
import type { HostSettings } from '../../src/local/host-settings.ts';
import { createVmRealm } from '../../src/local/node/vm-realm.ts';
import { createSheet, createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import type { Workbook } from '../../src/local/workbook/workbook.ts';

/** A manifest with the two scopes that the add-on asks for. */
export const MANIFEST = JSON.stringify({
  timeZone: 'Asia/Novokuznetsk',
  oauthScopes: [
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ],
});

/** The engine, loaded. */
export function testCalculator(): Calculator {
  return loadCalculator(
    new Uint8Array(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm'))),
  );
}

/** A workbook with the sheets «Лист1» (id 7) and «Форма 1» (id 300), Russian. */
export function testWorkbook(): Workbook {
  return createWorkbook({
    name: 'Книга',
    sheets: [createSheet({ id: 7, name: 'Лист1' }), createSheet({ id: 300, name: 'Форма 1' })],
  });
}

/** A host over the script; `settings` replace the usual ones. */
export function openTestHost(code: string, settings: Partial<HostSettings> = {}): Host {
  return createHost({
    code,
    manifest: MANIFEST,
    html: { Sidebar: '<p>Панель</p>' },
    workbook: testWorkbook(),
    realm: createVmRealm,
    calculator: null,
    now: () => new Date('2026-11-20T03:00:00Z'),
    ...settings,
  });
}

/**
 * Gives the result of an expression of a script; `app`, `ss` and `sheet` are SpreadsheetApp, the spreadsheet and its
 * active sheet. Statements may stand before a last line that begins with `return`.
 */
export function evaluateScript(body: string, settings: Partial<HostSettings> = {}): unknown {
  const statements = /\breturn\b/.test(body) ? body : `return (${body});`;
  const code = `function run() {
    const app = SpreadsheetApp, ss = app.getActiveSpreadsheet(), sheet = ss.getActiveSheet();
    ${statements}
  }`;
  return openTestHost(code, settings).call('run');
}

/** Gives the message that a script fails with; '' when it does not fail. */
export function failureOf(body: string, settings: Partial<HostSettings> = {}): string {
  try {
    evaluateScript(body, settings);
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
