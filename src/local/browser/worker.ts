// The worker behind the page: the first message starts it, each further one is a request that is answered in order.

import { inflateSync } from 'fflate';
import { loadCalculator } from '../calculation/calculator.ts';
import type { Envelope, ReplyEnvelope, WorkerStart } from './protocol.ts';
import { createScopeRealm } from './scope-realm.ts';
import { createSession, type Session } from './session.ts';

/** What a worker's global scope has and this needs; the project's library of types is that of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: WorkerStart | Envelope }) => void) | null;
  readonly postMessage: (message: ReplyEnvelope, transfer: readonly ArrayBufferLike[]) => void;
}

// as: this file is only ever the entry of a worker.
const scope = globalThis as unknown as WorkerScope;
const send = scope.postMessage.bind(globalThis);

let session: Session | null = null;
let asked = 0;

function start({ code, manifest, html, engine, timeZone }: WorkerStart): Session {
  return createSession({
    code,
    manifest,
    html,
    timeZone,
    realm: createScopeRealm,
    calculator: loadCalculator(inflateSync(engine)),
    onCached: (key, value) => send({ number: asked, cached: { key, value } }, []),
  });
}

function answer({ number, request }: Envelope): void {
  asked = number;
  try {
    if (session === null) throw new Error('The worker was not started.');
    const reply = session.answer(request);
    const buffers = reply.kind === 'saved' ? [reply.bytes.buffer] : [];
    send({ number, reply }, buffers);
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    send({ number, fault }, []);
  }
}

scope.onmessage = ({ data }) => {
  if ('request' in data) answer(data);
  else session = start(data);
};
