// Makes dist/: the add-on (Code.js, Sidebar.html, appsscript.json: what `clasp push` uploads) and the command line.

import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);
const at = (path) => new URL(path, root).pathname;

/** Apps Script runs ES2020 at most in class syntax; `utf8` keeps Russian text as it is. */
const shared = {
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'warning',
};

/** The add-on as one script: a closed bundle, made on first use, and one top-level function per export of main.ts. */
async function buildCode() {
  const entry = { ...shared, entryPoints: [at('src/addon/main.ts')], legalComments: 'none' };
  const probe = await build({ ...entry, format: 'esm', metafile: true, outfile: 'probe.js' });
  const [output] = Object.values(probe.metafile.outputs);
  const bundle = await build({
    ...entry,
    minify: true,
    format: 'iife',
    globalName: 'addon',
    outfile: 'Code.js',
  });
  const stubs = output.exports.map(
    (name) => `function ${name}() { return load_().${name}.apply(null, arguments); }`,
  );
  return [
    '/** @OnlyCurrentDoc */',
    'function load_() {',
    // Nothing runs at load: Apps Script loads every file on every click, also where no service may be touched.
    `if (!load_.addon) { ${bundle.outputFiles[0].text.trim()}\nload_.addon = addon; }`,
    'return load_.addon;',
    '}',
    ...stubs,
    '',
  ].join('\n');
}

/** The panel as one file: its script and style inlined, so that nothing is fetched. */
async function buildSidebar() {
  const script = await build({
    ...shared,
    entryPoints: [at('sidebar/sidebar.ts')],
    minify: true,
    format: 'iife',
  });
  const page = await readFile(at('sidebar/sidebar.html'), 'utf8');
  const style = await readFile(at('sidebar/sidebar.css'), 'utf8');
  const code = script.outputFiles[0].text.replace(/<\/(script)/gi, '<\\/$1');
  return page
    .replace('<!-- style -->', () => `<style>\n${style}</style>`)
    .replace('<!-- script -->', () => `<script>\n${code}</script>`);
}

/** A program for Node: everything of ours in one file, the libraries left where npm put them. */
async function buildProgram(entry, outfile) {
  await build({
    ...shared,
    entryPoints: [at(entry)],
    write: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outfile: at(outfile),
  });
}

await mkdir(at('dist'), { recursive: true });
await writeFile(at('dist/Code.js'), await buildCode());
await writeFile(at('dist/Sidebar.html'), await buildSidebar());
await copyFile(at('appsscript.json'), at('dist/appsscript.json'));
await buildProgram('src/local/node/main.ts', 'dist/svodka.mjs');
await buildProgram('examples/make-example.ts', 'dist/make-example.mjs');
await buildProgram('tests/bench/bench.ts', 'dist/bench.mjs');
