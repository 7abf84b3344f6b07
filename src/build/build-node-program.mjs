// Makes a program for Node: everything of ours in one file, the libraries left where npm put them.

import { build } from 'esbuild';
import { at, SHARED } from './esbuild-settings.mjs';

/** Writes the bundle of an entry of the project to a file. */
export async function buildNodeProgram(entry, outfile) {
  await build({
    ...SHARED,
    entryPoints: [at(entry)],
    write: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    outfile,
  });
}
