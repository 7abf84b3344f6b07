// Code.js with the program in it as it is. Unpacking and compiling it anew takes longer than most actions, and every
// execution does so; as plain text it is compiled once for all executions of a test file.

import { inflateRawSync } from 'node:zlib';

const START = 'function startProgram_() {';
const PACKED = /function packedProgram_\(\) \{\nreturn `([^`]+)`/;

/**
 * Gives the script that `npm run build -- --plain` would have made of the same program, but for the comment on top
 * (tests/build/build-modes.test.ts compares them); throws where nothing is packed.
 */
export function unpackCode(code: string): string {
  const [, letters] = PACKED.exec(code) ?? [];
  if (letters === undefined) throw new Error('nothing is packed in this script');
  // By Node, which knows nothing of the unpacker in the script.
  const program = inflateRawSync(Buffer.from(letters, 'base64')).toString('utf8');
  return `${code.slice(0, code.indexOf(START))}${START}\n${program}\nreturn addon;\n}\n`;
}
