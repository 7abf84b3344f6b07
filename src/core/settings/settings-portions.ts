// What each settings sheet gives, before it is put together with the others and with a shipped programme.

import type { Activity } from '../programme/activity.ts';
import type { FieldRule, Grouping, IndicatorLink, Task } from '../programme/programme.ts';
import type { SettingsFault } from '../programme/settings-fault.ts';
import type { SheetSnapshot } from '../workbook/snapshot.ts';
import type { FieldRow, ValueColumnRow } from './describe-fields.ts';
import type { IndicatorRow, TargetCells } from './describe-indicators.ts';
import type { FormHead, ProgrammeLines } from './describe-programme.ts';
import type { TableRow } from './read-table.ts';
import type { SettingsPlace, SettingsPlaces } from './settings-places.ts';

/** «Программа». A property or a table is absent where it could not be read. */
export interface ProgrammePortion {
  readonly sheet: SheetSnapshot;
  readonly lines: Partial<ProgrammeLines>;
  /** null: no such table. */
  readonly tasks: readonly Task[] | null;
  readonly forms: readonly FormHead[] | null;
  readonly grouping: Grouping | null;
}

/** A field whose row has a fault and which is therefore in no form. */
export interface LeftOutField {
  readonly form: string;
  readonly key: string;
  readonly place: SettingsPlace;
}

/** «Поля». */
export interface FieldsPortion {
  readonly sheet: SheetSnapshot;
  readonly fields: readonly FieldRow[];
  readonly columns: readonly ValueColumnRow[];
  readonly leftOut: readonly LeftOutField[];
}

/** One row of «Показатели» and its targets by year. */
export interface IndicatorCells {
  readonly row: TableRow<IndicatorRow>;
  readonly targets: ReadonlyMap<number, TargetCells>;
  readonly placeOfTarget: (year: number, kind: keyof TargetCells) => SettingsPlace;
  /** The heading of the year's column. */
  readonly placeOfYear: (year: number) => SettingsPlace;
}

/** «Показатели». */
export interface IndicatorsPortion {
  readonly sheet: SheetSnapshot;
  readonly rows: readonly IndicatorCells[];
  /** The years of its headings. */
  readonly years: readonly number[];
}

/** «Контроль». */
export interface ControlPortion {
  readonly sheet: SheetSnapshot;
  readonly rules: Readonly<Record<string, readonly FieldRule[]>>;
  readonly links: readonly IndicatorLink[];
}

/** «План мероприятий». */
export interface PlanPortion {
  readonly sheet: SheetSnapshot;
  readonly plan: readonly Activity[];
}

/** Everything that the settings sheets of a workbook give; a portion is null where its sheet is not there or cannot be read. */
export interface Settings {
  readonly programme: ProgrammePortion | null;
  readonly fields: FieldsPortion | null;
  readonly indicators: IndicatorsPortion | null;
  readonly control: ControlPortion | null;
  readonly plan: PlanPortion | null;
  /** In the order of the sheets above. */
  readonly faults: readonly SettingsFault[];
  readonly places: SettingsPlaces;
}

/** Whether the workbook has any settings sheet of the programme. */
export function hasSettings({ programme, fields, indicators, control, plan }: Settings): boolean {
  return [programme, fields, indicators, control, plan].some((portion) => portion !== null);
}
