// What the panel shows and what it may ask for: plain values only, for they cross google.script.run.

import type { FindingSeverity, FindingState } from '../../core/checking/finding.ts';
import type { ReportCompleteness } from '../../core/reporting/report/report.ts';

/** A finding as the panel lists it. All texts are whole sentences in the user's language. */
export interface PanelFinding {
  /** Under which an explanation is kept; changes when the value changes. */
  readonly key: string;
  readonly code: string;
  /** The kind in words, the same for all findings of a code: «Часть больше целого». */
  readonly kind: string;
  readonly severity: FindingSeverity;
  readonly state: FindingState;
  /** What a person wrote as «Пояснение»; '' where nothing. */
  readonly explanation: string;
  readonly sheet: string;
  readonly cell: string;
  /** '' where no school takes part. */
  readonly school: string;
  readonly district: string;
  readonly field: string;
  readonly found: string;
  readonly message: string;
  readonly advice: string;
}

/** A text that was read as one number, so that the number could be written in its place without changing any figure. */
export interface PanelCorrection {
  readonly sheet: string;
  readonly cell: string;
  readonly school: string;
  readonly field: string;
  /** The cell as it shows now. */
  readonly original: string;
  readonly value: number;
}

/** A correction that «Журнал» records and that can be taken back: the cell still shows what was written. */
export interface PanelCorrected {
  /** Names the record for `panelUndo`. */
  readonly id: string;
  readonly sheet: string;
  readonly cell: string;
  readonly school: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
}

/** A school's cell that is not what it was. */
export interface PanelChange {
  readonly sheet: string;
  readonly cell: string;
  readonly school: string;
  readonly field: string;
  /** As the cell showed; '' for blank. */
  readonly before: string;
  readonly after: string;
}

/** The first changes, and how many there are in all. */
export interface PanelChanges {
  readonly count: number;
  readonly first: readonly PanelChange[];
}

/** What a school's row comes to by itself: the worst that is true of it. */
export type SchoolStatus = 'empty' | 'partial' | 'errors' | 'queries' | 'ready';

/** The specialist's own word; null: none yet. */
export type SchoolDecision = 'accepted' | 'returned' | null;

export interface PanelSchool {
  readonly school: string;
  readonly district: string;
  readonly status: SchoolStatus;
  /** Open ones. */
  readonly errors: number;
  readonly queries: number;
  readonly decision: SchoolDecision;
  readonly comment: string;
  /** What changed since it was accepted; count 0 where nothing did, or it is not accepted. */
  readonly changed: PanelChanges;
  /** Where its row (or tab) begins; '' where it has none. */
  readonly sheet: string;
  readonly cell: string;
}

/** How a school stands by its own figures: in how many of the indicators that have a share of it the target is reached. */
export interface PanelRank {
  readonly school: string;
  readonly district: string;
  readonly met: number;
  readonly of: number;
  /** The same in percent less the average of all schools, in points, rounded to a tenth. */
  readonly fromAverage: number;
}

export interface PanelIndicator {
  readonly code: string;
  /** The number of its task, as in `tasks`. */
  readonly task: string;
  readonly title: string;
  readonly unit: string;
  readonly target: string;
  readonly actual: string;
  readonly verdict: 'met' | 'missed' | 'no-data' | 'no-target';
  readonly gap: string;
  /** Actual against target, 1 is reached (inverted where less is better); null where it cannot be said. */
  readonly degree: number | null;
  /** The year before: «2022: 65 % ↑»; null where not known. */
  readonly before: { readonly text: string; readonly way: 'up' | 'down' | 'same' | null } | null;
  /** Whether `panelIndicator` has anything to show: figures of schools. */
  readonly hasSchools: boolean;
}

/** `closed`: there is a frozen copy and the forms are under warning; `reopened`: there is a copy of an earlier closing. */
export interface PanelPeriod {
  readonly kind: 'open' | 'closed' | 'reopened';
  /** When it was closed or reopened, as printed on the copy; null while open. */
  readonly at: string | null;
  /** The sheet of the frozen copy; '' where there is none. */
  readonly sheet: string;
  /** What the schools' cells show now and what the copy has. */
  readonly changes: PanelChanges;
}

