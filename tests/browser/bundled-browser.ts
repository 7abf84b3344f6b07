// The Chromium that comes with npm (Linux x64), unpacked once for each version, with the fonts that a bare machine lacks.

import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

const { resolve } = createRequire(import.meta.url);

/** How the browser is started. */
export interface BundledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE = '@sparticuz/chromium';

/** Of the one family that has ✓ ✗ ₽ ▲ and the rest of what Open Sans lacks. */
const EXTRA_FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf', 'DejaVuSansMono.ttf'];

/** A change of what is put into the folder must not meet a folder of before. */
const LAYOUT = 1;

/** Only the fonts of the folder, whatever the machine has: pictures come out the same everywhere. */
function fontSettings(folder: string): string {
  const prefer = (name: string, ...families: readonly string[]) =>
    `<alias binding="same"><family>${name}</family><prefer>${families
      .map((family) => `<family>${family}</family>`)
      .join('')}</prefer></alias>`;
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
<dir>${join(folder, 'fonts')}</dir>
<cachedir>${join(folder, 'fonts-cache')}</cachedir>
${prefer('monospace', 'DejaVu Sans Mono')}
${['sans-serif', 'serif', 'system-ui', 'Arial', 'Roboto', 'Calibri', 'Times New Roman']
  .map((name) => prefer(name, 'Open Sans', 'DejaVu Sans'))
  .join('\n')}
</fontconfig>
`;
}

/** Its package.json is not among what the package exports. */
function versionOf(name: string): string {
  const entry = resolve(name);
  const file = join(entry.slice(0, entry.lastIndexOf('build')), 'package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }; // as: npm's own file
  return version;
}

function describeFolder(folder: string): BundledBrowser {
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH];
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      ...Object.fromEntries(
        Object.entries(process.env).flatMap(([name, value]) =>
          value === undefined ? [] : [[name, value]],
        ),
      ),
      LD_LIBRARY_PATH: libraries.filter((path) => path !== undefined && path !== '').join(':'),
      FONTCONFIG_FILE: join(folder, 'svodka-fonts.conf'),
    },
  };
}

/** Whether nothing is missing; a cleaner of temporary files takes them one by one. */
function isWhole(folder: string): boolean {
  const marks = ['chromium', 'al2023/lib/libnss3.so', 'fonts/DejaVuSans.ttf', 'svodka-fonts.conf'];
  return marks.every((name) => existsSync(join(folder, name)));
}

/** In a process of its own: the package takes its folder from the environment, which a test must not change. */
function unpackPackage(folder: string): void {
  const address = pathToFileURL(resolve(PACKAGE)).href;
  execFileSync(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `const { default: module } = await import(${JSON.stringify(address)});
       await (module.default ?? module).executablePath();`,
    ],
    // Only where it takes itself for a cloud function does it unpack the libraries that a bare machine lacks.
    { env: { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs20.x' } },
  );
}

function fillDraft(draft: string, folder: string): void {
  unpackPackage(draft);
  const fonts = join(dirname(resolve('dejavu-fonts-ttf/package.json')), 'ttf');
  for (const name of EXTRA_FONTS) copyFileSync(join(fonts, name), join(draft, 'fonts', name));
  writeFileSync(join(draft, 'svodka-fonts.conf'), fontSettings(folder));
}

/** Fills a folder of its own and moves it into its place whole: two workers at once must not meet halves. */
function unpackInto(folder: string): void {
  const draft = mkdtempSync(`${folder}-`);
  fillDraft(draft, folder);
  if (!isWhole(folder)) rmSync(folder, { recursive: true, force: true });
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    // Otherwise another worker was faster, which is as good.
    if (!isWhole(folder)) throw error;
  }
}

/** Gives the browser, unpacked where it is not yet (about a second); a folder that a cleaner has robbed is made anew. */
export function findBundledBrowser(): BundledBrowser {
  const version = versionOf(PACKAGE);
  const folder = join(
    tmpdir(),
    `svodka-browser-${version}-${LAYOUT}-${process.getuid?.() ?? 'user'}`,
  );
  if (!isWhole(folder)) unpackInto(folder);
  return describeFolder(folder);
}
