// What is going on, in words, with a calm bar. It shows itself only where the work takes longer than a moment.

import type { PageWords } from '../page-words.ts';
import type { Work } from '../session-state.ts';

interface WorkBarProps {
  readonly work: Work | null;
  readonly words: PageWords;
  readonly onStop: () => void;
}

/** The bar; empty while nothing is going on. */
export function WorkBar({ work, words, onStop }: WorkBarProps) {
  return (
    <div class="work-place">
      {work !== null && (
        <div class="work">
          <div class="work-track" aria-hidden="true">
            <div class="work-run" />
          </div>
          <p class="work-words" role="status">
            {work.words}
          </p>
          {work.stoppable && (
            <button type="button" class="work-stop" onClick={onStop}>
              {words.work.stop}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
