// Figures of an indicator before they are judged against its target.

import type { Coverage, DistrictFigure, SchoolFigure } from './result.ts';

/** What an indicator came to, from schools or from a fact. */
export interface Figures {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly actual: number | null;
  /** For targets of several parts: label → value; empty for others. */
  readonly labelled: ReadonlyMap<string, number>;
  /** What the single schools add to `labelled`, by label; empty for a fact. */
  readonly labelledSchools: ReadonlyMap<string, readonly SchoolFigure[]>;
  readonly coverage: Coverage;
  readonly bySchool: readonly SchoolFigure[];
  readonly byDistrict: readonly DistrictFigure[];
  readonly note: string;
}
