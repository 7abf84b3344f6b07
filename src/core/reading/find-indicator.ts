// What a row of «Факты» is about: the code as typed, or as a spreadsheet spoiled it, → an indicator of the programme.

import type { Programme } from '../programme/programme.ts';
import type { CellValue } from '../workbook/snapshot.ts';
import { compactText } from './normalise-text.ts';
import { measureSimilarity, profileText } from './text-profile.ts';

export interface IndicatorFinder {
  /** The code of the indicator; null for an unknown code, a blank one, or one that the spreadsheet made a date of. */
  readonly findCode: (raw: CellValue, text: string, title: string) => string | null;
  /** The label of the target's part that the text names; null where the indicator has no such part. */
  readonly findPart: (code: string, text: string) => string | null;
}

const LOWEST_LIKENESS = 0.6;

function tidyCode(text: string): string {
  return text
    .replace(/[\s\u00a0]+/g, '')
    .replace(/,/g, '.')
    .replace(/\.+$/, '');
}

/** The finder for a programme. */
export function buildIndicatorFinder(programme: Programme): IndicatorFinder {
  const codes = new Map(programme.indicators.map(({ code }) => [tidyCode(code), code]));
  const byTitle = new Map<string, Set<string>>();
  for (const { code, title, reportTitle } of programme.indicators) {
    for (const key of [compactText(title), compactText(reportTitle)]) {
      byTitle.set(key, new Set([...(byTitle.get(key) ?? []), code]));
    }
  }
  const findCode = (raw: CellValue, text: string, title: string): string | null => {
    const code = codes.get(tidyCode(text)) ?? null;
    if (typeof raw !== 'number') return typeof raw === 'string' ? code : null;
    // The number 1.1 shown as «1,1» may have been typed as 1.10: then the title tells.
    const named = [...(byTitle.get(compactText(title)) ?? [])].filter(
      (one) => Number(one) === raw && title !== '',
    );
    return named.length === 1 ? (named[0] ?? null) : code;
  };
  const findPart = (code: string, text: string): string | null => {
    const indicator = programme.indicators.find((one) => one.code === code);
    const targets = Object.values(indicator?.targets ?? {});
    const labels = new Set(
      targets.flatMap(({ parts }) => parts.flatMap(({ label }) => (label === null ? [] : [label]))),
    );
    const exact = [...labels].find((label) => compactText(label) === compactText(text));
    if (exact !== undefined) return exact;
    const profile = profileText(text);
    const [best, second] = [...labels]
      .map((label) => ({ label, score: measureSimilarity(profileText(label), profile) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined || best.score < LOWEST_LIKENESS) return null;
    return second !== undefined && second.score > best.score - 0.1 ? null : best.label;
  };
  return { findCode, findPart };
}
