// The built add-on (dist) over a workbook, for the tests that run it whole: the program as it was built, unpacked once.

import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CommandAnswer } from '../../src/addon/command/command-line.ts';
import type { PanelAnswer, PanelState } from '../../src/addon/panel/panel.ts';
import type { Report } from '../../src/core/reporting/report/report.ts';
import { createHost, type Host } from '../../src/local/host.ts';
import type { HostSettings } from '../../src/local/host-settings.ts';
import { createVmRealm } from '../../src/local/node/vm-realm.ts';
import type { Cell, Sheet, Workbook } from '../../src/local/workbook/workbook.ts';
import { readXlsx } from '../../src/local/xlsx/read-xlsx.ts';
import { testCalculator } from '../local/open-test-host.ts';
import { unpackCode } from '../unpacked-code.ts';

export const ROOT = resolve(__dirname, '../..');
export const EXAMPLE = join(ROOT, 'examples/kemerovo-city-2023.xlsx');

const read = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8');
const code = unpackCode(read('Code.js'));
const calculator = testCalculator();

/** The workbook of a file; throws when it is refused. */
export function readBook(file: string | Uint8Array): Workbook {
  const bytes = typeof file === 'string' ? readFileSync(file) : file;
  const result = readXlsx(bytes, { name: 'книга' });
  if (result.kind === 'refused') throw new Error(`refused: ${result.reason.kind}`);
  return result.workbook;
}

/** The add-on over a workbook. The stamp is the machine's own clock unless `now` is given. */
export function openAddon(workbook: Workbook, settings: Partial<HostSettings> = {}): Host {
  return createHost({
    code,
    manifest: read('appsscript.json'),
    html: { Sidebar: read('Sidebar.html') },
    workbook,
    realm: createVmRealm,
    calculator,
    ...settings,
  });
}

/** Builds and gives the whole report; throws with the add-on's sentence when it failed. */
export function buildReport(host: Host): Report {
  const answer = host.call('commandBuild', { language: 'ru', report: true }) as CommandAnswer; // as: its own answer
  if (answer.kind === 'failed') throw new Error(answer.message);
  if (answer.report === null) throw new Error('no report');
  return answer.report;
}

/** Asks as the panel does and gives its new state; throws with the add-on's sentence when it failed. */
export function askPanel(host: Host, name: string, ...given: readonly unknown[]): PanelState {
  const answer = host.call(name, ...given) as PanelAnswer; // as: its own answer
  if (answer.kind === 'failed') throw new Error(answer.message);
  return answer.state;
}

/** The example with the add-on over it. */
export function openExample(): { readonly workbook: Workbook; readonly host: Host } {
  const workbook = readBook(EXAMPLE);
  return { workbook, host: openAddon(workbook) };
}

/** The example with the first schools only, so that many runs are quick. */
export function makeSmallBook(schools: number): Workbook {
  const workbook = readBook(EXAMPLE);
  sheetOf(workbook, 'Сбор 2023').rows.splice(5 + schools);
  sheetOf(workbook, 'Школы').rows.splice(2 + schools);
  return workbook;
}

/** The sheet of a name; throws when there is none. */
export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet «${name}»`);
  return sheet;
}

/** All values of a sheet, blank cells left out: [row, column, value]. */
export function listValues(sheet: Sheet): readonly [number, number, Cell['value']][] {
  return sheet.rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column): [number, number, Cell['value']][] =>
      cell === undefined || cell.value === null ? [] : [[row, column, cell.value]],
    ),
  );
}

/** The cell that shows exactly this text; throws when there is none. */
export function findText(sheet: Sheet, text: string): { row: number; column: number } {
  const found = listValues(sheet).find(([, , value]) => value === text);
  if (found === undefined) throw new Error(`no «${text}» on «${sheet.name}»`);
  return { row: found[0], column: found[1] };
}

/** Types a value into a cell as a person would, keeping its look. */
export function typeInto(sheet: Sheet, row: number, column: number, value: Cell['value']): void {
  const line = sheet.rows[row];
  const cell = line?.[column];
  if (line === undefined || cell === undefined) throw new Error(`no cell at ${row}, ${column}`);
  line[column] = { ...cell, value, formula: null, fromFile: false };
}
