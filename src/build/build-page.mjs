// Makes svodka.html: the page for those without Google, as one file that fetches nothing. It holds the very bytes of
// Code.js, Sidebar.html and appsscript.json, the engine, and the worker that runs them.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { build } from 'esbuild';
import { deflateSync } from 'fflate';
import { embedBytes, embedText, escapeProgram } from './embed-text.mjs';
import { at, SHARED } from './esbuild-settings.mjs';

/**
 * Nothing may be fetched or sent. Scripts are only those in the page: inline (also in the panel's frame, which inherits
 * this), the worker's blob, and what the add-on compiles itself; `unsafe-eval` also lets WebAssembly in.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'unsafe-inline' 'unsafe-eval' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data: blob:',
  'font-src data:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
].join('; ');

const PAGE = {
  ...SHARED,
  minify: true,
  target: 'es2022',
  format: 'iife',
  // Where the engine would look for its file; it is given the bytes instead.
  define: { 'import.meta.url': '""' },
  jsx: 'automatic',
  jsxImportSource: 'preact',
};

async function bundle(entry, settings = {}) {
  const { outputFiles } = await build({ ...PAGE, ...settings, entryPoints: [at(entry)] });
  return outputFiles[0].text;
}

function buildMain() {
  const typed = ['src/local/page/main.tsx', 'src/local/page/main.ts'].find((name) =>
    existsSync(at(name)),
  );
  return bundle(typed);
}

async function readEngine() {
  const { resolve } = createRequire(import.meta.url);
  const wasm = await readFile(resolve('@ironcalc/wasm/wasm_bg.wasm'));
  return deflateSync(wasm, { level: 9, mem: 12 });
}

/** Gives the text of svodka.html over the built texts of the add-on. */
export async function buildPage({ code, manifest, sidebar }) {
  const page = await readFile(at('src/local/page/page.html'), 'utf8');
  const style = await bundle('src/local/page/page.css');
  const main = await buildMain();
  const embedded = [
    embedText('svodka-code', code),
    embedText('svodka-manifest', manifest),
    embedText('svodka-sidebar', sidebar),
    embedText('svodka-worker', await bundle('src/local/browser/worker.ts')),
    embedBytes('svodka-engine', await readEngine()),
  ];
  return page
    .replace(
      '<!-- policy -->',
      () => `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    )
    .replace('<!-- style -->', () => `<style>\n${style}</style>`)
    .replace('<!-- embedded -->', () => embedded.join('\n'))
    .replace('<!-- script -->', () => `<script>\n${escapeProgram(main)}</script>`);
}
