// Lets jest run TypeScript through esbuild; the cache key holds this file, so that a change here is seen.
const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { extname } = require('node:path');
const { transformSync, version } = require('esbuild');

const self = readFileSync(__filename, 'utf8');

const LOADERS = { '.ts': 'ts', '.tsx': 'tsx' };

module.exports = {
  process: (code, file) => ({
    code: transformSync(code, {
      loader: LOADERS[extname(file)] ?? 'js',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      format: 'cjs',
      target: 'node20',
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': JSON.stringify(`file://${file}`) },
      sourcemap: 'inline',
      sourcefile: file,
    }).code,
  }),
  getCacheKey: (code, file, options) =>
    createHash('sha256')
      .update(
        [self, version, code, file, options.configString, String(options.instrument)].join('\0'),
      )
      .digest('hex'),
};
