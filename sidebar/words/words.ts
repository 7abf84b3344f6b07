// All words of the panel that do not come from the server: a typed table per language, so that a missing word does not compile.

import { COMMON_EN, COMMON_RU, type CommonWords } from './common-words.ts';
import { FINDINGS_EN, FINDINGS_RU, type FindingsWords } from './findings-words.ts';
import { INDICATORS_EN, INDICATORS_RU, type IndicatorsWords } from './indicators-words.ts';
import { MESSAGES_EN, MESSAGES_RU, type MessageWords } from './message-words.ts';
import { SCHOOLS_EN, SCHOOLS_RU, type SchoolsWords } from './schools-words.ts';
import { SUMMARY_EN, SUMMARY_RU, type SummaryWords } from './summary-words.ts';

export type Language = 'ru' | 'en';

export interface Words {
  readonly language: Language;
  readonly common: CommonWords;
  readonly messages: MessageWords;
  readonly summary: SummaryWords;
  readonly findings: FindingsWords;
  readonly schools: SchoolsWords;
  readonly indicators: IndicatorsWords;
}

const ru: Words = {
  language: 'ru',
  common: COMMON_RU,
  messages: MESSAGES_RU,
  summary: SUMMARY_RU,
  findings: FINDINGS_RU,
  schools: SCHOOLS_RU,
  indicators: INDICATORS_RU,
};

const en: Words = {
  language: 'en',
  common: COMMON_EN,
  messages: MESSAGES_EN,
  summary: SUMMARY_EN,
  findings: FINDINGS_EN,
  schools: SCHOOLS_EN,
  indicators: INDICATORS_EN,
};

/** The panel's words in a language. */
export function chooseWords(language: Language): Words {
  return language === 'ru' ? ru : en;
}
