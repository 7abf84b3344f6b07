// Percents that their own counts do not give, and those that no whole number of people gives.

import type { AuditCheck, JudgedRow } from '../audit-context.ts';
import { placeOf } from '../audit-context.ts';
import type { AuditFinding } from '../audit-finding.ts';
import { findParts, findWholes, type WholeRange } from '../fit-share.ts';
import { listExplained } from '../group-base.ts';

/** Half up where it gives anything, else cut off. */
function firstRange(ranges: readonly (WholeRange | null)[]): WholeRange | null {
  return ranges.find((range) => range !== null) ?? null;
}

function findWrong({ row, percent, exact, whole }: JudgedRow): AuditFinding | null {
  if (percent === null || exact === null || whole === null || row.part === null) return null;
  const { part } = row;
  return {
    code: 'figure/wrong',
    places: [placeOf(row)],
    part,
    whole,
    exact,
    wholes: firstRange([
      findWholes(part, percent, 'half-up'),
      findWholes(part, percent, 'cut-off'),
    ]),
    parts: firstRange([findParts(whole, percent, 'half-up'), findParts(whole, percent, 'cut-off')]),
  };
}

function findImpossible({ row, whole }: JudgedRow): AuditFinding {
  const { part } = row;
  const reason =
    part !== null && whole !== null ? 'above-whole' : part === null ? 'no-part' : 'no-whole';
  return { code: 'figure/impossible', places: [placeOf(row)], reason, part, whole };
}

/**
 * A finding for each percent that is neither rounded nor cut off from its counts, with the nearest wholes and parts that
 * would give it; and for each that cannot be at all: a part above its whole, or no whole number that fits.
 */
export const checkFigures: AuditCheck = (context) => {
  const explained = listExplained(context.groups);
  return context.figures.flatMap((figure): readonly AuditFinding[] => {
    if (explained.has(figure.row)) return [];
    if (figure.verdict === 'impossible') return [findImpossible(figure)];
    const wrong = figure.verdict === 'wrong' ? findWrong(figure) : null;
    return wrong === null ? [] : [wrong];
  });
};
