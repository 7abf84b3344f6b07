// The names of the sheets that are ours: never searched for a form, and the only ones that a plan may write.

/** The result sheets, which a build writes anew; the names of the first three carry the year. */
export const RESULT_SHEETS = {
  summary: 'Сводка',
  schools: 'По школам',
  reception: 'Приёмка',
  findings: 'Замечания',
  journal: 'Журнал',
  roadmap: 'Дорожная карта',
  groups: 'Группы школ',
  dynamics: 'Динамика',
  audit: 'Проверка публикации',
} as const;

/** The settings sheets that «Подготовить таблицу» adds. */
export const SETTINGS_SHEETS = {
  register: 'Школы',
  facts: 'Факты',
  programme: 'Программа',
  fields: 'Поля',
  indicators: 'Показатели',
  control: 'Контроль',
  plan: 'План мероприятий',
  publication: 'Публикация',
} as const;

/** The page for schools: ours, but nothing is read from it. */
export const GUIDE_SHEET = 'Инструкция';

/** Sheets whose name carries the year: «Сводка 2023», and the same in English. */
const YEARLY_SHEET_NAMES: readonly string[] = [
  RESULT_SHEETS.summary,
  RESULT_SHEETS.schools,
  RESULT_SHEETS.reception,
  'Summary',
  'By school',
];

/** What the name of a frozen copy of a form ends with, after the year; those of further forms are numbered. */
export const FROZEN_MARK = '(принято)';
const FROZEN_NAME = /^сбор \d{4} \(принято\)(?: \d{1,3})?$/;

/** Sheets named by the word alone, in Russian and English. */
const OWN_SHEET_NAMES: readonly string[] = [
  RESULT_SHEETS.findings,
  RESULT_SHEETS.journal,
  RESULT_SHEETS.roadmap,
  RESULT_SHEETS.groups,
  RESULT_SHEETS.dynamics,
  RESULT_SHEETS.audit,
  SETTINGS_SHEETS.register,
  SETTINGS_SHEETS.facts,
  SETTINGS_SHEETS.programme,
  SETTINGS_SHEETS.indicators,
  SETTINGS_SHEETS.fields,
  SETTINGS_SHEETS.control,
  SETTINGS_SHEETS.plan,
  GUIDE_SHEET,
  SETTINGS_SHEETS.publication,
  'Findings',
  'Journal',
  'Schools',
  'Facts',
  'Programme',
  'Indicators',
  'Fields',
  'Control',
  'Plan',
  'Publication',
];

const COPY_BEFORE = /^(?:копия листа|копия|copy of)\s+/i;
const COPY_AFTER = /\s*\((?:\d+|копия|copy)\)$/i;

/** A sheet's name without what a spreadsheet adds to that of a copy: «Копия СОШ № 5», «СОШ № 5 (2)» → «СОШ № 5». */
export function dropCopyMark(name: string): string {
  return name.trim().replace(COPY_BEFORE, '').replace(COPY_AFTER, '');
}

/** A sheet's name without the marks of a copy, its quotes and capitals: «Копия Программа», «программа (2)» → «программа». */
export function foldSheetName(name: string): string {
  return dropCopyMark(name).replace(/[«»"]/g, '').toLowerCase();
}

/**
 * Whether a sheet is ours by its name, also as a spreadsheet names a copy of it («Копия Сводка 2023», «Школы (2)»).
 * Letter case and outer spaces do not matter; «Школы Заводского района» and «Сводка» without a year are the user's own.
 */
export function isOwnSheetName(name: string): boolean {
  const bare = foldSheetName(name);
  if (OWN_SHEET_NAMES.some((own) => own.toLowerCase() === bare)) return true;
  if (FROZEN_NAME.test(bare)) return true;
  return YEARLY_SHEET_NAMES.some(
    (own) =>
      bare.startsWith(`${own.toLowerCase()} `) &&
      /^\d{4}(?:[-/]\d{2,4})?$/.test(bare.slice(own.length + 1)),
  );
}
