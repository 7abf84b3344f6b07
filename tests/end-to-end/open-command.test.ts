// `svodka open` as a person runs it: an address, the page with the file in it, Ctrl+C.

import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './built-addon.ts';

const EXAMPLE = join(ROOT, 'examples/kemerovo-city-2023.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'svodka-open-'));
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

interface Run {
  readonly child: ChildProcess;
  /** Resolves with the first lines printed. */
  readonly printed: Promise<string>;
  readonly ended: Promise<{ readonly code: number | null; readonly errors: string }>;
}

function run(...words: readonly string[]): Run {
  const child = spawn(process.execPath, [join(ROOT, 'dist/svodka.mjs'), 'open', ...words]);
  started.push(child);
  let errors = '';
  child.stderr.on('data', (chunk) => {
    errors += String(chunk);
  });
  return {
    child,
    printed: new Promise((resolve) => child.stdout.once('data', (chunk) => resolve(String(chunk)))),
    ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, errors }))),
  };
}

test('prints an address that serves the page with the file in it, until Ctrl+C', async () => {
  const { child, printed, ended } = run(EXAMPLE);
  const address = /http:\S+/.exec(await printed)?.[0] ?? '';
  const page = await (await fetch(address)).text();
  const file = /id="svodka-file" data-name="([^"]*)">([^<]*)</.exec(page);
  child.kill('SIGINT');

  expect(file?.[1]).toBe('kemerovo-city-2023.xlsx');
  expect(Buffer.from(file?.[2] ?? '', 'base64').equals(readFileSync(EXAMPLE))).toBe(true);
  expect(page).toContain(readFileSync(join(ROOT, 'dist/Code.js'), 'utf8').slice(0, 500));
  expect(await ended).toEqual({ code: 0, errors: '' });
});

test('a port that is taken is told in a sentence, with exit code 2', async () => {
  const first = run(EXAMPLE, '--lang', 'en');
  const text = await first.printed;
  const port = /:(\d+)\//.exec(text)?.[1] ?? '';
  const second = await run(EXAMPLE, '--port', port).ended;
  first.child.kill('SIGINT');

  expect(text).toContain('Open in a browser');
  expect(second.code).toBe(2);
  expect(second.errors).toBe(
    `Порт ${port} занят или запрещён: укажите другой в --port, а без --port будет выбран свободный.\n`,
  );
  await first.ended;
});

test('a file that is no table is told in a sentence, with exit code 2', async () => {
  const path = join(folder, 'письмо.xlsx');
  writeFileSync(path, 'Здравствуйте');

  expect(await run(path).ended).toEqual({
    code: 2,
    errors: expect.stringMatching(/^Файл «.*письмо\.xlsx» – не таблица \.xlsx\. .*\n$/),
  });
  expect((await run(join(folder, 'нет.xlsx')).ended).errors).toMatch(/^Файла «.*» нет\./);
});
