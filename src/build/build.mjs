// Makes dist/: the add-on (Code.js, Sidebar.html, appsscript.json: what `clasp push` uploads) and the command line.
//
//     node src/build/build.mjs [--plain] [--out <folder>]
//
// `--plain` writes the program into Code.js as it is; without it the very same program is packed.

import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildCode } from './build-code.mjs';
import { buildNodeProgram } from './build-node-program.mjs';
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
await writeFile(into('Code.js'), await buildCode(plain === true ? 'plain' : 'packed'));
await writeFile(into('Sidebar.html'), await buildSidebar());
await copyFile(at('appsscript.json'), into('appsscript.json'));
await buildNodeProgram('src/local/node/main.ts', into('svodka.mjs'));
await buildNodeProgram('examples/make-example.ts', into('make-example.mjs'));
await buildNodeProgram('tests/bench/bench.ts', into('bench.mjs'));
