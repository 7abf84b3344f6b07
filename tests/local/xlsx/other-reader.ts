// Reads an .xlsx with `hucre`, which shares no code with ours. It is published as ES modules only, and jest runs CommonJS.

import { buildSync } from 'esbuild';
import type { Workbook } from 'hucre';

interface Hucre {
  readXlsx(bytes: Uint8Array, options: { readonly readStyles: boolean }): Promise<Workbook>;
}

let loaded: Hucre | null = null;

function load(): Hucre {
  if (loaded !== null) return loaded;
  const { outputFiles } = buildSync({
    stdin: { contents: "export { readXlsx } from 'hucre'", resolveDir: __dirname },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    write: false,
    logLevel: 'error',
  });
  // The bundle fills `module.exports` with the library's own functions.
  const module = { exports: {} as Hucre };
  new Function('module', 'exports', 'require', outputFiles[0]?.text ?? '')(
    module,
    module.exports,
    require,
  );
  loaded = module.exports;
  return loaded;
}

/** Gives the workbook as the other library sees it, styles included. */
export function readByOther(bytes: Uint8Array): Promise<Workbook> {
  return load().readXlsx(bytes, { readStyles: true });
}
