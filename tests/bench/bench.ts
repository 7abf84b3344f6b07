// `npm run bench`: speed and size as ratios within one run, because machines differ. Prints; judges nothing.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { deflateSync, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { Request } from '../../src/local/browser/protocol.ts';
import { createScopeRealm } from '../../src/local/browser/scope-realm.ts';
import { createSession } from '../../src/local/browser/session.ts';
import { createHost } from '../../src/local/host.ts';
import { loadNodeCalculator } from '../../src/local/node/open-host.ts';
import { createVmRealm } from '../../src/local/node/vm-realm.ts';
import { createWorkbook } from '../../src/local/workbook/new-workbook.ts';
import { writeXlsx } from '../../src/local/xlsx/write-xlsx.ts';
import { loadProgram } from '../built-program.ts';
import { makeLargeWorkbook } from './large-workbook.ts';

const dist = new URL('./', import.meta.url);
const path = (name: string) => fileURLToPath(new URL(name, dist));
const KILOBYTE = 1024;
const MEGABYTE = KILOBYTE * KILOBYTE;
const RUNS = 5;

const print = (text: string) => process.stdout.write(`${text}\n`);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function time(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Only what no one can do without: unzip, parse every sheet, zip again. */
function passThrough(bytes: Uint8Array): void {
  const parts = unzipSync(bytes);
  const decoder = new TextDecoder();
  for (const [name, part] of Object.entries(parts)) {
    if (!name.endsWith('.xml')) continue;
    const parser = new SaxesParser();
    // A listener, so that elements are really made.
    parser.on('opentag', () => undefined);
    parser.write(decoder.decode(part)).close();
  }
  zipSync(parts, { level: 6 });
}

function openHost(schools: number | null) {
  return createHost({
    code: readFileSync(path('Code.js'), 'utf8'),
    manifest: readFileSync(path('appsscript.json'), 'utf8'),
    html: { Sidebar: readFileSync(path('Sidebar.html'), 'utf8') },
    workbook: schools === null ? createWorkbook({ name: 'blank' }) : makeLargeWorkbook(schools),
    realm: createVmRealm,
    calculator: loadNodeCalculator(),
  });
}

const inKilobytes = (bytes: number) => `${(bytes / KILOBYTE).toFixed(1)} KB`;

function benchSizes() {
  const program = Buffer.byteLength(loadProgram(readFileSync(path('Code.js'), 'utf8')));
  print(
    `Code.js: ${inKilobytes(statSync(path('Code.js')).size)} (the program in it, unpacked: ${inKilobytes(program)})`,
  );
  print(`Sidebar.html: ${inKilobytes(statSync(path('Sidebar.html')).size)}`);
  const page = readFileSync(path('svodka.html'));
  print(
    `svodka.html: ${inKilobytes(page.length)} (as servers send it, deflated: ${inKilobytes(deflateSync(page).length)})`,
  );
}

function benchOpen() {
  const times = Array.from({ length: 20 }, () => {
    const host = openHost(null);
    return time(() => host.open('NONE'));
  });
  print(`load Code.js and run onOpen in a fresh context: median ${median(times).toFixed(1)} ms`);
}

/** What the first action of an execution pays before it does anything. */
function benchStart() {
  const code = readFileSync(path('Code.js'), 'utf8');
  const times = Array.from({ length: 20 }, () => {
    const realm = createVmRealm();
    realm.evaluate(code, 1000);
    return time(() => realm.evaluate('program_()', 1000));
  });
  print(`unpack and start the program: median ${median(times).toFixed(1)} ms`);
}

/** What a person who types waits for: the program's start and the emulated services included. */
function benchEdit(schools: number) {
  const host = openHost(schools);
  const event = { range: `'Сбор 2023'!E${schools}`, value: 'ПОБЕДИТЕЛЕЙ-4, ПРИИЗЕР-1' };
  const edits = Array.from({ length: 20 }, () => time(() => host.trigger('onEdit', event)));
  const { total } = host.stats();
  const starts = Array.from({ length: 20 }, () => time(() => host.call('commandProgrammes')));
  print(
    `onEdit in a table of ${schools} schools: median ${median(edits).toFixed(0)} ms with the emulated services (${(median(edits) / median(starts)).toFixed(1)} × starting the program), ${total} service calls`,
  );
}

function benchCalls() {
  for (const schools of [10, 1000]) {
    const host = openHost(schools);
    host.call('commandBuild', { language: 'ru' });
    const first = host.stats();
    host.call('commandBuild', { language: 'ru' });
    const second = host.stats();
    print(
      `service calls of a build of ${schools} schools: first ${first.total} (${first.reads} reads, ${first.writes} writes), again ${second.total}`,
    );
  }
}

function benchBuild(schools: number) {
  const folder = mkdtempSync(join(tmpdir(), 'svodka-bench-'));
  const input = join(folder, 'in.xlsx');
  const output = join(folder, 'out.xlsx');
  writeFileSync(input, writeXlsx(makeLargeWorkbook(schools)));
  const script =
    'const b = performance.now(); process.argv.splice(1, 0, process.argv[0]); await import(process.env.PROGRAM);' +
    'process.stderr.write(JSON.stringify({ ms: performance.now() - b, kilobytes: process.resourceUsage().maxRSS }));';
  const builds: number[] = [];
  const floors: number[] = [];
  let peak = 0;
  for (let run = 0; run < RUNS; run += 1) {
    // A first build: an earlier result would be read too, for what people wrote in it.
    rmSync(output, { force: true });
    const child = spawnSync(
      process.execPath,
      ['--input-type=module', '-e', script, 'build', input, '--out', output],
      { encoding: 'utf8', env: { ...process.env, PROGRAM: new URL('svodka.mjs', dist).href } },
    );
    if (child.status !== 0) throw new Error(child.stderr);
    const { ms, kilobytes } = JSON.parse(child.stderr) as { ms: number; kilobytes: number };
    builds.push(ms);
    peak = Math.max(peak, kilobytes / KILOBYTE);
    const files = [readFileSync(input), readFileSync(output)];
    floors.push(time(() => files.forEach(passThrough)));
  }
  const ratio = median(builds.map((ms, index) => ms / (floors[index] ?? Number.NaN)));
  const sizes = [input, output].map((file) => (statSync(file).size / MEGABYTE).toFixed(2));
  print(
    `svodka build of ${schools} schools × 10 columns (${sizes.join(' → ')} MB): ${ratio.toFixed(2)} × unzip + parse + zip of both files (median of ${RUNS}; ${median(builds).toFixed(0)} against ${median(floors).toFixed(0)} ms), peak memory ${peak.toFixed(0)} MB`,
  );
  rmSync(folder, { recursive: true });
}

/** The page's worker, without a browser: what a person waits for, against what no one can do without. */
function benchSession(schools: number) {
  const file = writeXlsx(makeLargeWorkbook(schools));
  const floor = median(Array.from({ length: RUNS }, () => time(() => passThrough(file))));
  const session = createSession({
    code: readFileSync(path('Code.js'), 'utf8'),
    manifest: readFileSync(path('appsscript.json'), 'utf8'),
    html: { Sidebar: readFileSync(path('Sidebar.html'), 'utf8') },
    realm: createScopeRealm,
    calculator: loadNodeCalculator(),
  });
  const measure = (request: Request) =>
    median(
      Array.from({ length: RUNS }, () =>
        time(() => {
          const { kind } = session.answer(request);
          if (kind === 'failed' || kind === 'refused') throw new Error(`${request.kind}: ${kind}`);
        }),
      ),
    );
  const texts = [['57']];
  const asked: readonly (readonly [string, Request])[] = [
    ['open', { kind: 'open', name: 'large.xlsx', bytes: file, userLocale: 'ru' }],
    ['view', { kind: 'view', sheetId: 1 }],
    ['edit with onEdit', { kind: 'edit', sheetId: 1, row: 3, column: 2, texts, answers: [] }],
    ['build', { kind: 'call', name: 'panelBuild', args: [], answers: [] }],
    ['save', { kind: 'save' }],
  ];
  const ratios = asked.map(([name, request]) => `${name} ${(measure(request) / floor).toFixed(2)}`);
  print(
    `the page’s worker, ${schools} schools × 10 columns, as multiples of unzip + parse + zip of the file (${floor.toFixed(0)} ms): ${ratios.join(', ')}`,
  );
}

benchSizes();
benchOpen();
benchStart();
benchEdit(5000);
benchCalls();
benchBuild(5000);
benchSession(5000);
