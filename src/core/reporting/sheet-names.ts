// The names of our sheets. Russian whatever the user's language: people of both share one workbook, and a name is an address.

/** «Сводка 2023». */
export function nameSummarySheet(year: number): string {
  return `Сводка ${year}`;
}

/** «По школам 2023». */
export function nameSchoolsSheet(year: number): string {
  return `По школам ${year}`;
}

export const FINDINGS_SHEET = 'Замечания';
export const JOURNAL_SHEET = 'Журнал';

/** The empty form that «Подготовить таблицу» adds: «Сбор 2023». */
export function nameFormSheet(year: number): string {
  return `Сбор ${year}`;
}

export const REGISTER_SHEET = 'Школы';
export const FACTS_SHEET = 'Факты';

/** True for the name of a result sheet of any year, which a build writes anew. */
export function isResultSheetName(name: string): boolean {
  return (
    name === FINDINGS_SHEET || name === JOURNAL_SHEET || /^(Сводка|По школам) \d{4}$/.test(name)
  );
}
