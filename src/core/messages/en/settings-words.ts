// The words of the settings sheets in English.

import type { SettingsWords } from '../words/settings-words.ts';

const FROM_FORMS = 'the key of a form on the sheet “Программа”';
const AS_PRINTED = 'as the document prints it';

/** Complete; see SettingsWords. */
export const EN_SETTINGS_WORDS: SettingsWords = {
  programme: {
    title: (programme) => `Settings of the programme: ${programme}`,
    guide: () =>
      'The add-on reads these sheets at every build. Rows and columns may be moved, headings may not be changed: the add-on finds the data by them.',
  },
  fields: {
    title: (programme) => `Fields of the forms: ${programme}`,
    guide: () =>
      'A row for each column (or line) of a form. Insert new rows within the table. Formulas of indicators and rules name a field by its key.',
  },
  indicators: {
    title: (programme) => `Indicators and targets: ${programme}`,
    guide: (year) =>
      `A row for each indicator. “План ${year}” is as printed, “Прочтение ${year}” as the add-on understood it: correct the reading and it wins; clear it when you change the plan.`,
  },
  control: {
    title: (programme) => `Rules: ${programme}`,
    guide: () =>
      'A row for each rule, which is checked in the row of every school. Below are indicators that ought to show the same.',
  },
  plan: {
    title: (programme) => `Plan of activities: ${programme}`,
    guide: () =>
      'A row for each activity of the plan. Dates in words, as the document prints them.',
  },
  hints: {
    lines: {
      id: 'one word; the code of a shipped programme gives what the sheets do not',
      title: 'as titles print it',
      municipality: 'the town or district',
      years: 'in four digits, with semicolons',
      from: 'the first day, such as 01.02.2023',
      to: 'the last day',
    },
    tasks: { code: 'the number of the task', title: AS_PRINTED },
    forms: {
      key: 'one word',
      title: 'what the table is called',
      layout: 'from the list',
      schoolHeadings: 'the heading over the schools’ names; each wording on a line of its own',
    },
    grouping: { codes: 'codes with semicolons', groups: 'into how many groups' },
    fields: {
      form: FROM_FORMS,
      key: 'letters, digits and _; formulas name the field by it',
      code: 'as in the form, if any',
      group: 'the heading above; blank where there is one alone',
      title: 'the heading of the column or the name of the line',
      aliases: 'other wordings, each on a line of its own',
      kind: 'from the list',
      contingent: 'pupils of which grades, such as 8–11',
      applicable: 'which schools are asked, such as 10–11',
      required: 'да or нет',
      labels: 'part: beginnings of words, each part on a line of its own',
      column: 'a key of the table below; only for a sheet for each school',
    },
    columns: {
      form: FROM_FORMS,
      key: 'one word',
      yearOffset: '0: the reporting year, -1: the year before, blank: none',
      group: 'the heading above',
      title: 'the heading without its year',
      aliases: 'each on a line of its own',
    },
    indicators: {
      code: 'the number of the indicator',
      task: 'the code of the task',
      title: AS_PRINTED,
      reportTitle: 'where the report words it otherwise',
      unitPrinted: '%, чел, шт',
      unit: 'from the list',
      noun: 'genitive of one / of many: школы / школ',
      source: 'from the list, or “как у 1.5”',
      form: FROM_FORMS,
      numerator: 'a formula of field keys, summed over schools',
      denominator: 'a formula; needed for a share',
      parts: 'where a target has several parts: part: formula, each on a line of its own',
      moreIsBetter: 'да or нет',
      period: 'from the list',
      scale: 'level: от 30 до 50, each on a line of its own, the lowest first',
      collection: AS_PRINTED,
      processing: AS_PRINTED,
      system: AS_PRINTED,
      codes: 'with semicolons',
      baselinePrinted: AS_PRINTED,
      baselineValue: 'a number; “нет” where it is none',
    },
    targets: { printed: AS_PRINTED, reading: 'не менее 45 %; все школы; да/нет' },
    rules: {
      form: FROM_FORMS,
      kind: 'from the list',
      left: 'the key of a field; a formula for the kind “правило”',
      operator: 'for the kind “правило” alone',
      right: 'the key of a field; a formula for the kind “правило”',
      explanation: 'what the rule demands, as a whole sentence',
    },
    links: {
      first: 'code',
      second: 'code',
      reason: 'why they ought to be equal, as a whole sentence',
    },
    plan: {
      code: AS_PRINTED,
      section: 'the code of a task, or the title of a section',
      title: AS_PRINTED,
      due: 'in words: “октябрь, март 2024”, “в течение года”',
      responsible: 'an office, no names',
      result: AS_PRINTED,
      indicator: 'the code of the indicator that the result belongs to',
      field: 'the key of a field, where schools report on it',
    },
  },
};
