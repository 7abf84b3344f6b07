// The sentences of the message area: how far an action is, and why the server gave no answer.

import type { PanelProgress } from '../src/addon/panel.ts';
import { classifyFailure } from './classify-failure.ts';
import type { PanelAction, Words } from './words.ts';

/** «Шаг 2 из 5: …», or only what runs while no step is known (null, or step 0: not begun or forgotten). */
export function formatProgress(
  action: PanelAction,
  progress: PanelProgress | null,
  words: Words,
): string {
  if (progress === null || progress.step === 0) return words.running[action];
  return words.step(progress.step, progress.steps, progress.text);
}

/** What happened, what was not written and what to do; an unfamiliar reason is quoted after it. */
export function formatFailure(reason: string, words: Words): string {
  const kind = classifyFailure(reason);
  const quoted = kind === 'unknown' && reason !== '' ? ` ${words.failureDetail(reason)}` : '';
  return `${words.failure[kind]}${quoted}`;
}
