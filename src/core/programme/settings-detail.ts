// What is wrong in a settings sheet of the programme itself, as data; the words are in src/core/messages.

import type { ExpressionFault } from './expression/expression.ts';
import type { ScaleProblem } from './programme-fault.ts';

/** How a cell must be written. */
export type WantedText =
  | 'field-key'
  | 'code'
  | 'grades'
  | 'number'
  | 'whole-number'
  | 'group-count'
  | 'years'
  | 'day'
  | 'labels'
  | 'parts'
  | 'scale'
  | 'noun'
  | 'comparison'
  | 'blank';

/** What a name was looked for among. */
export type NamedThing = 'task' | 'form' | 'indicator' | 'field' | 'column';

/** What a cell holds is not what it must hold. */
export type CellTrouble =
  /** Blank where something must stand. */
  | { readonly kind: 'needed' }
  /** A word that is none of the drop-down list. */
  | { readonly kind: 'word'; readonly allowed: readonly string[] }
  /** What was typed became a date. */
  | { readonly kind: 'date-cell' }
  /** A formula that fails. */
  | { readonly kind: 'error-cell' }
  | { readonly kind: 'text'; readonly wanted: WantedText }
  /** «Прочтение» that says no target. */
  | { readonly kind: 'target-reading' };

/** What a cell says does not go with the rest of the programme. */
export type NameTrouble =
  /** `first`: the cell where the same code or key stands already; null where it is the same cell. */
  | { readonly kind: 'duplicate'; readonly first: string | null }
  | { readonly kind: 'unknown'; readonly thing: NamedThing; readonly nearest: string | null }
  | { readonly kind: 'unknown-year'; readonly years: readonly number[] }
  | { readonly kind: 'no-denominator' }
  /** `line` is the line's title. */
  | { readonly kind: 'no-column'; readonly line: string }
  | { readonly kind: 'term-order' }
  | { readonly kind: 'circle'; readonly codes: readonly string[] }
  | {
      readonly kind: 'scale';
      readonly problem: ScaleProblem;
      readonly level: string;
      readonly next: string | null;
    }
  /** `elsewhere`: the title of another form that has the field; null where none has. */
  | {
      readonly kind: 'expression';
      readonly text: string;
      readonly fault: ExpressionFault;
      readonly elsewhere: string | null;
    }
  /** A field that is there, but whose own row (at `cell` of `sheet`) has a fault. */
  | {
      readonly kind: 'faulty-field';
      readonly name: string;
      readonly sheet: string;
      readonly cell: string;
    };

/** What is wrong with a sheet or a table as a whole. */
export type SheetTrouble =
  /** A heading «План …» or «Прочтение …» without one year of four digits. */
  | { readonly kind: 'plan-year' }
  /** A form without a line on «Поля». */
  | { readonly kind: 'no-fields' }
  /** A table without its row of headings. */
  | { readonly kind: 'heading-row'; readonly table: string; readonly headings: readonly string[] }
  /** A table that is needed and not there at all. */
  | { readonly kind: 'table'; readonly table: string; readonly headings: readonly string[] }
  /** A sheet that is needed and not there. */
  | { readonly kind: 'no-sheet'; readonly name: string }
  /** A table with headings and nothing below them. */
  | { readonly kind: 'no-rows'; readonly table: string }
  /** A second sheet of the same settings; `read` is the one that counts, `title` the programme that this one names. */
  | { readonly kind: 'copy'; readonly read: string; readonly title: string }
  /** The workbook has the form of another programme that is shipped, on this sheet, and none of its own. */
  | { readonly kind: 'other-form'; readonly programme: string; readonly sheet: string }
  /** A sheet with the form of `other` in a workbook whose summary is of `programme`. */
  | { readonly kind: 'second-programme'; readonly programme: string; readonly other: string };

/** What is wrong at the place of the fault. */
export type SettingsTrouble = CellTrouble | NameTrouble | SheetTrouble;

/** A trouble with what it is about beside its cell. */
export type SettingsDetail = SettingsTrouble & {
  /** Whose text it is where that stands in no settings sheet but in the shipped programme: «показатель 1.8»; null for the cell's own. */
  readonly owner: Owner | null;
};

/** A part of the shipped programme that a settings sheet does not go with. */
export interface Owner {
  readonly kind: 'indicator' | 'activity' | 'rule' | 'programme';
  /** The code of the indicator or activity, the key of the rule's form, the programme's id. */
  readonly name: string;
}
