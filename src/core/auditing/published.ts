// What a published report prints, row by row of «Публикация»: every figure, target, name and date with its place.

import type { PublishedPeriod } from './published-period.ts';

/**
 * `figure` an indicator's figure; `other` a figure that is no indicator's; `contingent` how many there are of some people;
 * `part` and `total` of a group; `activity`, `responsible`, `result` of a plan; `form-line` of the form that reports on it;
 * `method` how an indicator is computed, `procedure` how it is collected, `source` the information system.
 */
export type PublishedKind =
  | 'figure'
  | 'other'
  | 'contingent'
  | 'part'
  | 'total'
  | 'target'
  | 'baseline'
  | 'name'
  | 'activity'
  | 'responsible'
  | 'result'
  | 'form-line'
  | 'event'
  | 'deadline'
  | 'document'
  | 'period'
  | 'code'
  | 'list-item'
  | 'method'
  | 'procedure'
  | 'source'
  | 'statement';

/** The kinds as people write them, in the order of the drop-down list. */
export const PUBLISHED_KINDS: readonly (readonly [PublishedKind, string])[] = [
  ['figure', 'показатель'],
  ['other', 'сведения'],
  ['contingent', 'контингент'],
  ['part', 'часть'],
  ['total', 'итог'],
  ['target', 'цель'],
  ['baseline', 'исходное'],
  ['name', 'наименование'],
  ['activity', 'мероприятие'],
  ['responsible', 'ответственный'],
  ['result', 'результат'],
  ['form-line', 'строка формы'],
  ['event', 'событие'],
  ['deadline', 'срок'],
  ['document', 'документ'],
  ['period', 'период'],
  ['code', 'код'],
  ['list-item', 'перечень'],
  ['method', 'расчёт'],
  ['procedure', 'порядок'],
  ['source', 'источник'],
  ['statement', 'утверждение'],
];

/** The unit as it decides what is compared: `percent` for «%», `count` for «чел», «ед»; null where none is printed. */
export type PublishedUnit = 'percent' | 'count' | null;

/** One printed thing. All texts as printed, '' where the row is silent. */
export interface Published {
  /** Of the cell «Напечатано», A1; of the title's where that is blank. */
  readonly cell: string;
  readonly place: string;
  /** The document: what stands before the first comma of the place. */
  readonly document: string;
  readonly kind: PublishedKind;
  readonly code: string;
  readonly title: string;
  /** As printed. */
  readonly when: string;
  /** null where none is printed or it is no period. */
  readonly period: PublishedPeriod | null;
  readonly printed: string;
  readonly part: number | null;
  readonly whole: number | null;
  readonly wholeLabel: string;
  readonly unit: PublishedUnit;
  /** ✓ is true, — is false, null where none is printed. */
  readonly mark: boolean | null;
  readonly measure: string;
  readonly group: string;
}

/** The sheet, with its rows in their order. */
export interface Publication {
  readonly sheet: string;
  readonly sheetId: number;
  readonly rows: readonly Published[];
}

/** A cell that could not be read as what its column holds; what stands in it is left out. */
export interface PublicationFault {
  readonly cell: string;
  readonly field: string;
  readonly found: string;
  readonly expected: 'kind' | 'number' | 'mark' | 'column';
}

/** What the thing is called where people speak of it: its code, else its title. */
export function nameSubject({ code, title }: Published): string {
  return code === '' ? title : code;
}
