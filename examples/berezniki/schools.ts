// The schools of the Berezniki example: names, enrolment and figures are all made up. The order prints no facts, only
// targets, so that the figures are chosen to meet most of them and to miss a few.

import { createRandom, type Grades, type Typed } from '../made-up.ts';
import { makeActivities } from './activities.ts';
import { makeReport, type ReportLine } from './report-lines.ts';

export interface BereznikiSchool {
  readonly name: string;
  readonly enrolment: Grades;
  /** Appendix 4 by the line's code. */
  readonly report: Readonly<Record<string, ReportLine>>;
  /** Appendix 3 by the line's code; null: the school handed in nothing. */
  readonly activities: Readonly<Record<string, Typed>> | null;
}

const COUNT = 20;
/** It handed in Appendix 4 alone. */
const SILENT = 18;

const KINDS = ['СОШ', 'СОШ', 'СОШ', 'Гимназия', 'СОШ', 'Лицей', 'СОШ', 'СОШ', 'СОШ', 'СОШ'];

function makeEnrolment(random: () => number): Grades {
  const size = 78 + 34 * random();
  return Array.from({ length: 11 }, (_, index) =>
    Math.round(size * (index < 9 ? 0.95 + 0.1 * random() : 0.42 + 0.06 * random())),
  );
}

/** Twenty schools with all eleven grades. */
export function makeBereznikiSchools(): readonly BereznikiSchool[] {
  const random = createRandom(2024);
  const enrolments = Array.from({ length: COUNT }, () => makeEnrolment(random));
  const activities = makeActivities(enrolments, SILENT);
  return enrolments.map((enrolment, index) => ({
    name: `МАОУ ${KINDS[index % KINDS.length]} № ${101 + index}`,
    enrolment,
    report: makeReport(enrolment, index, random),
    activities: activities[index] ?? null,
  }));
}
