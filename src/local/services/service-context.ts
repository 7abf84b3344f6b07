// What an execution offers to the methods of the services.
import type { Unwrap } from '../realm/parameter-kinds.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import type { MenuSelf, StoreSelf } from './service-selves.ts';

/** A button that a person may press. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What a person answers to the next alert (the button) or prompt (the button and the text). */
export type Answer = ButtonName | { readonly button: ButtonName; readonly text: string };

/** A page shown to the person. */
export interface ShownPage {
  readonly title: string;
  readonly html: string;
}

/** An alert or prompt as it was shown. */
export interface ShownQuestion {
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: string;
}

/** Thrown out of an execution that asked a person something nobody has answered yet: it ends there and does nothing more. */
export class UnansweredQuestion extends Error {
  override name = 'UnansweredQuestion';
  readonly question: ShownQuestion;
  constructor(question: ShownQuestion) {
    super(question.text);
    this.question = question;
  }
}

/** A toast; seconds null is the default of 5. */
export interface Toast {
  readonly text: string;
  readonly title: string;
  readonly seconds: number | null;
}

/** What the person sees round the table. */
export interface UiState {
  menus: MenuSelf[];
  alerts: ShownQuestion[];
  toasts: Toast[];
  sidebar: ShownPage | null;
  dialogs: ShownPage[];
}

/** One line of Logger or console. */
export interface LogLine {
  readonly level: 'log' | 'info' | 'warn' | 'error';
  readonly text: string;
}

/** A value of the cache and when it is gone, in milliseconds since 1970. */
export interface CachedText {
  readonly value: string;
  readonly expires: number;
}

/** Who may edit the spreadsheet, by address; '' where one is not known. */
export interface People {
  readonly owner: string;
  /** Who runs the script. */
  readonly user: string;
  /** All others that the spreadsheet is shared with for editing. */
  readonly editors: readonly string[];
  /** Whether the spreadsheet belongs to a Google Workspace domain, not to a gmail.com account. */
  readonly inDomain: boolean;
}

/** What outlives an execution and is no part of the workbook. */
export interface HostState {
  readonly ui: UiState;
  readonly answers: Answer[];
  /** True where a question without an answer ends the execution by an UnansweredQuestion, to be asked and run again. */
  readonly suspends: boolean;
  readonly log: LogLine[];
  readonly warnings: string[];
  readonly scriptProperties: Map<string, string>;
  readonly userProperties: Map<string, string>;
  readonly caches: Readonly<Record<StoreSelf['kind'], Map<string, CachedText>>>;
  /** True while another run of the script holds every lock. */
  lockedByOther: boolean;
  /** Sheets whose cells were written since the last calculation. */
  readonly changedSheets: Set<number>;
}

/** Hears of each text that a script puts into a cache, while the script still runs. */
export type CacheListener = (key: string, value: string) => void;

/** The execution, as a method of a service sees it. */
export interface ServiceContext {
  readonly workbook: Workbook;
  readonly state: HostState;
  readonly unwrap: Unwrap;
  /** Texts of the project's HTML files by name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly userLocale: string;
  readonly people: People;
  readonly scriptTimeZone: string;
  readonly now: () => Date;
  readonly onCached: CacheListener;
  /** Locks that this execution holds. */
  readonly locks: Set<StoreSelf['kind']>;
  /** Notes that the values of a sheet have been written. */
  readonly touch: (sheet: Sheet) => void;
  /** Calculates what is waiting for it; to be called before any value is read. */
  readonly calculate: () => void;
  /** Throws unless the manifest has the scope, given by its last path segment. */
  readonly requireScope: (caller: string, scope: string) => void;
}
