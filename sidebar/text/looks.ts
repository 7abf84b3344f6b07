// Sign and colour of a verdict and of a school's status; the words are in words/.

import type { SchoolStatus } from '../../src/addon/panel/panel.ts';
import type { VerdictKind } from '../words/summary-words.ts';

/** `tone` is the colour's name in sidebar.css. */
export interface Look {
  readonly sign: string;
  readonly tone: 'good' | 'bad' | 'doubtful' | 'plain';
}

export const VERDICT_LOOKS: Readonly<Record<VerdictKind, Look>> = {
  met: { sign: '✓', tone: 'good' },
  missed: { sign: '—', tone: 'bad' },
  'no-data': { sign: '?', tone: 'doubtful' },
  'no-target': { sign: '·', tone: 'plain' },
};

export const STATUS_LOOKS: Readonly<Record<SchoolStatus, Look>> = {
  empty: { sign: '·', tone: 'plain' },
  partial: { sign: '…', tone: 'doubtful' },
  errors: { sign: '!', tone: 'bad' },
  queries: { sign: '?', tone: 'doubtful' },
  ready: { sign: '✓', tone: 'good' },
};
