// Where the reader is in the panel: tab, filters, what is open, what is being written. Kept through every action.

import type { SchoolStatus } from '../../src/addon/panel/panel.ts';
import type { FindingSeverity, FindingState } from '../../src/core/checking/finding.ts';
import type { TabName } from '../words/common-words.ts';

/** '' stands for any. */
export interface FindingFilter {
  readonly search: string;
  readonly school: string;
  readonly district: string;
  readonly severity: FindingSeverity | '';
  readonly state: FindingState | '';
}

export const ANY_FINDING: FindingFilter = {
  search: '',
  school: '',
  district: '',
  severity: '',
  state: '',
};

export type DecisionFilter = 'undecided' | 'accepted' | 'returned' | 'changed' | '';

/** '' stands for any. */
export interface SchoolFilter {
  readonly search: string;
  readonly district: string;
  readonly status: SchoolStatus | '';
  readonly decision: DecisionFilter;
}

export const ANY_SCHOOL: SchoolFilter = { search: '', district: '', status: '', decision: '' };

/** What is being written or confirmed; at most one at a time. */
export type Editor =
  | { readonly kind: 'explain'; readonly key: string; readonly text: string }
  | { readonly kind: 'correct'; readonly key: string }
  | {
      readonly kind: 'decide';
      readonly school: string;
      readonly decision: 'accepted' | 'returned';
      /** The comment. */
      readonly text: string;
    }
  | { readonly kind: 'close-period' | 'reopen-period' };

export interface Place {
  readonly tab: TabName;
  /** The key of the cell last gone to; '' for none. */
  readonly current: string;
  readonly findings: FindingFilter;
  readonly schools: SchoolFilter;
  /** Lists and groups that are open, by key. */
  readonly opened: Readonly<Record<string, boolean>>;
  /** How many of a long list are shown, by key, where more than the first were asked for. */
  readonly shown: Readonly<Record<string, number>>;
  /** The school that is open; '' for none. */
  readonly school: string;
  /** The code of the indicator that is open; '' for none. */
  readonly indicator: string;
  readonly editor: Editor | null;
  /** What was typed and not yet sent, by what it is about: opening another editor or closing one loses nothing. */
  readonly drafts: Readonly<Record<string, string>>;
}

export const FIRST_PLACE: Place = {
  tab: 'summary',
  current: '',
  findings: ANY_FINDING,
  schools: ANY_SCHOOL,
  opened: {},
  shown: {},
  school: '',
  indicator: '',
  editor: null,
  drafts: {},
};
