// The built add-on over a workbook, under Node.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Calculator, loadCalculator } from '../calculation/calculator.ts';
import { createHost, type Host } from '../host.ts';
import type { Workbook } from '../workbook/workbook.ts';
import { CommandFault } from './command-fault.ts';
import { createVmRealm } from './vm-realm.ts';

/** The formula engine, from where npm put it. */
export function loadNodeCalculator(): Calculator {
  const require = createRequire(import.meta.url);
  return loadCalculator(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')));
}

/** A host for the workbook running the add-on of the given folder (dist). Throws a CommandFault when it is not built. */
export function openHost(workbook: Workbook, folder: URL): Host {
  const read = (name: string) => {
    try {
      return readFileSync(new URL(name, folder), 'utf8');
    } catch {
      throw new CommandFault('Надстройка не собрана. Выполните «npm run build» и повторите.');
    }
  };
  return createHost({
    code: read('Code.js'),
    manifest: read('appsscript.json'),
    html: { Sidebar: read('Sidebar.html') },
    workbook,
    realm: createVmRealm,
    calculator: loadNodeCalculator(),
  });
}
