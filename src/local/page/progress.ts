// How far a script says it is, from the text that it keeps in the cache.

/** The step under way of how many, in words; step 0 when nothing is told. */
export interface Progress {
  readonly step: number;
  readonly steps: number;
  readonly text: string;
}

const NOTHING_TOLD: Progress = { step: 0, steps: 0, text: '' };

function isProgress(value: unknown): value is Progress {
  return (
    typeof value === 'object' &&
    value !== null &&
    'step' in value &&
    'steps' in value &&
    'text' in value &&
    typeof value.text === 'string'
  );
}

/** Reads the text; '' and what is no progress is that nothing is told. */
export function readProgress(cached: string): Progress {
  try {
    const value: unknown = JSON.parse(cached);
    return isProgress(value) ? value : NOTHING_TOLD;
  } catch {
    return NOTHING_TOLD;
  }
}

/** «Записываю листы (2 / 4)»; null where nothing is told. */
export function tellProgress(cached: string): string | null {
  const { step, steps, text } = readProgress(cached);
  return text === '' ? null : `${text} (${step} / ${steps})`;
}
