// Packs the text of the program into Code.js: deflated and in base64, with the code that starts it.

import { deflateSync, strToU8 } from 'fflate';

const COLUMNS = 120;

/** Said where the program does not start at all, so that a person knows what to do about it. */
const CANNOT_START =
  '«Сводка» не смогла распаковать свою программу: установите файл, собранный командой «npm run build -- --plain». ' +
  'Svodka could not unpack its program: install the file made by “npm run build -- --plain”.';

/** Gives a text as base64 of its deflated UTF-8, in lines; the same text always gives the same lines. */
export function packText(text) {
  // By fflate and not by Node's zlib, whose result changes with the version of Node.
  const deflated = deflateSync(strToU8(text), { level: 9, mem: 12 });
  const letters = Buffer.from(deflated).toString('base64');
  return letters.match(new RegExp(`.{1,${COLUMNS}}`, 'g')).join('\n');
}

/** Gives the functions that start the packed program; `unpacker` is a bundle that sets `unpackProgram`. */
export function buildPackedPart(program, unpacker) {
  return `function startProgram_() {
  var program;
  try {
    // The one place where a text becomes a program: the text is packedProgram_ below, and nothing else.
    program = new Function(unpackProgram_() + '\\nreturn addon;\\n//# sourceURL=Svodka.js');
  } catch (error) {
    throw new Error('${CANNOT_START} (' + error.message + ')');
  }
  return program();
}

// fflate (MIT, © Arjun Barrett, https://github.com/101arrowz/fflate) and a reader of base64.
function unpackProgram_() {
var unpackProgram;
${unpacker}
return unpackProgram(packedProgram_());
}

function packedProgram_() {
return \`
${packText(program)}
\`;
}`;
}

/** Gives the function that starts the same program as it is. */
export function buildPlainPart(program) {
  return `function startProgram_() {
${program}
return addon;
}`;
}
