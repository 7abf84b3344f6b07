// `svodka open`: the page for those without Google with a file in it, until it is stopped.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { CommandFault } from './command-fault.ts';
import { embedFile, readPolicy } from './embed-file.ts';
import { type PageServer, servePage } from './page-server.ts';
import type { Terminal } from './terminal.ts';
import type { Command, Language } from './usage.ts';
import { readWorkbookFile } from './workbook-file.ts';

const WORDS: Readonly<Record<Language, (address: string) => string>> = {
  ru: (address) =>
    `Откройте в браузере: ${address}\nСтраница видна только с этого компьютера, файл никуда не отправляется. Остановить: Ctrl+C.`,
  en: (address) =>
    `Open in a browser: ${address}\nThe page can be seen only from this computer, the file is sent nowhere. Stop with Ctrl+C.`,
};

function readPage(folder: URL): string {
  try {
    return readFileSync(new URL('svodka.html', folder), 'utf8');
  } catch {
    throw new CommandFault('Страница не собрана. Выполните «npm run build» и повторите.');
  }
}

async function start(page: string, policy: string, port: number | null): Promise<PageServer> {
  try {
    return await servePage({ html: page, policy }, port);
  } catch {
    throw new CommandFault(
      port === null
        ? 'На этом компьютере не удаётся открыть порт для браузера. Проверьте, не запрещает ли это защита сети.'
        : `Порт ${port} занят или запрещён: укажите другой в --port, а без --port будет выбран свободный.`,
    );
  }
}

/** Waits for Ctrl+C, or for whoever else ends the program. */
function waitForStop(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
}

/** Serves the page until it is stopped. Throws a CommandFault where the file cannot be read or the port not be had. */
export async function runOpen(
  { input, port, language }: Extract<Command, { kind: 'open' }>,
  { print, folder }: Terminal,
): Promise<number> {
  const page = readPage(folder);
  // So that a file that is no table is told here, in the sentence that the other commands say.
  readWorkbookFile(input);
  const html = embedFile(page, basename(input), readFileSync(input));
  const server = await start(html, readPolicy(page), port);
  print(WORDS[language](server.address));
  await waitForStop();
  server.close();
  return 0;
}
