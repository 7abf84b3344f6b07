// One line of the plan of Berezniki (Appendix 1).

/** All texts as printed. */
export interface PlanRow {
  readonly code: string;
  readonly title: string;
  readonly due: string;
  /** Joined by commas. */
  readonly responsible: readonly string[];
  readonly target: string;
  /** The line of Appendix 3 of the same meaning, whatever its number; null where the form asks for nothing of it. */
  readonly field: string | null;
  /**
   * What that line gives, by the parts of the target ('' for the only one), the last of them the main figure. A part that is not
   * here is entered on «Факты»; empty where all is.
   */
  readonly measures: Readonly<Record<string, string>>;
}
