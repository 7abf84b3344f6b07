// What must hold of the panel's files as they are: nothing fetched, nothing parsed as HTML, small.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '../../sidebar');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(tsx?|css|html)$/.test(name),
);
const scripts = files.filter((name) => /\.tsx?$/.test(name));

test('the page has one place for the style and one for the script', () => {
  const page = read('sidebar.html');
  expect(page.split('<!-- style -->')).toHaveLength(2);
  expect(page.split('<!-- script -->')).toHaveLength(2);
});

test.each(files)('%s fetches nothing', (name) => {
  expect(read(name)).not.toMatch(/https?:|\/\/[a-z]+\.|@import|\burl\(|\bfetch\(|XMLHttpRequest/);
});

test.each(scripts)('%s never parses text as HTML', (name) => {
  expect(read(name)).not.toMatch(
    /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySet|document\.write|\beval\b/,
  );
});

test.each(scripts)('%s takes nothing but types from the server', (name) => {
  expect(read(name)).not.toMatch(/^import (?!type )[^;]*from '(\.\.\/)+src\//m);
});

test.each(scripts)('%s is at most 200 lines', (name) => {
  expect(read(name).split('\n').length).toBeLessThanOrEqual(201);
});

test('the built panel is one file of at most 150 KB', () => {
  const built = readFileSync(join(folder, '../dist/Sidebar.html'));
  expect(built.length).toBeLessThanOrEqual(150 * 1024);
  expect(built.toString('utf8')).not.toMatch(/<(link|img|iframe|script[^>]* src)/);
});
