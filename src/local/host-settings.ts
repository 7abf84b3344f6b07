// What a local host is made of.
import type { Calculator } from './calculation/calculator.ts';
import type { RealmFactory } from './realm/realm.ts';
import type { Answer, CacheListener, People } from './services/service-context.ts';
import type { Workbook } from './workbook/workbook.ts';

/** What a host is made of. */
export interface HostSettings {
  /** The script, such as the text of dist/Code.js. */
  readonly code: string;
  /** The text of appsscript.json. */
  readonly manifest: string;
  /** Texts of the HTML files by name without `.html`. */
  readonly html: Readonly<Record<string, string>>;
  readonly workbook: Workbook;
  readonly realm: RealmFactory;
  /** Null: formulas written by the script are `#N/A`. */
  readonly calculator: Calculator | null;
  /** The time, for services and for the script's own `new Date()`; the computer's unless given. */
  readonly now?: () => Date;
  /** Two letters; `ru` unless given. */
  readonly userLocale?: string;
  /** Who may edit the spreadsheet; nobody with a known address, outside any domain, unless given. */
  readonly people?: People;
  /** What the person answers to alerts and prompts, first to last; more may be pushed later. */
  readonly answers?: Answer[];
  /** Whether a question that nobody has answered ends the execution by an UnansweredQuestion; unless given it fails. */
  readonly suspends?: boolean;
  /** Hears of what a script puts into a cache, such as how far it is. */
  readonly onCached?: CacheListener;
}
