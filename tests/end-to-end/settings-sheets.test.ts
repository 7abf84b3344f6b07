// Settings sheets through everything: planned, written by the add-on into a spreadsheet, saved as .xlsx, opened, read.

import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { PRESETS } from '../../src/core/programme/presets/presets.ts';
import type { Programme } from '../../src/core/programme/programme.ts';
import type { SettledProgramme } from '../../src/core/settings/settle-programme.ts';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { SAMPLE } from '../core/settings/sample-programme.ts';
import { openTestHost } from '../local/open-test-host.ts';
import { ROOT, readBook } from './built-addon.ts';

/** The add-on's own writer and reader as two functions of a script. */
const SCRIPT = `
import { applyPlan } from './src/addon/writing/apply-plan.ts';
import { readWorkbook } from './src/addon/reading/read-workbook.ts';
import { chooseSheetWords } from './src/core/messages/words/sheet-words.ts';
import { planSettingsSheets } from './src/core/settings/plan-settings-sheets.ts';
import { readSettings } from './src/core/settings/read-settings.ts';
import { settleProgramme } from './src/core/settings/settle-programme.ts';

globalThis.writeSettings = (programme) => {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheets = planSettingsSheets(JSON.parse(programme), 2023, chooseSheetWords('ru'));
  applyPlan(spreadsheet, { sheets, highlights: { kind: 'leave' }, show: null }, readWorkbook(spreadsheet));
};
globalThis.readProgramme = () => {
  const { workbook } = readWorkbook(SpreadsheetApp.getActiveSpreadsheet());
  return JSON.stringify(settleProgramme(readSettings(workbook), null));
};`;

const bundled = buildSync({
  stdin: { contents: SCRIPT, resolveDir: join(ROOT), loader: 'ts' },
  bundle: true,
  write: false,
  format: 'iife',
  target: 'es2020',
});
const code = `${bundled.outputFiles[0]?.text ?? ''}
function write(programme) { writeSettings(programme); }
function read() { return readProgramme(); }`;

/** Written, saved, opened and read again. */
function carry(programme: Programme): SettledProgramme {
  const workbook = createWorkbook({ name: 'Книга', sheets: [] });
  openTestHost(code, { workbook }).call('write', JSON.stringify(programme));
  const opened = readBook(writeXlsx(workbook));
  const host = openTestHost(code, { workbook: opened });
  return JSON.parse(String(host.call('read'))) as SettledProgramme; // as: what the script made
}

const AWKWARD: Programme = {
  ...SAMPLE,
  title: '=1+1',
  municipality: "'город",
  tasks: [
    { code: '1', title: '+ первая\nна двух строках' },
    { code: '1.10', title: '@ «вторая»; "третья"' },
    { code: '2', title: ' пробелы по краям ' },
  ],
  indicators: SAMPLE.indicators.map((indicator) => ({ ...indicator, unitPrinted: '-' })),
};

test.each([...PRESETS, AWKWARD].map((programme) => [programme.id, programme] as const))(
  '%s comes back the same',
  (_, programme) => {
    expect(carry(programme)).toEqual({ programme, faults: [] });
  },
);
