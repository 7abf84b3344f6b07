// Makes Sidebar.html: the panel as one file, its script and style inlined, so that nothing is fetched.

import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { at, SHARED } from './esbuild-settings.mjs';

/** Gives the text of Sidebar.html. */
export async function buildSidebar() {
  const script = await build({
    ...SHARED,
    entryPoints: [at('sidebar/sidebar.tsx')],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
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
