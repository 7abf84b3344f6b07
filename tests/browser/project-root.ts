// Where the project is, both for tests (tests/browser) and for programs that the build has put into dist/.

import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** The folder with package.json. */
export const ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

/** The page as built. */
export const PAGE_FILE = join(ROOT, 'dist/svodka.html');

/** Its address when it is opened from the disk. */
export const PAGE_URL = pathToFileURL(PAGE_FILE).href;

/** The table that all see first. */
export const EXAMPLE_FILE = join(ROOT, 'examples/kemerovo-city-2023.xlsx');
