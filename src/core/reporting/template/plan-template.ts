// The sheets of a collection workbook: the forms that schools fill, their instruction, the register, the facts, the settings.

import type { SheetWords } from '../../messages/words/sheet-words.ts';
import type { Form } from '../../programme/form.ts';
import type { Programme } from '../../programme/programme.ts';
import type { Register } from '../../programme/register.ts';
import type { FormTable } from '../../reading/reading.ts';
import { nameSchool } from '../../reading/school-of-row.ts';
import { planSettingsSheets } from '../../settings/plan-settings-sheets.ts';
import type { SheetPlan } from '../../workbook/plan.ts';
import { markForm, nameRowForm, nameSample, nameTabs } from './name-form-sheets.ts';
import { planFactsSheet } from './plan-facts-sheet.ts';
import { planFormSheet } from './plan-form-sheet.ts';
import { planGuideSheet } from './plan-guide-sheet.ts';
import { planRegisterSheet } from './plan-register-sheet.ts';
import { planTabForm, type SchoolTab } from './plan-tab-form.ts';

/** For what a workbook is prepared, and what it has of it. */
export interface TemplateRequest {
  readonly programme: Programme;
  readonly year: number;
  /** The schools that are known, if any are. */
  readonly register: Register;
  /** The forms that stand in the workbook. */
  readonly tables: readonly FormTable[];
}

export interface TemplatePlan {
  /** Of every form what is not there yet, in the programme's order; of a form of tabs one sheet with its copies. */
  readonly forms: readonly SheetPlan[];
  /** «Инструкция», «Школы», «Факты», and the settings of the programme, in tab order. */
  readonly settings: readonly SheetPlan[];
}

/** The schools by the register; without one those that the tables name. */
export function listSchoolNames({ given, schools }: Register, tables: readonly FormTable[]) {
  if (given) return schools.map(({ name }) => name);
  const names = tables.flatMap(({ rows }) => rows.map(nameSchool)).filter((name) => name !== '');
  return [...new Set(names)];
}

/** The tabs of a form for the schools, «Образец» for none; `suffix` stands behind a school's name, such as « 2024». */
export function listTabs(
  programme: Programme,
  form: Form,
  schools: readonly string[],
  suffix: string,
): readonly SchoolTab[] {
  if (schools.length === 0) return [{ name: nameSample(programme, form, suffix), school: '' }];
  const names = nameTabs(schools, `${suffix}${markForm(programme, form)}`);
  return schools.map((school, index) => ({ school, name: names[index] ?? school }));
}

function planForm(
  form: Form,
  { programme, year, register, tables }: TemplateRequest,
  words: SheetWords,
): readonly SheetPlan[] {
  const table = tables.find((one) => one.form.key === form.key);
  const schools = register.given ? register.schools.map(({ name }) => name) : [];
  if (form.layout === 'row-per-school') {
    if (table !== undefined) return [];
    const name = nameRowForm(programme, form, year);
    return [planFormSheet({ name, form, year, schools }, words)];
  }
  const present = new Set(table?.rows.map(nameSchool));
  const tabs = listTabs(programme, form, schools, '').filter(({ school }) => !present.has(school));
  // A blank form, or schools that nobody has registered: there is something to go on with.
  const isThere = table !== undefined && schools.length === 0;
  return tabs.length === 0 || isThere ? [] : [planTabForm(form, year, tabs)];
}

/** The template of a programme's year; all sheets are written only where they are absent. A programme without forms has neither instruction nor register. */
export function planTemplate(request: TemplateRequest, words: SheetWords): TemplatePlan {
  const { programme, year } = request;
  const forSchools =
    programme.forms.length === 0 ? [] : [planGuideSheet(programme), planRegisterSheet(words)];
  return {
    forms: programme.forms.flatMap((form) => planForm(form, request, words)),
    settings: [
      ...forSchools,
      planFactsSheet(programme, year, words),
      ...planSettingsSheets(programme, year, words),
    ],
  };
}
