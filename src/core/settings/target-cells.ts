// A year's target ⇄ its wording in «План» and its reading in «Прочтение».

import type { Indicator } from '../programme/indicator.ts';
import { formatTargetParts } from '../programme/target/format-target-parts.ts';
import { parseTarget } from '../programme/target/parse-target.ts';
import { parseTargetParts } from '../programme/target/parse-target-parts.ts';
import type { TargetContext } from '../programme/target/target-reading.ts';
import type { Target, TargetPart } from '../programme/target.ts';
import type { TargetCells } from './describe-indicators.ts';

/** «Прочтение» where no target is set whatever the wording says. */
const NONE = 'нет';

/** What an indicator tells of its targets. */
export function describeTargetContext({
  unit,
  noun,
  direction,
  source,
}: Pick<Indicator, 'unit' | 'noun' | 'direction' | 'source'>): TargetContext {
  const labels = source.kind === 'form' ? source.parts.map(({ label }) => label) : [];
  return { unit, noun, direction, ...(labels.length > 0 ? { labels } : {}) };
}

/** The parts that the wording alone gives for the year; null where it gives none. */
function parsePrinted(
  printed: string,
  year: number,
  context: TargetContext,
): readonly TargetPart[] | null {
  const read = parseTarget(printed, context);
  return read.kind === 'read' ? (read.years[String(year)] ?? read.parts) : null;
}

/** Both texts; blank ones for a year without a target. */
export function writeTarget(
  target: Target | undefined,
  year: number,
  context: TargetContext,
): TargetCells {
  if (target === undefined) return { printed: '', reading: '' };
  const { printed, parts } = target;
  if (parts.length > 0) return { printed, reading: formatTargetParts(parts, context) };
  // Without a word in «Прочтение» the wording would be read, and a blank one be no entry at all.
  const needsWord = printed.trim() === '' || parsePrinted(printed, year, context) !== null;
  return { printed, reading: needsWord ? NONE : '' };
}

export type TargetReadingResult =
  | { readonly kind: 'read'; readonly target: Target | null }
  /** «Прочтение» says nothing that can be a target; `target` has the wording and no parts. */
  | { readonly kind: 'faulty'; readonly target: Target };

/** The target of both texts: a reading wins over what the wording gives; null where both are blank. */
export function readTarget(
  { printed, reading }: TargetCells,
  year: number,
  context: TargetContext,
): TargetReadingResult {
  if (reading.trim() === '') {
    if (printed.trim() === '') return { kind: 'read', target: null };
    return { kind: 'read', target: { printed, parts: parsePrinted(printed, year, context) ?? [] } };
  }
  const read = parseTargetParts(reading, context);
  if (read.kind === 'faulty') return { kind: 'faulty', target: { printed, parts: [] } };
  return { kind: 'read', target: { printed, parts: read.kind === 'read' ? read.parts : [] } };
}
