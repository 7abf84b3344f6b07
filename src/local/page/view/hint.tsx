// The hint for those who see the page for the first time: where the main thing is, and the main thing itself.

import type { MenuView } from '../../browser/protocol.ts';
import { BUILD_FUNCTION, captionOf } from '../addon-functions.ts';
import type { PageWords } from '../page-words.ts';

interface HintProps {
  readonly menus: readonly MenuView[];
  readonly words: PageWords;
  readonly onRun: (functionName: string) => void;
  readonly onDismiss: () => void;
}

/** Points at the menu beside it; gone once anything was done. */
export function Hint({ menus, words, onRun, onDismiss }: HintProps) {
  const caption = captionOf(menus, BUILD_FUNCTION);
  if (caption === null) return null;
  return (
    <div class="hint">
      <span class="hint-text">{words.hint.text}</span>
      <button type="button" class="hint-run" onClick={() => onRun(BUILD_FUNCTION)}>
        {caption}
      </button>
      <button
        type="button"
        class="icon"
        aria-label={words.hint.dismiss}
        title={words.hint.dismiss}
        onClick={onDismiss}
      >
        ×
      </button>
    </div>
  );
}
