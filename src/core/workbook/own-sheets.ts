// The names of the sheets that are ours: never searched for a form, and the only ones that a plan may write.

/** Sheets whose name carries the year: «Сводка 2023», and the same in English. */
export const YEARLY_SHEET_NAMES: readonly string[] = [
  'Сводка',
  'По школам',
  'Summary',
  'By school',
];

/** Sheets named by the word alone, in Russian and English. */
export const OWN_SHEET_NAMES: readonly string[] = [
  'Замечания',
  'Журнал',
  'Школы',
  'Факты',
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
