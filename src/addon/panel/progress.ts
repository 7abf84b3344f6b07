// How far a long action is, for the panel: kept in the document cache, because every call is a run of its own.

import type { AddonWords, BuildStep } from '../../core/messages/words/addon-words.ts';
import type { PanelProgress } from './panel.ts';

const KEY = 'svodka.progress';
const KEPT_SECONDS = 120;
const STEPS: readonly BuildStep[] = ['read', 'write', 'compare', 'done'];

const IDLE: PanelProgress = { step: 0, steps: STEPS.length, text: '' };

/** Tells the panel that a step begins; `done` clears it. Progress is a comfort: a cache that fails stops nothing. */
export function reportProgress(step: BuildStep, words: AddonWords): void {
  const index = STEPS.indexOf(step) + 1;
  const progress = step === 'done' ? IDLE : { ...IDLE, step: index, text: words.steps[step] };
  try {
    CacheService.getDocumentCache()?.put(KEY, JSON.stringify(progress), KEPT_SECONDS);
  } catch {
    // Nothing depends on it.
  }
}

/** The step under way; step 0 when nothing runs or the cache has forgotten. */
export function readProgress(): PanelProgress {
  const text = CacheService.getDocumentCache()?.get(KEY) ?? null;
  return text === null ? IDLE : (JSON.parse(text) as PanelProgress); // our own text, see above
}
