// The names of the sheets that are ours: never searched for a form, and the only ones that a plan may write.

/** The result sheets, which a build writes anew; the names of the first two carry the year. */
export const RESULT_SHEETS = {
  summary: 'Сводка',
  schools: 'По школам',
  findings: 'Замечания',
  journal: 'Журнал',
} as const;

/** The settings sheets that «Подготовить таблицу» adds. */
export const SETTINGS_SHEETS = { register: 'Школы', facts: 'Факты' } as const;

/** Sheets whose name carries the year: «Сводка 2023», and the same in English. */
const YEARLY_SHEET_NAMES: readonly string[] = [
  RESULT_SHEETS.summary,
  RESULT_SHEETS.schools,
  'Summary',
  'By school',
];

/** Sheets named by the word alone, in Russian and English. */
const OWN_SHEET_NAMES: readonly string[] = [
  RESULT_SHEETS.findings,
  RESULT_SHEETS.journal,
  SETTINGS_SHEETS.register,
  SETTINGS_SHEETS.facts,
  'Программа',
  'Показатели',
  'Поля',
  'Контроль',
  'Findings',
  'Journal',
  'Schools',
  'Facts',
  'Programme',
  'Indicators',
  'Fields',
  'Control',
];

const COPY_BEFORE = /^(?:копия листа|копия|copy of)\s+/i;
const COPY_AFTER = /\s*\((?:\d+|копия|copy)\)$/i;

/**
 * Whether a sheet is ours by its name, also as a spreadsheet names a copy of it («Копия Сводка 2023», «Школы (2)»).
 * Letter case and outer spaces do not matter; «Школы Заводского района» and «Сводка» without a year are the user's own.
 */
export function isOwnSheetName(name: string): boolean {
  const bare = name
    .trim()
    .replace(COPY_BEFORE, '')
    .replace(COPY_AFTER, '')
    .replace(/[«»"]/g, '')
    .toLowerCase();
  if (OWN_SHEET_NAMES.some((own) => own.toLowerCase() === bare)) return true;
  return YEARLY_SHEET_NAMES.some(
    (own) =>
      bare.startsWith(`${own.toLowerCase()} `) &&
      /^\d{4}(?:[-/]\d{2,4})?$/.test(bare.slice(own.length + 1)),
  );
}
