// Whether the levels of an interval scale follow each other without gaps and overlaps, from the lowest.

import type { ScaleLevel } from '../indicator.ts';
import type { ProgrammeFault, ProgrammePath, ScaleProblem } from '../programme-fault.ts';

/** What parts a level from the next above it; null when they meet. */
function findBreak({ to }: ScaleLevel, { from }: ScaleLevel): ScaleProblem | null {
  if (to === null || from === null) return 'open';
  if (to === from) return null;
  return to < from ? 'gap' : 'overlap';
}

/** A fault for every place where the scale breaks; empty for a sound scale and for none. */
export function findScaleFaults(
  scale: readonly ScaleLevel[],
  path: ProgrammePath,
): readonly ProgrammeFault[] {
  return scale.flatMap((level, index): ProgrammeFault[] => {
    const { title, from, to } = level;
    const place = [...path, index];
    const faults: ProgrammeFault[] = [];
    const base = { kind: 'scale', path: place, found: title, level: title } as const;
    if (from !== null && to !== null && from >= to) {
      faults.push({ ...base, problem: 'empty', next: null });
    }
    const next = scale[index + 1];
    const problem = next === undefined ? null : findBreak(level, next);
    if (next !== undefined && problem !== null) faults.push({ ...base, problem, next: next.title });
    return faults;
  });
}
