// The program inside a built Code.js, for the tests and the bench that look at it.

import { unpackProgram } from '../src/build/unpack-program.ts';
import { createVmRealm } from '../src/local/node/vm-realm.ts';

const LOAD_MILLISECONDS = 1000;

/** The text of the packed program, as the script itself would run it; throws when the script holds none. */
export function loadProgram(code: string): string {
  const realm = createVmRealm();
  realm.evaluate(code, LOAD_MILLISECONDS);
  return unpackProgram(String(realm.evaluate('packedProgram_()', LOAD_MILLISECONDS)));
}
