// dist/svodka.html as built: one file that asks for nothing, with the very bytes of the add-on in it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { inflateSync } from 'fflate';
import { embedText, escapeProgram } from '../../src/build/embed-text.mjs';
import { readEscaped } from '../../src/local/page/embedded.ts';
import { ROOT } from '../end-to-end/built-addon.ts';

const read = (name: string) => readFileSync(join(ROOT, 'dist', name), 'utf8');
const page = read('svodka.html');

/** The text of an element as a browser has it: all up to the closing tag. */
function textOf(id: string, html = page): string {
  const opening = `<script type="text/plain" id="${id}">`;
  const from = html.indexOf(opening) + opening.length;
  expect(html).toContain(opening);
  return html.slice(from, html.indexOf('</script', from));
}

describe('the page', () => {
  test.each([
    ['svodka-code', 'Code.js'],
    ['svodka-sidebar', 'Sidebar.html'],
    ['svodka-manifest', 'appsscript.json'],
  ])('%s holds the very text of %s', (id, name) => {
    expect(readEscaped(textOf(id))).toBe(read(name));
  });

  test('holds the engine as npm has it', () => {
    const { resolve } = createRequire(import.meta.url);
    const engine = readFileSync(resolve('@ironcalc/wasm/wasm_bg.wasm'));
    const held = inflateSync(Buffer.from(textOf('svodka-engine'), 'base64'));

    expect(Buffer.from(held).equals(engine)).toBe(true);
  });

  test('forbids the network before anything else is read', () => {
    const policy = page.indexOf('Content-Security-Policy');
    const rules = /content="([^"]+)"/.exec(page.slice(policy))?.[1]?.split('; ') ?? [];

    expect(page.slice(0, policy)).not.toMatch(/<(script|style|link|img)/);
    expect(rules).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'none'",
        "form-action 'none'",
        "base-uri 'none'",
        'worker-src blob:',
      ]),
    );
    expect(rules.join(' ')).not.toMatch(/https?:|\*|'self'/);
  });

  test('has no element that fetches, and no address but names and licences', () => {
    const parts = page.split(/<script[^>]*>[\s\S]*?<\/script/);
    const addresses = new Set(
      [...page.matchAll(/https?:\/\/[\w.-]+/g)].map(([address]) => address),
    );

    expect(parts.join('')).not.toMatch(/\s(src|href|action)="(?!data:,)/);
    expect([...addresses].filter((address) => !NAMES.test(address))).toEqual([]);
  });

  test('runs one script, and its texts are ended by nothing but their own closing tags', () => {
    const tags = [...page.matchAll(/<script([^>]*)>[\s\S]*?<\/script\s*>/gi)];

    expect(tags.filter(([, attributes]) => attributes === '')).toHaveLength(1);
    expect(tags.map(([, attributes]) => /id="([^"]+)"/.exec(attributes ?? '')?.[1])).toEqual([
      'svodka-code',
      'svodka-manifest',
      'svodka-sidebar',
      'svodka-worker',
      'svodka-engine',
      undefined,
    ]);
  });
});

/** Namespaces of file formats, scopes of the manifest, what a spreadsheet would be called on Google, and where a licence says that code comes from. */
const NAMES =
  /^https?:\/\/(schemas\.openxmlformats\.org|schemas\.microsoft\.com|purl\.(oclc\.)?org|www\.w3\.org|www\.googleapis\.com|docs\.google\.com|github\.com)$/;

describe('embedText(id, text)', () => {
  test.each([
    '</script>',
    '</SCRIPT >',
    '<script>',
    '<!--',
    '<\\/script>',
    '<\\\\!-- и <\\script',
    'a < b && c <! d',
    '$& $1 \\',
    '',
  ])('%j comes out as it went in and ends nothing', (text) => {
    const html = embedText('a', text);

    expect(html.match(/<\/script/gi)).toHaveLength(1);
    expect(html).not.toContain('<!--');
    expect(readEscaped(textOf('a', html))).toBe(text);
  });

  test.each(['a\r\nb', 'a\0'])('refuses %j, which HTML would change', (text) => {
    expect(() => embedText('a', text)).toThrow('carriage return');
  });
});

test('a program in a script element means the same and ends nothing', () => {
  const code = 'result = "</script><!--".replace(/<!--/, "");';
  const escaped = escapeProgram(code);

  expect(escaped).not.toMatch(/<\/script|<!--/);
  expect(new Function(`let result; ${escaped} return result;`)()).toBe('</script>');
});
