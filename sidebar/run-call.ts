// One call of the server from start to end: asks for progress meanwhile and never leaves the panel waiting for ever.

import type { PanelProgress } from '../src/addon/panel/panel.ts';

/** How often a running action is asked how far it is, in milliseconds. */
export const PROGRESS_INTERVAL = 700;

/** Apps Script stops every run after six minutes; whoever is silent for seven will not answer, in milliseconds. */
export const ANSWER_LIMIT = 420_000;

export interface CallPlan<Answer> {
  /** Null where the host lost the value on the way. */
  readonly call: () => Promise<Answer | null>;
  readonly readProgress: () => Promise<PanelProgress>;
  readonly onProgress: (progress: PanelProgress) => void;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** `unanswered`: the service failed, fell silent, or lost the value on the way (null); `reason` is its own message or ''. */
export type CallOutcome<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'unanswered'; readonly reason: string };

/** Runs the call. Never rejects; tells progress only while the call is under way. */
export async function runCall<Answer>(plan: CallPlan<Answer>): Promise<CallOutcome<Answer>> {
  const running = { now: true };
  void followProgress(plan, running);
  const silence = plan
    .wait(ANSWER_LIMIT)
    .then((): CallOutcome<Answer> => ({ kind: 'unanswered', reason: 'timeout' }));
  const outcome = await Promise.race([awaitAnswer(plan), silence]);
  running.now = false;
  return outcome;
}

async function awaitAnswer<Answer>({ call }: CallPlan<Answer>): Promise<CallOutcome<Answer>> {
  try {
    const answer = await call();
    return answer === null ? { kind: 'unanswered', reason: '' } : { kind: 'answered', answer };
  } catch (error) {
    return { kind: 'unanswered', reason: error instanceof Error ? error.message : String(error) };
  }
}

async function followProgress(
  plan: CallPlan<unknown>,
  running: { readonly now: boolean },
): Promise<void> {
  for (;;) {
    await plan.wait(PROGRESS_INTERVAL);
    if (!running.now) return;
    try {
      const progress = await plan.readProgress();
      if (running.now) plan.onProgress(progress);
    } catch {
      // Progress is a comfort: without it the action still runs, and its own answer tells how it ended.
    }
  }
}
