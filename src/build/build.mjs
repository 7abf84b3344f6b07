// Makes dist/: the add-on (Code.js, Sidebar.html, appsscript.json: what `clasp push` uploads), the page for those without
// Google, and the command line.
//
//     node src/build/build.mjs [--plain] [--out <folder>]
//
// `--plain` writes the program into Code.js as it is; without it the very same program is packed.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCode } from './build-code.mjs';
import { buildNodeProgram } from './build-node-program.mjs';
import { buildPage } from './build-page.mjs';
import { buildSidebar } from './build-sidebar.mjs';
import { at } from './esbuild-settings.mjs';

const USAGE = 'npm run build -- [--plain] [--out <folder>]';

function readOptions() {
  try {
    const options = { plain: { type: 'boolean' }, out: { type: 'string' } };
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

const { plain, out } = readOptions();
const folder = out === undefined ? at('dist') : resolve(out);
const into = (name) => join(folder, name);

await mkdir(folder, { recursive: true });
const code = await buildCode(plain === true ? 'plain' : 'packed');
const sidebar = await buildSidebar();
const manifest = await readFile(at('appsscript.json'), 'utf8');
await writeFile(into('Code.js'), code);
await writeFile(into('Sidebar.html'), sidebar);
await writeFile(into('appsscript.json'), manifest);
await writeFile(into('svodka.html'), await buildPage({ code, manifest, sidebar }));
await buildNodeProgram('src/local/node/main.ts', into('svodka.mjs'));
await buildNodeProgram('examples/make-example.ts', into('make-example.mjs'));
await buildNodeProgram('tests/bench/bench.ts', into('bench.mjs'));
await buildNodeProgram('tests/browser/make-pictures.ts', into('make-pictures.mjs'));
