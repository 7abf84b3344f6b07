// How far a script says it is, from the text that it keeps in the cache.

interface Progress {
  readonly step: number;
  readonly steps: number;
  readonly text: string;
}

/** The progress as the panel reads it; null for a text that is none. */
export function readProgress(cached: string): unknown {
  try {
    return JSON.parse(cached);
  } catch {
    return null;
  }
}

function isProgress(value: unknown): value is Progress {
  return typeof value === 'object' && value !== null && 'step' in value && 'text' in value;
}

/** «Записываю листы (2 / 4)»; null where nothing is under way or the text is no progress. */
export function tellProgress(cached: string): string | null {
  const progress = readProgress(cached);
  if (!isProgress(progress) || typeof progress.text !== 'string' || progress.text === '') {
    return null;
  }
  return `${progress.text} (${progress.step} / ${progress.steps})`;
}
