// Codes and keys that stand twice where each must stand once.

import type { ProgrammeFault, ProgrammePath } from '../programme-fault.ts';

/** A fault for every name that stands there a second time or more; empty when all differ. */
export function findDuplicateFaults(
  names: readonly (string | number)[],
  pathOf: (index: number) => ProgrammePath,
): readonly ProgrammeFault[] {
  const met = new Set<string | number>();
  return names.flatMap((name, index) => {
    const isRepeated = met.has(name);
    met.add(name);
    return isRepeated
      ? [{ kind: 'duplicate' as const, path: pathOf(index), found: String(name) }]
      : [];
  });
}
