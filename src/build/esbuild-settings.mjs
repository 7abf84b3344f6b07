// What every bundle of the build has in common.

import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

/** Gives the path of a file of the project, from the project's root; its folder may have spaces or Cyrillic in its name. */
export function at(name) {
  return fileURLToPath(new URL(name, ROOT));
}

/**
 * Settings of a bundle: ES2020, because Apps Script knows no newer class syntax; `utf8` keeps Russian text as it is; paths
 * are told from the project's root, so that the same sources give the same bytes in any folder.
 */
export const SHARED = {
  bundle: true,
  write: false,
  target: 'es2020',
  charset: 'utf8',
  logLevel: 'warning',
  absWorkingDir: at('.'),
};

/**
 * Settings of a bundle that becomes a part of Code.js. The clustering needs one class of ml-matrix: from its sources the
 * rest is left out, from its built file it is not (30 KB).
 */
export const ADDON = {
  ...SHARED,
  format: 'iife',
  legalComments: 'none',
  alias: { 'ml-matrix': './node_modules/ml-matrix/src/index.js' },
};
