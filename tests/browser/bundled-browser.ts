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
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** How the browser is started. */
export interface BundledBrowser {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

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

function versionOf(packageName: string): string {
  // Its own package.json is not among what the package exports.
  const entry = require.resolve(packageName);
  const root = entry.slice(0, entry.lastIndexOf(packageName) + packageName.length);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly version: string; // as: npm's own file
  };
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

function fillDraft(draft: string, folder: string): void {
  const script = join(__dirname, 'unpack-browser.mjs');
  execFileSync(process.execPath, [script], { env: { ...process.env, TMPDIR: draft } });
  const fonts = join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf');
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
  const version = versionOf('@sparticuz/chromium');
  const folder = join(
    tmpdir(),
    `svodka-browser-${version}-${LAYOUT}-${process.getuid?.() ?? 'user'}`,
  );
  if (!isWhole(folder)) unpackInto(folder);
  return describeFolder(folder);
}
