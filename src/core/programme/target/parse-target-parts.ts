// The reading of a target, as formatTargetParts writes it or as a person corrects it → its parts.

import { collapseSpaces } from '../../reading/normalise-text.ts';
import type { TargetPart } from '../target.ts';
import { findKnownNoun } from './counted-nouns.ts';
import { parseTarget } from './parse-target.ts';
import { splitPieces } from './part-text.ts';
import { readPart, readPartPrefix } from './read-part.ts';
import type { TargetContext, TargetRefusal } from './target-reading.ts';

/** `none`: blank, a dash or «нет». `parts` is never empty, and every part bears a label where there are several. */
export type TargetPartsReading =
  | { readonly kind: 'read'; readonly parts: readonly TargetPart[] }
  | { readonly kind: 'none' }
  /** `found` is the piece that could not be read. */
  | { readonly kind: 'faulty'; readonly found: string; readonly reason: TargetRefusal };

const NONE = /^(?:[-–—]|нет|цель не задана)?$/i;
/** Where nothing is known of the indicator. */
export const NO_CONTEXT: TargetContext = { unit: 'none', noun: null };

/** What a part is called that was given no name. */
function nameLabel({ noun, unit }: TargetPart): string {
  const known = noun === null ? null : findKnownNoun(noun);
  if (known !== null) return known.plural;
  if (noun !== null) return noun.genitiveMany;
  return unit === 'percent' ? 'доля' : 'часть';
}

function labelAll(parts: readonly TargetPart[], given: readonly string[]): readonly TargetPart[] {
  if (parts.length < 2) return parts;
  const own = given.length === parts.length ? given : parts.map(nameLabel);
  const labels = parts.map(({ label }, index) => label ?? own[index] ?? '');
  return parts.map((part, index) => {
    const label = labels[index] ?? '';
    if (part.label !== null) return part;
    const use = labels.slice(0, index + 1).filter((other) => other === label).length;
    return { ...part, label: use === 1 ? label : `${label} (${use})` };
  });
}

/** A piece in a person's own words. */
function parseTyped(piece: string, context: TargetContext): TargetPartsReading {
  const { scope, label, rest } = readPartPrefix(piece);
  const { labels: _, ...own } = context;
  const whole = parseTarget(piece, own);
  const read = whole.kind === 'read' && label === null ? whole : parseTarget(rest, own);
  if (read.kind === 'refused') return { ...read, kind: 'faulty', found: piece };
  if (read.kind === 'none') return read;
  const parts = read.parts.map((part) => ({
    ...part,
    scope: scope === 'each-school' ? scope : part.scope,
    label: read.parts.length === 1 ? label : part.label,
  }));
  return { kind: 'read', parts };
}

/**
 * reading := part { ";" part }. The exact inverse of formatTargetParts under the same context; also takes what parseTarget
 * takes, one or more of it, with «label:» in front. A part without a label, where there are several, is named by
 * what it counts. Never throws.
 */
export function parseTargetParts(
  text: string,
  context: TargetContext = NO_CONTEXT,
): TargetPartsReading {
  if (NONE.test(text.trim())) return { kind: 'none' };
  const parts: TargetPart[] = [];
  for (const piece of splitPieces(text)) {
    const exact = readPart(piece, context);
    if (exact !== null) {
      parts.push(exact);
      continue;
    }
    const typed = parseTyped(collapseSpaces(piece), context);
    if (typed.kind === 'faulty') return typed;
    if (typed.kind === 'read') parts.push(...typed.parts);
  }
  if (parts.length === 0) return { kind: 'none' };
  return { kind: 'read', parts: labelAll(parts, context.labels ?? []) };
}
