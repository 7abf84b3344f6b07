// One request from start to end: what the add-on asks meanwhile is asked of the person, and the request is sent again with
// all answers so far, because a script cannot wait in the middle.

import type { Answer, Reply, Request, ShownQuestion } from '../browser/protocol.ts';

/** A reply that ends the request. */
export type FinalReply = Exclude<Reply, { readonly kind: 'question' }>;

/** The way to the worker, as start-worker.ts gives it. */
export interface WorkerWay {
  readonly ask: (
    request: Request,
    onCached?: (key: string, value: string) => void,
  ) => Promise<Reply>;
  readonly restart: () => void;
}

/** What an exchange needs besides the request. */
export interface ExchangeSettings {
  readonly worker: WorkerWay;
  readonly askPerson: (question: ShownQuestion) => Promise<Answer>;
  readonly onCached: (key: string, value: string) => void;
}

/** Gives the last reply; rejects on a fault of the host. */
export async function exchange(
  request: Request,
  { worker, askPerson, onCached }: ExchangeSettings,
): Promise<FinalReply> {
  let current = request;
  for (;;) {
    const reply = await worker.ask(current, onCached);
    if (reply.kind !== 'question') return reply;
    if (!('answers' in current)) throw new Error(`A question to ${current.kind} has no answer.`);
    const answer = await askPerson(reply.question);
    current = { ...current, answers: [...current.answers, answer] };
  }
}
