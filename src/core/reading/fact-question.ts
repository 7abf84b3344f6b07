// What a row of «Факты» answers: a number, a share that counts may give, or a yes or no.

import type { Indicator } from '../programme/indicator.ts';
import type { TargetPart, Unit } from '../programme/target.ts';
import { foldLetters } from './fold-letters.ts';

/**
 * The unit of the indicator as a whole; `part`: one value of a part; `part-share`: a percent of a part, or its numerator and
 * denominator; `yes-no`: whether something is done.
 */
export type FactQuestion = Unit | 'part' | 'part-share' | 'yes-no';

const YES = /^(?:да|есть|имеется|сделано|выполнено|yes|done|\+|✓|✔)[.!]?$/;
const NO = /^(?:нет|не сделано|не выполнено|не имеется|no|not done)[.!]?$/;

/** 1 for «да», 0 for «нет»; null for any other text. */
export function readAnswer(text: string): 1 | 0 | null {
  const word = foldLetters(text).replace(/\s+/g, ' ').trim();
  if (YES.test(word)) return 1;
  return NO.test(word) ? 0 : null;
}

function listParts({ targets }: Indicator): readonly TargetPart[] {
  return Object.values(targets).flatMap(({ parts }) => parts);
}

/** Whether a target of the indicator, of any year, asks for a yes. */
export function asksYesNo(indicator: Indicator): boolean {
  return listParts(indicator).some(({ comparator }) => comparator === 'done');
}

/** What a row asks for; `label` is the part's, '' for the indicator as a whole. */
export function findQuestion(indicator: Indicator, label: string, year: number): FactQuestion {
  const ofYear = indicator.targets[String(year)]?.parts ?? [];
  const isMeant = (part: TargetPart) => (label === '' ? part.label === null : part.label === label);
  const part = ofYear.find(isMeant) ?? listParts(indicator).find(isMeant);
  if (part?.comparator === 'done') return 'yes-no';
  if (label === '') return indicator.unit;
  return part?.unit === 'percent' ? 'part-share' : 'part';
}
