// The sentences of the message area: how far an action is, and why the server gave no answer.

import { classifyFailure } from './classify-failure.ts';
import type { Effect } from './model/panel-action.ts';
import type { Running } from './model/panel-model.ts';
import type { Words } from './words/words.ts';

/** «Шаг 2 из 5: …», or only what runs while no step is known (null, or step 0: not begun or forgotten). */
export function formatProgress(running: Running, { messages }: Words): string {
  const { action, stage, stages, progress, cancelling } = running;
  if (cancelling === 'asked') return messages.stopping;
  const whole = stage < stages ? messages.runningFirst : messages.running[action.kind];
  const known = progress !== null && progress.step > 0;
  const text = known ? messages.step(progress.step, progress.steps, progress.text) : whole;
  return stages === 1 ? text : messages.stage(stage, stages, text);
}

/** How much is done, 0–1, over all stages. */
export function measureProgress({ stage, stages, progress }: Running): number {
  const steps = progress?.steps ?? 0;
  const within = progress === null || steps === 0 ? 0 : progress.step / steps;
  return (stage - 1 + within) / stages;
}

/** What happened, what was and was not written, and what to do; an unfamiliar reason is quoted after it. */
export function formatFailure(reason: string, effect: Effect, { messages }: Words): string {
  const kind = classifyFailure(reason);
  // Who is refused has not even begun.
  const written = messages.written[kind === 'accounts' ? 'nothing' : effect];
  const quoted = kind === 'unknown' && reason !== '' ? [messages.failureDetail(reason)] : [];
  return [messages.what[kind], written, messages.todo[kind], ...quoted].join(' ');
}