/** An indicator whose figure on «Сводка» is no longer that of the table; '' where there is no figure. */
export interface PanelOutdated {
  readonly code: string;
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

export interface PanelVerdicts {
  readonly met: number;
  readonly missed: number;
  readonly noData: number;
  readonly noTarget: number;
}

/** The whole panel. `problem` is a sentence when the table cannot be read at all; then the rest is null or empty. */
export interface PanelState {
  readonly language: 'ru' | 'en';
  readonly programme: { readonly title: string; readonly year: number } | null;
  readonly problem: string | null;
  /** When the summary on the sheet was built; null when there is none. */
  readonly builtAt: string | null;
  /** What changed in the schools' cells since then; null where it cannot be said (not built yet). */
  readonly changedSinceBuild: PanelChanges | null;
  /** The figures on «Сводка» that a build would change, whatever the cause (a school's cell, a fact, the register). */
  readonly outdated: readonly PanelOutdated[];
  readonly completeness: (ReportCompleteness & { readonly registerGiven: boolean }) | null;
  /** The debtors as a text ready to paste; '' where there are none. */
  readonly debtorsText: string;
  readonly verdicts: PanelVerdicts | null;
  /** Open ones, all of them. */
  readonly errors: number;
  readonly queries: number;
  /** In the order in which they are told, at most the first 1,000; `findingsTotal` counts all. */
  readonly findings: readonly PanelFinding[];
  readonly findingsTotal: number;
  /** At most the first 300; `correctionsTotal` counts all. */
  readonly corrections: readonly PanelCorrection[];
  readonly correctionsTotal: number;
  /** The newest first, at most 50. */
  readonly corrected: readonly PanelCorrected[];
  /** In the register's order. */
  readonly schools: readonly PanelSchool[];
  /** Empty where no two schools differ; ties at the border are all named. */
  readonly best: readonly PanelRank[];
  readonly lagging: readonly PanelRank[];
  readonly tasks: readonly { readonly number: string; readonly title: string }[];
  readonly indicators: readonly PanelIndicator[];
  readonly period: PanelPeriod;
  /** Whether a school is told at once how its cell was read. */
  readonly hints: boolean;
}

/** What a call came to. `failed` carries calm sentences: what happened, what was and was not written, what to do. */
export type PanelAnswer =
  | { readonly kind: 'done'; readonly message: string; readonly state: PanelState }
  | { readonly kind: 'failed'; readonly message: string };

/** One school's part of an indicator's figure. Texts are formatted, '' where there is none. */
export interface PanelPart {
  readonly school: string;
  readonly district: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** n / d × factor, unrounded; null where there is none. */
  readonly value: number | null;
  readonly shown: string;
  /** How many more (in units of the numerator) it would take for this school to reach the target by itself; 0: reached; null: cannot be said. */
  readonly shortfall: number | null;
  /** How many of them are asked of this school so that the territory's target is met; 0 for most. */
  readonly asked: number;
  readonly sheet: string;
  readonly cell: string;
}

/** What an indicator's figure is made of: Σ of the parts is the figure, exactly. The largest shortfall first. */
export interface PanelBreakdown {
  readonly indicator: PanelIndicator;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** «12746 из 18324 = 69,56 %». */
  readonly formula: string;
  /** True where less is better: then `shortfall` and `asked` are how many too many. */
  readonly less: boolean;
  readonly parts: readonly PanelPart[];
  /** Schools in neither sum, with the reason in words. */
  readonly excluded: readonly { readonly school: string; readonly reason: string }[];
  /** What would have to be done for the target to be met, in whole sentences; empty where it is met or cannot be said. */
  readonly advice: readonly string[];
}

export type PanelBreakdownAnswer =
  | { readonly kind: 'done'; readonly state: PanelState; readonly breakdown: PanelBreakdown }
  | { readonly kind: 'failed'; readonly message: string };

/** A text for the clipboard. */
export type PanelTextAnswer =
  | { readonly kind: 'done'; readonly text: string }
  | { readonly kind: 'failed'; readonly message: string };

/** How far a long action is: `step` of `steps`, `text` says what is being done; step 0 when nothing runs. */
export interface PanelProgress {
  readonly step: number;
  readonly steps: number;
  readonly text: string;
}

/** The functions of src/addon/main.ts that the panel calls, by name. */
export interface PanelServer {
  /** Reads and evaluates the table; writes nothing. */
  panelRead(): PanelAnswer;
  panelBuild(): PanelAnswer;
  /** Checks and writes «Замечания». */
  panelCheck(): PanelAnswer;
  /** Marks or unmarks the cells with findings. */
  panelHighlight(show: boolean): PanelAnswer;
  /** Shows and selects a cell. */
  panelSelect(sheet: string, cell: string): PanelAnswer | null;
  panelProgress(): PanelProgress;
  /** Writes «Пояснение» beside a query («Замечания»); '' takes it away. */
  panelExplain(key: string, text: string): PanelAnswer;
  /** Writes the number in place of the text, if the cell still shows it; «Журнал» records it. */
  panelCorrect(correction: PanelCorrection): PanelAnswer;
  /** Takes a correction back, if the cell still shows what was written. */
  panelUndo(id: string): PanelAnswer;
  /** The specialist's word on a school («Приёмка»); null takes it away. */
  panelDecide(school: string, decision: SchoolDecision, comment: string): PanelAnswer;
  /** That school's open findings in plain polite words, and nothing of any other school. */
  panelLetter(school: string): PanelTextAnswer;
  panelIndicator(code: string): PanelBreakdownAnswer;
  /** A frozen copy of what is collected, and a warning on the forms. */
  panelClosePeriod(): PanelAnswer;
  panelReopenPeriod(): PanelAnswer;
  panelHints(on: boolean): PanelAnswer;
}
