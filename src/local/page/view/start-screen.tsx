// What a person sees first: where to put the file, what happens to it, and why the last one could not be opened.

import type { PageWords } from '../page-words.ts';
import type { Work } from '../session-state.ts';

interface StartScreenProps {
  readonly words: PageWords;
  readonly refusal: string | null;
  readonly work: Work | null;
  readonly onChoose: () => void;
  readonly onBlank: () => void;
}

/** The start screen. */
export function StartScreen({ words, refusal, work, onChoose, onBlank }: StartScreenProps) {
  const { start } = words;
  return (
    <main class="start">
      <h1 class="start-title">{words.title}</h1>
      <section class="drop">
        <svg class="drop-picture" viewBox="0 0 64 64" aria-hidden="true">
          <path d="M14 6h26l12 12v40H14z" />
          <path d="M40 6v12h12M22 30h20M22 38h20M22 46h20M32 30v16" />
        </svg>
        <p class="drop-text">{start.drop}</p>
        <div class="start-buttons">
          <button type="button" class="primary" disabled={work !== null} onClick={onChoose}>
            {start.choose}
          </button>
          <span class="quiet">{start.or}</span>
          <button type="button" class="plain" disabled={work !== null} onClick={onBlank}>
            {start.blank}
          </button>
        </div>
        <p class="quiet">{start.blankHint}</p>
      </section>
      <p class="refusal" role="alert">
        {refusal}
      </p>
      <ul class="promises">
        {start.promises.map((promise) => (
          <li key={promise}>{promise}</li>
        ))}
      </ul>
    </main>
  );
}
