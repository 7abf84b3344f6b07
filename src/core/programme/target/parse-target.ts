// A target's printed wording → the demands it makes.

import { foldLetters, foldSigns } from '../../reading/fold-letters.ts';
import { collapseSpaces } from '../../reading/normalise-text.ts';
import type { TargetPart } from '../target.ts';
import type { Demand, RefusedDemand } from './demand.ts';
import { labelDemands } from './label-demands.ts';
import { readDemands } from './read-demands.ts';
import { splitYears } from './split-years.ts';
import type { TargetContext, TargetDoubt, TargetReading } from './target-reading.ts';

/** A dash, or the «х» that tables put where nothing is due. */
const NONE = /^(?:-+|х|x)?$/;

/** Far above any target that was ever printed. */
const LONGEST = 1000;

interface Wording {
  readonly demands: readonly Demand[];
  readonly parts: readonly TargetPart[];
}

function readWording(text: string, context: TargetContext): Wording | RefusedDemand {
  const read = readDemands(text, context);
  if (read.kind === 'refused') return read;
  const parts = labelDemands(read.demands, context.labels ?? []);
  if (parts === null) return { kind: 'refused', found: text, reason: 'unclear' };
  return { demands: read.demands, parts };
}

/** Labels in the wording's own letters: reading took ё for е. */
function restoreLetters(parts: readonly TargetPart[], text: string, printed: string) {
  const own = collapseSpaces(foldSigns(printed)).toLowerCase();
  return parts.map((part) => {
    const at = part.label === null ? -1 : text.indexOf(part.label);
    if (part.label === null || at < 0 || own.length !== text.length) return part;
    return { ...part, label: own.slice(at, at + part.label.length) };
  });
}

/** «не менее 59 (ЦП на 2023 г. 54 %)»: of two numbers one bears a unit and the other lost it. */
function hasLostUnit(wordings: readonly Wording[]): boolean {
  const named = wordings.flatMap(({ demands }) => demands);
  return (
    wordings.length > 1 &&
    named.some(({ unit, unitNamed }) => unitNamed && unit === 'percent') &&
    named.some(({ unitNamed }) => !unitNamed)
  );
}

function listDoubts(wordings: readonly Wording[]): readonly TargetDoubt[] {
  const doubts = wordings.flatMap(({ demands }) => demands.flatMap((demand) => demand.doubts));
  return [
    ...new Set<TargetDoubt>([...doubts, ...(hasLostUnit(wordings) ? (['unit'] as const) : [])]),
  ];
}

/**
 * target := [ wording ] { year-mark wording } | dash | blank. A bare number, «до» and «на» name a level to reach (a ceiling
 * where less is better), each doubtful case told in `doubts`; what leaves its number, or whether the number itself
 * is enough, open is refused. Takes any text and never throws.
 */
export function parseTarget(printed: string, context: TargetContext): TargetReading {
  const text = collapseSpaces(foldLetters(printed));
  if (NONE.test(text)) return { kind: 'none' };
  if (text.length > LONGEST) {
    return { kind: 'refused', found: text.slice(0, LONGEST), reason: 'unclear' };
  }
  const { main, years } = splitYears(text);
  const wordings: Wording[] = [];
  const byYear: Record<string, readonly TargetPart[]> = {};
  for (const { year, text: own } of [...years, { year: null, text: main }]) {
    if (own === '' && year === null && wordings.length > 0) continue;
    const wording = readWording(own, context);
    if ('kind' in wording) return { ...wording, found: collapseSpaces(printed) };
    const parts = restoreLetters(wording.parts, text, printed);
    wordings.push({ ...wording, parts });
    if (year !== null) byYear[year] = parts;
  }
  const parts = wordings[wordings.length - 1]?.parts ?? [];
  return { kind: 'read', parts, years: byYear, doubts: listDoubts(wordings) };
}
