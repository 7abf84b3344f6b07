// The words of the settings sheets beside their headings, one typed table per language. Headings are Russian in both: readers know them by those.

import type { Activity } from '../../programme/activity.ts';
import type { Grouping, Task } from '../../programme/programme.ts';
import type { LinkRow, RuleRow } from '../../settings/describe-control.ts';
import type { FieldRow, ValueColumnRow } from '../../settings/describe-fields.ts';
import type { IndicatorRow, TargetCells } from '../../settings/describe-indicators.ts';
import type { FormHead, ProgrammeLines } from '../../settings/describe-programme.ts';
import { EN_SETTINGS_WORDS } from '../en/settings-words.ts';
import { RU_SETTINGS_WORDS } from '../ru/settings-words.ts';

/** What to write in each column, in a few words. */
export type Hints<Row> = { readonly [Key in keyof Row]-?: string };

/** The words above a sheet. */
export interface SettingsSheetWords {
  readonly title: (programme: string) => string;
  readonly guide: (year: number) => string;
}

export interface SettingsWords {
  readonly programme: SettingsSheetWords;
  readonly fields: SettingsSheetWords;
  readonly indicators: SettingsSheetWords;
  readonly control: SettingsSheetWords;
  readonly plan: SettingsSheetWords;
  readonly hints: {
    readonly lines: Hints<ProgrammeLines>;
    readonly tasks: Hints<Task>;
    readonly forms: Hints<FormHead>;
    readonly grouping: Hints<Grouping>;
    readonly fields: Hints<FieldRow>;
    readonly columns: Hints<ValueColumnRow>;
    readonly indicators: Hints<IndicatorRow>;
    readonly targets: Hints<TargetCells>;
    readonly rules: Hints<RuleRow>;
    readonly links: Hints<LinkRow>;
    readonly plan: Hints<Activity>;
  };
}

const ALL = { ru: RU_SETTINGS_WORDS, en: EN_SETTINGS_WORDS } as const;

/** The words of a language. */
export function chooseSettingsWords(language: 'ru' | 'en'): SettingsWords {
  return ALL[language];
}
