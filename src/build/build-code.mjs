// Makes Code.js: a word to the reader, the menu as it is, the program packed or plain, one function per export of main.ts.

import { build } from 'esbuild';
import { buildHeader } from './code-header.mjs';
import { ADDON, at } from './esbuild-settings.mjs';
import { buildPackedPart, buildPlainPart } from './pack-program.mjs';
import { pureModules } from './pure-modules.mjs';

const MAIN = 'src/addon/main.ts';

/** Exports that run at every opening of a spreadsheet, so nothing may be unpacked for them. */
const TRIGGERS = ['onInstall', 'onOpen'];

async function bundle(settings) {
  const { outputFiles } = await build({ ...ADDON, ...settings });
  return outputFiles[0].text.trim();
}

/** A bundle that sets a variable of that name, declared around it. */
function bundleInto(assignment, names, from, settings) {
  const contents = `import { ${names.join(', ')} } from './${from}';\n${assignment}`;
  return bundle({ ...settings, stdin: { contents, resolveDir: at('.'), sourcefile: 'Code.js' } });
}

async function listExports() {
  const probe = await build({
    ...ADDON,
    entryPoints: [at(MAIN)],
    format: 'esm',
    metafile: true,
    outfile: 'probe.js',
  });
  const [output] = Object.values(probe.metafile.outputs);
  return output.exports;
}

/** Runs at every edit, for whoever types: nobody there can mend a program that does not start. */
const QUIET = ['onEdit'];

function buildStub(name) {
  if (QUIET.includes(name)) {
    return `function ${name}() { try { program_().${name}.apply(null, arguments); } catch (error) { console.error(error); } }`;
  }
  const owner = TRIGGERS.includes(name) ? 'triggers_' : 'program_';
  return `function ${name}() { return ${owner}().${name}.apply(null, arguments); }`;
}

/** Gives the text of the program: a script that sets `addon` to the exports of main.ts. */
function buildProgram() {
  return bundle({ entryPoints: [at(MAIN)], minify: true, globalName: 'addon' });
}

async function buildProgramPart(mode) {
  const program = await buildProgram();
  if (mode === 'plain') return buildPlainPart(program);
  const unpacker = await bundleInto(
    'unpackProgram = unpack;',
    ['unpackProgram as unpack'],
    'src/build/unpack-program.ts',
    // So that fflate does not even ask for it: Apps Script has none.
    { minify: true, define: { TextDecoder: 'undefined' } },
  );
  return buildPackedPart(program, unpacker);
}

/** Gives the text of Code.js; `mode` is `packed` or `plain`. Nothing runs at load: Apps Script loads it on every click. */
export async function buildCode(mode) {
  const triggers = await bundleInto(`triggers = { ${TRIGGERS.join(', ')} };`, TRIGGERS, MAIN, {
    plugins: [pureModules],
  });
  const stubs = (await listExports()).map(buildStub);
  return `${buildHeader(mode)}

${stubs.join('\n')}

// The menu, and nothing else.
function triggers_() {
var triggers;
${triggers}
return triggers;
}

// The program, started on first use and once in an execution.
function program_() {
  if (!program_.addon) program_.addon = startProgram_();
  return program_.addon;
}

${await buildProgramPart(mode)}
`;
}
