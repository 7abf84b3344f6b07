// The words of the audit in the language that a person reads.

import type { AuditMessages } from './audit-texts.ts';
import { EN_AUDIT_MESSAGES } from './en/audit.ts';
import { RU_AUDIT_MESSAGES } from './ru/audit.ts';

/** The words of a language. */
export function chooseAuditMessages(language: 'ru' | 'en'): AuditMessages {
  return language === 'ru' ? RU_AUDIT_MESSAGES : EN_AUDIT_MESSAGES;
}
