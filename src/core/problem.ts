// Why nothing could be computed or written, as data; the words are in src/core/messages/problems.ts.

/** Each stops an action before anything is written. */
export type Problem =
  | { readonly kind: 'empty-workbook' }
  | { readonly kind: 'no-form'; readonly forms: readonly string[] }
  | { readonly kind: 'ambiguous-form'; readonly form: string; readonly sheets: readonly string[] }
  | {
      readonly kind: 'unknown-programme';
      readonly given: string;
      readonly known: readonly string[];
    }
  | { readonly kind: 'unknown-year'; readonly given: number; readonly known: readonly number[] }
  /** A sheet that bears a name of ours but was not made by us. */
  | { readonly kind: 'foreign-sheets'; readonly sheets: readonly string[] };
