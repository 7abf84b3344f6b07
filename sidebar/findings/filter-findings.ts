// Which findings and corrections the reader wants to see.

import type { PanelCorrection, PanelFinding, PanelSchool } from '../../src/addon/panel/panel.ts';
import type { FindingFilter } from '../model/place.ts';
import { createMatcher, foldText } from '../text/match-text.ts';

/** A finding with its whole text ready to be searched. */
export interface SearchedFinding {
  readonly finding: PanelFinding;
  readonly folded: string;
}

/** Folded once per state, not once per letter typed. */
export function foldFindings(findings: readonly PanelFinding[]): readonly SearchedFinding[] {
  return findings.map((finding) => {
    const { kind, school, district, sheet, cell, field, found, message, advice } = finding;
    const texts = [kind, school, district, sheet, cell, field, found, message, advice];
    return { finding, folded: foldText([...texts, finding.explanation].join(' ')) };
  });
}

/** Those that pass every part of the filter, in their order. */
export function filterFindings(
  findings: readonly SearchedFinding[],
  filter: FindingFilter,
): readonly PanelFinding[] {
  const matches = createMatcher(filter.search);
  return findings
    .filter(
      ({ finding, folded }) =>
        fits(filter.school, finding.school) &&
        fits(filter.district, finding.district) &&
        fits(filter.severity, finding.severity) &&
        fits(filter.state, finding.state) &&
        matches(folded),
    )
    .map(({ finding }) => finding);
}

/** Corrections know school and words only; their district is their school's. */
export function filterCorrections<Correction extends Omit<PanelCorrection, 'original' | 'value'>>(
  corrections: readonly Correction[],
  { search, school, district }: FindingFilter,
  schools: readonly PanelSchool[],
): readonly Correction[] {
  const matches = createMatcher(search);
  const districts =
    district === '' ? null : new Map(schools.map((one) => [one.school, one.district]));
  return corrections.filter(
    (one) =>
      fits(school, one.school) &&
      (districts === null || districts.get(one.school) === district) &&
      matches(foldText(Object.values(one).join(' '))),
  );
}

/** How many of the choices behind «Фильтры» are made; the search is seen without them. */
export function countChoices({ school, district, severity, state }: FindingFilter): number {
  return [school, district, severity, state].filter((chosen) => chosen !== '').length;
}

function fits(chosen: string, value: string): boolean {
  return chosen === '' || chosen === value;
}
