// Where the figures of the indicators stand on our sheets, told by the reporting before the sheets are built.

import type { FindingPlace } from './finding.ts';

/** The places by indicator code. */
export interface IndicatorPlaces {
  /** The indicator's cell on «Сводка <year>»; the sheet's A1 for an unknown code. */
  readonly summary: (code: string) => FindingPlace;
  /**
   * The wording of a year's target: on «Показатели» where the workbook has it (`hasReading`: beside it stands how it is
   * meant), else on «Сводка»; null where no sheet shows it.
   */
  readonly target: (
    code: string,
    year: number,
  ) => { readonly place: FindingPlace; readonly hasReading: boolean } | null;
  /** The value's cell on «Факты»; null where the indicator has no fact there. */
  readonly fact: (code: string) => FindingPlace | null;
  /** The number of a line of the plan on «Дорожная карта»; the sheet's A1 for an unknown code. */
  readonly activity: (code: string) => FindingPlace;
}
