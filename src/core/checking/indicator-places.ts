// Where the figures of the indicators stand on our sheets, told by the reporting before the sheets are built.

import type { FindingPlace } from './finding.ts';

/** The places by indicator code. */
export interface IndicatorPlaces {
  /** The indicator's cell on «Сводка <year>»; the sheet's A1 for an unknown code. */
  readonly summary: (code: string) => FindingPlace;
  /** The value's cell on «Факты»; null where the indicator has no fact there. */
  readonly fact: (code: string) => FindingPlace | null;
}
