// A fact that schools do not report: entered by the specialist on «Факты», with its source and date.

/** One fact for one indicator and year. Values are as entered: percent as 16.1, counts as they are; null is blank. */
export interface Fact {
  readonly code: string;
  readonly year: number;
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** For targets of several parts: label of the part → its value; empty for others. */
  readonly parts: Readonly<Record<string, number>>;
  readonly source: string;
  readonly date: string;
  readonly comment: string;
  /**
   * A1 of where its source is to stand, of its value where the sheet has no such column; null where the column's heading
   * was changed, so that nobody can tell whether a source is given.
   */
  readonly sourceCell: string | null;
  /** Where it stands: A1 of the value's cell on «Факты». */
  readonly cell: string;
}
