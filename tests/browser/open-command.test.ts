// `svodka open`: the page served to this computer's browser, with the file in it.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describeInBrowser } from './launch-browser.ts';
import { openPage } from './open-page.ts';
import { EXAMPLE_FILE, ROOT } from './project-root.ts';
import { panelOf, panelReady, press, saveFile, sheetTab } from './walk.ts';

/** Starts the command and gives the address that it prints. */
async function startOpen(file: string): Promise<{ command: ChildProcess; address: string }> {
  const command = spawn(process.execPath, [join(ROOT, 'dist/svodka.mjs'), 'open', file], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  for await (const part of command.stdout) {
    said += String(part);
    const [address] = /http:\/\/127\.0\.0\.1:\d+\/\S*/.exec(said) ?? [];
    if (address !== undefined) return { command, address };
  }
  throw new Error(`svodka open has ended; it said: ${said}`);
}

describeInBrowser('svodka open', (browser) => {
  test('serves the page with the file open; the rest is as from the disk; it ends when told to', async () => {
    const { command, address } = await startOpen(EXAMPLE_FILE);
    const opened = await openPage(browser(), { url: address });
    const { page } = opened;

    await sheetTab(page, 'Сбор 2023').waitFor();
    await panelReady(page);
    await press(page, panelOf(page), 'Построить сводку');
    await sheetTab(page, 'Сводка 2023').waitFor();
    const saved = await saveFile(page);
    await opened.close();
    command.kill('SIGTERM');
    const [code] = (await once(command, 'exit')) as [number | null]; // as: what Node tells first

    expect(saved.name).toBe('kemerovo-city-2023.svodka.xlsx');
    expect(opened.complaints).toEqual([]);
    expect(code).toBe(0);
  });
});
