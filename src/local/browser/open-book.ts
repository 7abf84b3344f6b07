// A workbook that is open in the session: the add-on's host over it, and what a person did.

import type { Calculator } from '../calculation/calculator.ts';
import { createHost, type Host } from '../host.ts';
import type { HostSettings } from '../host-settings.ts';
import type { Answer, ShownPage } from '../services/service-context.ts';
import type { Protection, Workbook } from '../workbook/workbook.ts';
import type { Edit } from './edit-cells.ts';
import { chooseSessionWords, type SessionWords } from './session-words.ts';

/** See the file's head. */
export interface OpenBook {
  readonly name: string;
  readonly workbook: Workbook;
  readonly host: Host;
  readonly calculator: Calculator;
  readonly words: SessionWords;
  /** What a question takes its answers from. */
  readonly answers: Answer[];
  /** The person's edits, the last one at the end. */
  readonly edits: Edit[];
  /** The warnings past which the person has edited, and until when they are not given again. */
  readonly passed: Map<Protection, Date>;
  /** True when the workbook is not what was last opened or saved. */
  unsaved: boolean;
  /** Gives a number that is another for each panel that was shown. */
  readonly sidebarNumber: () => number;
}

/** What every book of a session has in common. */
export type BookSettings = Pick<
  HostSettings,
  'code' | 'manifest' | 'html' | 'realm' | 'now' | 'onCached'
> & { readonly calculator: Calculator };

/** Opens the add-on over a workbook and runs its onOpen. */
export function openBook(
  settings: BookSettings,
  name: string,
  workbook: Workbook,
  userLocale: string,
): OpenBook {
  const answers: Answer[] = [];
  const host = createHost({
    ...settings,
    workbook,
    userLocale: userLocale.slice(0, 2).toLowerCase(),
    answers,
    suspends: true,
  });
  let shown: ShownPage | null = null;
  let number = 0;
  return {
    name,
    workbook,
    host,
    calculator: settings.calculator,
    words: chooseSessionWords(userLocale),
    answers,
    edits: [],
    passed: new Map(),
    unsaved: false,
    sidebarNumber: () => {
      if (host.ui.sidebar !== shown) {
        shown = host.ui.sidebar;
        number += 1;
      }
      return number;
    },
  };
}
