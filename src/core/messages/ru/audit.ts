// All Russian words of the audit.

import { createAuditPhrases } from '../audit-phrases.ts';
import type { AuditMessages } from '../audit-texts.ts';
import { RU_AUDIT_FIGURE_TEXTS } from './audit-figure-texts.ts';
import { RU_AUDIT_NAME_TEXTS } from './audit-name-texts.ts';
import { RU_AUDIT_PLAN_TEXTS } from './audit-plan-texts.ts';
import { RU_AUDIT_TARGET_TEXTS } from './audit-target-texts.ts';

/** Complete: a code without words does not compile. */
export const RU_AUDIT_MESSAGES: AuditMessages = {
  language: 'ru',
  findings: {
    ...RU_AUDIT_FIGURE_TEXTS,
    ...RU_AUDIT_TARGET_TEXTS,
    ...RU_AUDIT_NAME_TEXTS,
    ...RU_AUDIT_PLAN_TEXTS,
  },
  formatLead: createAuditPhrases('ru').lead,
  severity: { wrong: 'ошибка', question: 'вопрос' },
  verdict: {
    exact: { sign: '✓', word: 'точно', full: '✓ точно' },
    rounded: { sign: '✓', word: 'округлено', full: '✓ округлено' },
    'cut-off': { sign: '≈', word: 'знаки отброшены', full: '≈ знаки отброшены' },
    wrong: { sign: '✗', word: 'неверно', full: '✗ неверно' },
    impossible: { sign: '✗', word: 'невозможно', full: '✗ невозможно' },
    'base-implied': { sign: '?', word: 'целое не напечатано', full: '? целое не напечатано' },
    'not-checked': { sign: '·', word: 'проверить не с чем', full: '· проверить не с чем' },
  },
};
