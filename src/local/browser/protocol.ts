// What the page and the worker behind it say to each other: plain data that survives structured cloning.
// The worker holds the workbook and runs the add-on; the page only shows and asks.

import type { Answer, ShownQuestion, Toast } from '../services/service-context.ts';
import type { Area, CellStyle } from '../workbook/workbook.ts';
import type { XlsxRefusal } from '../xlsx/xlsx-refusal.ts';

export type { Answer, Area, CellStyle, ShownQuestion, Toast, XlsxRefusal };

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  /** `#rrggbb` or null. */
  readonly colour: string | null;
}

export type MenuEntryView =
  | { readonly kind: 'item'; readonly caption: string; readonly functionName: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly menu: MenuView };

export interface MenuView {
  readonly caption: string;
  readonly entries: readonly MenuEntryView[];
}

/** How a cell looks on the screen, rules of conditional formatting included. */
export type CellLook = Pick<
  CellStyle,
  | 'fontSize'
  | 'bold'
  | 'italic'
  | 'underline'
  | 'strikethrough'
  | 'fontColour'
  | 'background'
  | 'horizontal'
  | 'vertical'
  | 'wrap'
  | 'borders'
> & {
  /** Numbers stand right where `horizontal` is general. */
  readonly isNumber: boolean;
  /** The cell's text is a link. */
  readonly isLink: boolean;
};

/** A whole sheet as shown. Rows and columns of `texts` and `looks` are 0-based and as long as `rows` and `columns` say. */
export interface SheetView {
  readonly id: number;
  /** Up to the last cell with content or look, and some more. */
  readonly rows: number;
  readonly columns: number;
  /** By row; a row that is all blank is an empty array, a shorter row ends in blanks. */
  readonly texts: readonly (readonly string[])[];
  /** By row: places in `palette`; as above, 0 is the plain look. */
  readonly looks: readonly (readonly number[])[];
  readonly palette: readonly CellLook[];
  /** 1-based. */
  readonly merges: readonly Area[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels, one for each column and row shown; 0 is hidden. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly notes: readonly {
    readonly row: number;
    readonly column: number;
    readonly text: string;
  }[];
  /** Cells whose click leads elsewhere: to a cell of the workbook, or to an address that is only shown. 1-based. */
  readonly links: readonly {
    readonly row: number;
    readonly column: number;
    readonly target:
      | { readonly kind: 'cell'; readonly sheetId: number; readonly cell: string }
      | { readonly kind: 'address'; readonly url: string };
  }[];
}

/** Everything round the sheets, sent with every answer. */
export interface BookView {
  readonly name: string;
  readonly tabs: readonly TabView[];
  readonly activeSheetId: number;
  /** The selected cells of the active sheet, 1-based. */
  readonly selection: Area;
  readonly menus: readonly MenuView[];
  /** The panel that is open: its title and the page's HTML; null where none. Same `number`: the same panel as before. */
  readonly sidebar: {
    readonly number: number;
    readonly title: string;
    readonly html: string;
  } | null;
  /** Of the sheets that are not what they were before the request (new, changed, removed). */
  readonly changedSheetIds: readonly number[];
  /** Shown by the request, to be told once. */
  readonly toasts: readonly Toast[];
  /** Alerts with nothing to choose, to be shown once. */
  readonly alerts: readonly ShownQuestion[];
  /** Lines for developers: what real Sheets would do otherwise. */
  readonly warnings: readonly string[];
  /** True when the workbook is not what was last opened or saved. */
  readonly unsaved: boolean;
}

/** What the page asks. Each request is answered once, in order; `answers` are those given to questions of earlier tries. */
export type Request =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly bytes: Uint8Array;
      readonly userLocale: string;
    }
  /** An empty workbook, for «Подготовить таблицу…». */
  | { readonly kind: 'new'; readonly name: string; readonly userLocale: string }
  | { readonly kind: 'view'; readonly sheetId: number }
  | { readonly kind: 'activate'; readonly sheetId: number }
  | { readonly kind: 'select'; readonly sheetId: number; readonly area: Area }
  /** What a person would edit in the cell: its formula or its value as typed. */
  | {
      readonly kind: 'cell';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
    }
  /** Types texts into cells as a person would, from the given cell on, then runs onEdit. Asks where a protection warns. */
  | {
      readonly kind: 'edit';
      readonly sheetId: number;
      readonly row: number;
      readonly column: number;
      readonly texts: readonly (readonly string[])[];
      readonly answers: readonly Answer[];
    }
  /** Takes the last edit of a person back; does nothing where there is none. */
  | { readonly kind: 'undo' }
  | { readonly kind: 'menu'; readonly functionName: string; readonly answers: readonly Answer[] }
  /** google.script.run of the panel. */
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly args: readonly unknown[];
      readonly answers: readonly Answer[];
    }
  | { readonly kind: 'close-sidebar' }
  | { readonly kind: 'save' };

/**
 * `question`: the add-on asks something; nothing was written, and the same request is to be sent again with the answer at
 * the end of `answers`. `failed`: the script threw, as google.script.run or the menu would tell it.
 */
export type Reply =
  | { readonly kind: 'opened'; readonly book: BookView }
  | { readonly kind: 'refused'; readonly reason: XlsxRefusal }
  | { readonly kind: 'view'; readonly view: SheetView | null }
  | { readonly kind: 'cell'; readonly text: string }
  | { readonly kind: 'done'; readonly book: BookView; readonly result: unknown }
  | { readonly kind: 'question'; readonly question: ShownQuestion }
  | { readonly kind: 'failed'; readonly book: BookView; readonly message: string }
  | {
      readonly kind: 'saved';
      readonly book: BookView;
      readonly name: string;
      readonly bytes: Uint8Array;
      /** True where cells are protected now: an .xlsx does not hold that. */
      readonly leavesProtection: boolean;
    };

/** What crosses from the page to the worker. */
export interface Envelope {
  readonly number: number;
  readonly request: Request;
}

/**
 * What crosses back: the reply, or a fault of the host itself (never of the add-on). While a script still runs, each text
 * that it puts into a cache crosses at once, because that is how it tells how far it is.
 */
export type ReplyEnvelope =
  | { readonly number: number; readonly reply: Reply }
  | { readonly number: number; readonly fault: string }
  | { readonly number: number; readonly cached: { readonly key: string; readonly value: string } };

/** What the worker is started with, in the first message of all: the built add-on and the engine. */
export interface WorkerStart {
  readonly code: string;
  readonly manifest: string;
  readonly html: Readonly<Record<string, string>>;
  /** The engine's WebAssembly, deflated (RFC 1951). */
  readonly engine: Uint8Array;
  /** The person's, such as `Asia/Novokuznetsk`. */
  readonly timeZone: string;
}
