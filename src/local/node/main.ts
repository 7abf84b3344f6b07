#!/usr/bin/env node
// The command line `svodka`: words in, exit code out; the one catch of the local host.

import { CommandFault } from './command-fault.ts';
import { createPainter } from './print-table.ts';
import { runCommand } from './run-command.ts';
import { parseUsage } from './usage.ts';

const FAILED = 2;

async function main(): Promise<number> {
  const usage = parseUsage(process.argv.slice(2));
  if (usage.kind === 'bad') throw new CommandFault(usage.message);
  const colourful =
    process.env.NO_COLOR === undefined &&
    (process.stdout.isTTY === true || process.env.FORCE_COLOR !== undefined);
  return runCommand(usage, {
    print: (text) => process.stdout.write(`${text}\n`),
    paint: createPainter(colourful),
    folder: new URL('./', import.meta.url),
  });
}

// A reader that has seen enough (`| head`) closes the pipe: the work is done, so that is no failure.
process.stdout.on('error', () => process.exit(process.exitCode ?? 0));

try {
  process.exitCode = await main();
} catch (error) {
  const known = error instanceof CommandFault;
  const sentence = known ? error.message : `Непредвиденная ошибка: ${String(error)}.`;
  process.stderr.write(`${sentence}\n`);
  // For developers: where it came from.
  if (!known && process.env.SVODKA_DEBUG !== undefined) console.error(error);
  process.exitCode = FAILED;
}
