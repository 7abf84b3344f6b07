// The words of the page round the grid, in one table for each language: a missing word does not compile.

import type { GridWords } from './grid/grid-words.ts';

export type Language = 'ru' | 'en';

export interface PageWords {
  readonly language: Language;
  readonly grid: GridWords;
  readonly title: string;
  readonly start: {
    readonly drop: string;
    readonly choose: string;
    readonly or: string;
    readonly blank: string;
    readonly blankHint: string;
    /** What happens to the file: three short sentences. */
    readonly promises: readonly [string, string, string];
    readonly blankName: string;
  };
  readonly dropHere: string;
  readonly onlyFirst: (name: string) => string;
  readonly unreadable: (name: string) => string;
  readonly top: {
    readonly menubar: string;
    readonly openOther: string;
    readonly save: string;
    readonly panel: string;
    readonly unsaved: string;
  };
  readonly hint: {
    readonly text: string;
    readonly dismiss: string;
  };
  readonly work: {
    readonly opening: (name: string) => string;
    readonly making: string;
    readonly running: (caption: string) => string;
    readonly panel: string;
    readonly saving: string;
    readonly stop: string;
    /** Said where cells cannot be edited because of it. */
    readonly editLater: string;
  };
  readonly stop: { readonly title: string; readonly text: string; readonly done: string };
  readonly leave: { readonly title: string; readonly text: (name: string) => string };
  readonly savedAs: (name: string) => string;
  readonly leavesProtection: string;
  readonly failed: string;
  readonly fault: { readonly title: string; readonly text: (detail: string) => string };
  readonly noStart: (detail: string) => string;
  readonly buttons: {
    readonly OK: string;
    readonly CANCEL: string;
    readonly YES: string;
    readonly NO: string;
    readonly close: string;
  };
  readonly answer: string;
  readonly tabs: {
    readonly list: string;
    readonly hidden: (count: number) => string;
    readonly noHidden: string;
    readonly earlier: string;
    readonly later: string;
  };
  readonly panel: { readonly label: string; readonly close: string };
  readonly notices: string;
}
