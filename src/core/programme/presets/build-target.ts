// A target's printed wording → the target with what it demands.

import { parseTarget } from '../target/parse-target.ts';
import type { TargetContext } from '../target/target-reading.ts';
import type { Target } from '../target.ts';

/** The target as printed and as read; without parts where the wording says no target or could not be read. */
export function buildTarget(printed: string, context: TargetContext): Target {
  const reading = parseTarget(printed, context);
  return { printed, parts: reading.kind === 'read' ? reading.parts : [] };
}
