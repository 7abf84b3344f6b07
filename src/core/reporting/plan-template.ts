// The sheets of an empty collection workbook: the form that schools fill, the register, the facts.

import type { SheetWords } from '../messages/sheet-words.ts';
import type { Programme } from '../programme/programme.ts';
import type { SheetPlan } from '../workbook/plan.ts';
import { planFactsSheet } from './plan-facts-sheet.ts';
import { planFormSheet } from './plan-form-sheet.ts';
import { planRegisterSheet } from './plan-register-sheet.ts';

export interface TemplatePlan {
  readonly form: SheetPlan;
  /** «Школы» and «Факты». */
  readonly settings: readonly SheetPlan[];
}

/** The template of a programme's year; all sheets are written only where they are absent. */
export function planTemplate(programme: Programme, year: number, words: SheetWords): TemplatePlan {
  return {
    form: planFormSheet(programme, year, words),
    settings: [planRegisterSheet(words), planFactsSheet(programme, year, words)],
  };
}
