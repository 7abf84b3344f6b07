// The build as anyone may repeat it: the same bytes every time, and the same program packed or plain.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVmRealm } from '../../src/local/node/vm-realm.ts';
import { loadProgram } from '../built-program.ts';
import { buildReport, EXAMPLE, openAddon, ROOT, readBook } from '../end-to-end/built-addon.ts';
import { unpackCode } from '../unpacked-code.ts';

const MILLISECONDS = 1000;
// A name as people give it: with a space and in Cyrillic.
const folder = mkdtempSync(join(tmpdir(), 'Сводка сборка '));

function runBuild(args: readonly string[], workingFolder = ROOT) {
  const script = join(ROOT, 'src/build/build.mjs');
  return spawnSync(process.execPath, [script, ...args], { cwd: workingFolder, encoding: 'utf8' });
}

/** Builds into a folder of that name, from a working folder; gives Code.js. */
function build(name: string, flags: readonly string[], workingFolder: string): string {
  const out = join(folder, name);
  const { status, stderr } = runBuild([...flags, '--out', out], workingFolder);
  if (status !== 0) throw new Error(stderr);
  return readFileSync(join(out, 'Code.js'), 'utf8');
}

const first = build('first', [], ROOT);
const second = build('second', [], folder);
const plain = build('plain', ['--plain'], ROOT);

/** All that does something: what follows the comments on top. */
const withoutHeader = (code: string) => code.slice(code.indexOf('function buildSummary()'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('the build', () => {
  test('makes the same Code.js byte for byte, from whatever folder it is run', () => {
    expect(second === first).toBe(true);
  });

  test('makes what clasp uploads and the programs for Node, and nothing else', () => {
    expect(readdirSync(join(folder, 'first')).sort()).toEqual([
      'Code.js',
      'Sidebar.html',
      'appsscript.json',
      'bench.mjs',
      'make-example.mjs',
      'make-pictures.mjs',
      'svodka.html',
      'svodka.mjs',
    ]);
  });

  test('refuses an option that it does not know, and names those it does', () => {
    const { status, stderr } = runBuild(['--unpacked', '--out', join(folder, 'refused')]);

    expect(status).toBe(2);
    expect(stderr).toContain("Unknown option '--unpacked'");
    expect(stderr).toContain('--plain');
    expect(readdirSync(folder)).not.toContain('refused');
  });
});

describe('the plain build', () => {
  const program = loadProgram(first);

  test('holds the very program that the packed one unpacks', () => {
    expect(program.length).toBeGreaterThan(100_000);
    expect(plain.includes(`function startProgram_() {\n${program}\nreturn addon;\n}`)).toBe(true);
  });

  test('differs from the packed one in nothing but its header and that program', () => {
    const common = (code: string) =>
      withoutHeader(code).slice(0, withoutHeader(code).indexOf('function startProgram_()'));

    expect(common(plain)).toBe(common(first));
    expect(plain).not.toContain('new Function');
    expect(first.match(/new Function/g)).toHaveLength(1);
  });

  test('is byte for byte what the end-to-end tests unpack and run', () => {
    expect(withoutHeader(unpackCode(first)) === withoutHeader(plain)).toBe(true);
    expect(unpackCode(first)).toContain(program);
  });

  test('builds the same summary as the packed one', () => {
    const now = () => new Date('2026-11-20T03:00:00Z');
    const reports = [first, plain].map((code) =>
      buildReport(openAddon(readBook(EXAMPLE), { code, now })),
    );

    expect(reports[1]).toEqual(reports[0]);
    expect(reports[0]?.indicators.length).toBeGreaterThan(10);
  });

  test('offers the same functions and runs', () => {
    const programmes = [first, plain].map((code) => {
      const realm = createVmRealm();
      realm.evaluate(code, MILLISECONDS);
      return realm.evaluate('JSON.stringify(commandProgrammes())', MILLISECONDS);
    });

    expect(programmes[1]).toBe(programmes[0]);
    expect(String(programmes[1])).toContain('kemerovo-city');
  });
});
