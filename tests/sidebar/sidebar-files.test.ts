// What must hold of the panel's files as they are: nothing fetched, nothing parsed as HTML, small.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

const folder = join(__dirname, '../../sidebar');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const files = readdirSync(folder).filter((name) => /\.(ts|css|html)$/.test(name));
const scripts = files.filter((name) => name.endsWith('.ts'));

test('the page has one place for the style and one for the script', () => {
  const page = read('sidebar.html');
  expect(page.split('<!-- style -->')).toHaveLength(2);
  expect(page.split('<!-- script -->')).toHaveLength(2);
});

test.each(files)('%s fetches nothing', (name) => {
  expect(read(name)).not.toMatch(/https?:|\/\/[a-z]+\.|@import|\burl\(|\bfetch\(|XMLHttpRequest/);
});

test.each(scripts)('%s never parses text as HTML', (name) => {
  expect(read(name)).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b/);
});

test.each(scripts)('%s takes nothing but types from the server', (name) => {
  expect(read(name)).not.toMatch(/^import (?!type )[^;]*from '\.\.\/src\//m);
});

test('every part that the script looks for is on the page', () => {
  const wanted = [...read('sidebar.ts').matchAll(/findPart\('([^']+)'\)/g)].map(([, id]) => id);
  expect(wanted).toHaveLength(8);
  const page = read('sidebar.html');
  expect(wanted.filter((id) => !page.includes(`id="${id}"`))).toEqual([]);
});

test('the inlined panel stays under 40 KB', () => {
  const { outputFiles } = buildSync({
    entryPoints: [join(folder, 'sidebar.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    charset: 'utf8',
    target: 'es2020',
  });
  const script = outputFiles[0]?.contents.length ?? Number.NaN;
  const size = script + Buffer.byteLength(read('sidebar.css') + read('sidebar.html'));
  expect(size).toBeLessThan(40_000);
});
