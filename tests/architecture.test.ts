// The arrows of docs/design.md, read from the import lines: core ← addon, local knows neither, the sidebar only types.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const root = resolve(__dirname, '..');

function listFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

/** All imports and re-exports of a file; a relative target is given from the root, a package by its name. */
function readImports(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  const pattern = /^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm;
  return [...text.matchAll(pattern)].map(([, type, from, bare]) => {
    const target = from ?? bare ?? '';
    const path = target.startsWith('.')
      ? relative(root, resolve(root, dirname(file), target))
          .split(sep)
          .join('/')
      : target;
    return { file, target: path, typeOnly: type !== undefined };
  });
}

const core = listFiles('src/core');
const addon = listFiles('src/addon');
const local = listFiles('src/local');
const sidebar = listFiles('sidebar');
const all = [...core, ...addon, ...local, ...sidebar];

describe('arrows between the folders', () => {
  test('the core imports nothing but itself, zod in schema files, and the clustering where schools are grouped', () => {
    const wrong = core.flatMap(readImports).filter(({ file, target }) => {
      if (target.startsWith('src/core/')) return false;
      if (target === 'ml-hclust') return !file.endsWith('/group-schools.ts');
      return !(target === 'zod/mini' && file.endsWith('-schema.ts'));
    });

    expect(wrong).toEqual([]);
  });

  test('the add-on imports only itself and the core', () => {
    const wrong = addon
      .flatMap(readImports)
      .filter(({ target }) => !/^src\/(core|addon)\//.test(target));

    expect(wrong).toEqual([]);
  });

  test('the local host imports nothing of the core or the add-on', () => {
    const wrong = local
      .flatMap(readImports)
      .filter(({ target }) => /^(src\/(core|addon)|sidebar)\//.test(target));

    expect(wrong).toEqual([]);
  });

  test('only src/local/node needs Node', () => {
    const wrong = local
      .filter((file) => !file.startsWith('src/local/node/'))
      .flatMap(readImports)
      .filter(({ target }) => target.startsWith('node:'));

    expect(wrong).toEqual([]);
  });

  test('the worker’s side of the page knows nothing of the page', () => {
    const wrong = local
      .filter((file) => file.startsWith('src/local/browser/'))
      .flatMap(readImports)
      .filter(({ target }) => /^(src\/local\/(page|node)\/|preact)/.test(target));

    expect(wrong).toEqual([]);
  });

  test('the page reaches the workbook only by what crosses to the worker', () => {
    const wrong = local
      .filter((file) => file.startsWith('src/local/page/'))
      .flatMap(readImports)
      .filter(
        ({ target, typeOnly }) =>
          !/^(src\/local\/page\/|preact)/.test(target) &&
          !(typeOnly && target === 'src/local/browser/protocol.ts') &&
          target !== 'src/local/browser/refusal-words.ts',
      );

    expect(wrong).toEqual([]);
  });

  test('the sidebar takes only types from the sources, and draws with Preact', () => {
    const wrong = sidebar
      .flatMap(readImports)
      .filter(
        ({ target, typeOnly }) =>
          !target.startsWith('sidebar/') &&
          !/^preact(\/hooks)?$/.test(target) &&
          !(typeOnly && /^src\/(addon|core)\//.test(target)),
      );

    expect(wrong).toEqual([]);
  });

  test('no import of values goes in a circle', () => {
    const graph = new Map(
      all.map((file) => [
        file,
        readImports(file)
          .filter(({ typeOnly }) => !typeOnly)
          .map(({ target }) => target),
      ]),
    );
    const done = new Set<string>();
    const circles: string[][] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file]);
        return;
      }
      if (done.has(file)) return;
      for (const next of graph.get(file) ?? []) if (graph.has(next)) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of all) visit(file, []);

    expect(circles).toEqual([]);
  });
});

describe('the core is pure', () => {
  const banned =
    /\b(SpreadsheetApp|HtmlService|CacheService|console\.|Date\.now|new Date\(\)|Math\.random|setTimeout|process\.)/;

  test.each(core)('%s names no host, clock or chance', (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

    expect(banned.exec(code)?.[0]).toBeUndefined();
  });
});

describe('the host runs anywhere', () => {
  const files = local.filter((file) => !/^src\/local\/(node|page)\//.test(file));
  const banned =
    /\b(document\.(getElement|querySelector|createElement|body)|window\.|localStorage|process\.|Buffer\.|fetch\(|XMLHttpRequest\()/;

  test.each(files)('%s names nothing of a page, of Node or of the network', (file) => {
    const code = readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

    expect(banned.exec(code)?.[0]).toBeUndefined();
  });
});

describe('every source file', () => {
  test.each(all)('%s says on top what it is for and exports by name', (file) => {
    const text = readFileSync(join(root, file), 'utf8').replace(/^#!.*\n/, '');

    expect(text).toMatch(/^\/\/ \S/);
    expect(text).not.toMatch(/^export default/m);
  });
});
