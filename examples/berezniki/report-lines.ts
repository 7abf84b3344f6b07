// Appendix 4 of the Berezniki example: what each school reports of the year before and of the year, and plans for the next.

import { countPupils, type Grades, type Typed } from '../made-up.ts';

/** The three cells of a line. */
export interface ReportLine {
  readonly before: Typed;
  readonly now: Typed;
  readonly next: Typed;
  /** The counts behind `now`; null where the school gives a percent only. */
  readonly counts: readonly [part: number, whole: number] | null;
}

/** Half up with one decimal, as people print it. */
function formatPercent(part: number, whole: number): string {
  return String(Math.floor((part / whole) * 1000 + 0.5) / 10).replace('.', ',');
}

/** «46 из 80», «46 из 80 (57,5 %)», «46/80 (57,5%)»: schools write as they like. */
function typeShare(part: number, whole: number, style: number): string {
  const percent = formatPercent(part, whole);
  if (style % 3 === 0) return `${part} из ${whole}`;
  return style % 3 === 1 ? `${part} из ${whole} (${percent} %)` : `${part}/${whole} (${percent}%)`;
}

function buildShare(
  part: number,
  whole: number,
  style: number,
  isPercentOnly: boolean,
): ReportLine {
  const percent = formatPercent(part, whole);
  return {
    before: `${formatPercent(Math.max(0, part - 1), whole)} %`,
    now: isPercentOnly ? `${percent} %` : typeShare(part, whole, style),
    next: `${percent} %`,
    counts: isPercentOnly ? null : [part, whole],
  };
}

function buildCount(value: number): ReportLine {
  return { before: Math.max(0, value - 1), now: value, next: value, counts: [value, 1] };
}

/** Gives shares by percents in two of their lines. */
const PERCENT_ONLY = 7;
/** More entered by profile than entered at all: a rule that is broken. */
const BROKEN = 12;

/** All 23 lines by their codes, as Appendix 4 prints them. */
export function makeReport(
  enrolment: Grades,
  index: number,
  random: () => number,
): Readonly<Record<string, ReportLine>> {
  const pupils = (from: number, to: number) => countPupils(enrolment, from, to);
  const part = (whole: number, rate: number) =>
    Math.min(whole, Math.round(whole * (rate + 0.04 * (random() - 0.5))));
  const share = (whole: number, rate: number, isPercentOnly = false) =>
    buildShare(part(whole, rate), whole, index, isPercentOnly);
  const of = (value: number, whole: number) => buildShare(value, whole, index, false);
  const all = pupils(1, 11);
  const last = pupils(11, 11);
  const college = part(last, 0.21);
  const university = Math.min(last - college, part(last, 0.62));
  const covered = part(pupils(5, 9), 0.73);
  const disabled = 8 + Math.round(6 * random());
  return {
    '3.3.1.': buildCount(Math.round(all * 0.014)),
    '3.3.2.': share(pupils(9, 9) + last, 0.03),
    '3.3.3.': buildCount(2 + (index % 3)),
    '3.3.4.': share(pupils(5, 11), 0.03),
    '3.3.5.': share(pupils(5, 11), 0.04),
    '3.4.1.': of(index % 4 === 0 ? 1 : 0, disabled),
    '4.1.1.': buildCount(pupils(6, 7)),
    '4.1.2.': share(pupils(4, 4), 0.62),
    '4.2.2.': share(pupils(8, 9), 0.84),
    '4.3.1.': of(covered, pupils(5, 9)),
    '4.4.1.': share(pupils(9, 9), 0.5, index === PERCENT_ONLY),
    '4.5.1.': buildCount(2 + (index % 2)),
    '4.6.1.': of(index % 5 === 4 ? 0 : 1, 1),
    '4.6.2.': share(pupils(10, 11), 0.47),
    '4.7.1.': of(college, last),
    '4.7.2.': of(university, last),
    '4.8.1.': share(Math.max(8, Math.round(last * 0.6)), 0.63),
    '4.8.2.': of(index === BROKEN ? college + 3 : Math.round(college * 0.7), last),
    '4.9.1.': of(Math.round(university * 0.9), last),
    '4.10.1.': of(4, 5),
    '7.1.5.': share(Math.round(all * 0.7), 0.09, index === PERCENT_ONLY),
    '7.1.6.': of(Math.min(pupils(5, 11), covered + part(pupils(10, 11), 0.5)), pupils(5, 11)),
    // Nobody gives the counts of this line: its total cannot be told.
    '7.1.7.': share(all, 0.07, true),
  };
}
