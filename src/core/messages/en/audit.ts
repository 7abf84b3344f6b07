// All English words of the audit.

import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditMessages } from '../audit-texts.ts';
import { EN_AUDIT_FIGURE_TEXTS } from './audit-figure-texts.ts';
import { EN_AUDIT_NAME_TEXTS } from './audit-name-texts.ts';
import { EN_AUDIT_PLAN_TEXTS } from './audit-plan-texts.ts';
import { EN_AUDIT_TARGET_TEXTS } from './audit-target-texts.ts';

/** Complete: a code without words does not compile. */
export const EN_AUDIT_MESSAGES: AuditMessages = {
  language: 'en',
  findings: {
    ...EN_AUDIT_FIGURE_TEXTS,
    ...EN_AUDIT_TARGET_TEXTS,
    ...EN_AUDIT_NAME_TEXTS,
    ...EN_AUDIT_PLAN_TEXTS,
  },
  formatLead: createAuditPhrases('en').lead,
  severity: { wrong: 'error', question: 'query' },
  verdict: {
    exact: { sign: '✓', word: 'exact', full: '✓ exact' },
    rounded: { sign: '✓', word: 'rounded', full: '✓ rounded' },
    'cut-off': { sign: '≈', word: 'cut off', full: '≈ cut off' },
    wrong: { sign: '✗', word: 'wrong', full: '✗ wrong' },
    impossible: { sign: '✗', word: 'impossible', full: '✗ impossible' },
    'base-implied': { sign: '?', word: 'whole not printed', full: '? whole not printed' },
    'not-checked': {
      sign: '·',
      word: 'nothing to check against',
      full: '· nothing to check against',
    },
  },
};
