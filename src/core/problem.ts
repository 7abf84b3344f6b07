// Why nothing could be computed or written, as data; the words are in src/core/messages/problems.ts.

import type { SettingsFault } from './programme/settings-fault.ts';

/** Each stops an action before anything is written. */
export type Problem =
  | { readonly kind: 'empty-workbook' }
  | { readonly kind: 'no-form'; readonly forms: readonly string[] }
  /** The form stands on sheets whose names are kept for ours, and there alone. */
  | { readonly kind: 'form-on-own-name'; readonly form: string; readonly sheets: readonly string[] }
  | { readonly kind: 'ambiguous-form'; readonly form: string; readonly sheets: readonly string[] }
  | {
      readonly kind: 'unknown-programme';
      readonly given: string;
      readonly known: readonly string[];
    }
  /** The workbook's own settings are for another programme than the one asked for. */
  | { readonly kind: 'other-programme'; readonly given: string; readonly own: string }
  /** No programme can be made of the settings sheets; `faults` say why and are never empty. */
  | { readonly kind: 'unusable-settings'; readonly faults: readonly SettingsFault[] }
  | { readonly kind: 'unknown-year'; readonly given: number; readonly known: readonly number[] }
  /** A sheet that bears a name of ours but was not made by us. */
  | { readonly kind: 'foreign-sheets'; readonly sheets: readonly string[] };
