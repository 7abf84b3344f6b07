// What the panel shows and what it may ask for: plain values only, for they cross google.script.run.

import type { FindingSeverity, FindingState } from '../core/checking/finding.ts';
import type { ReportCompleteness } from '../core/reporting/report.ts';

export interface PanelFinding {
  readonly sheet: string;
  readonly cell: string;
  readonly school: string;
  readonly field: string;
  readonly found: string;
  readonly message: string;
  readonly advice: string;
  readonly state: FindingState;
}

/** Findings of one kind: the count of all, the first of them. */
export interface PanelGroup {
  readonly code: string;
  readonly kind: string;
  readonly severity: FindingSeverity;
  readonly count: number;
  readonly findings: readonly PanelFinding[];
}

export interface PanelMissed {
  readonly code: string;
  readonly title: string;
  readonly target: string;
  readonly actual: string;
  readonly gap: string;
}

/** The whole panel. `problem` is a sentence when the table cannot be read at all; then the rest is null or empty. */
export interface PanelState {
  readonly language: 'ru' | 'en';
  readonly programme: { readonly title: string; readonly year: number } | null;
  readonly problem: string | null;
  /** When the summary on the sheet was built; null when there is none. */
  readonly builtAt: string | null;
  readonly completeness: (ReportCompleteness & { readonly registerGiven: boolean }) | null;
  readonly verdicts: {
    readonly met: number;
    readonly missed: number;
    readonly noData: number;
    readonly noTarget: number;
  } | null;
  readonly missed: readonly PanelMissed[];
  readonly errors: number;
  readonly queries: number;
  readonly groups: readonly PanelGroup[];
}

/** What a call came to. `failed` carries one calm sentence: what happened, what was and was not written, what to do. */
export type PanelAnswer =
  | { readonly kind: 'done'; readonly message: string; readonly state: PanelState }
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
}
