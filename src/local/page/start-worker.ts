// Starts the worker of the page from what the build has put into the page as inert elements. Nothing is fetched.

import type { Envelope, Reply, ReplyEnvelope, Request, WorkerStart } from '../browser/protocol.ts';
import { readEmbeddedBytes, readEmbeddedText } from './embedded.ts';

/** Hears of each text that a script puts into a cache while it runs, such as how far it is. */
export type CachedListener = (key: string, value: string) => void;

/** The page's way to the worker. */
export interface WorkerClient {
  /** Gives the worker's reply; requests are answered in order. Rejects with an Error on a fault of the host itself. */
  readonly ask: (request: Request, onCached?: CachedListener) => Promise<Reply>;
  /** Ends the worker, whatever it does, and starts a new one: what was open is lost, what was asked is rejected. */
  readonly restart: () => void;
}

/** Someone who waits for a reply. */
interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (fault: Error) => void;
  readonly onCached: CachedListener | undefined;
}

const ENDED = 'The worker was ended.';

function readStart(): WorkerStart {
  return {
    code: readEmbeddedText('svodka-code'),
    manifest: readEmbeddedText('svodka-manifest'),
    html: { Sidebar: readEmbeddedText('svodka-sidebar') },
    engine: readEmbeddedBytes('svodka-engine'),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

/** Takes one message of the worker to whoever waits for it. */
function deliver(waiting: Map<number, Waiting>, message: ReplyEnvelope): void {
  const asked = waiting.get(message.number);
  if (asked === undefined) return;
  if ('cached' in message) {
    asked.onCached?.(message.cached.key, message.cached.value);
    return;
  }
  waiting.delete(message.number);
  if ('fault' in message) asked.reject(new Error(message.fault));
  else asked.resolve(message.reply);
}

/** Starts a worker over the page's own elements; throws when the page lacks one of them. */
export function startWorker(): WorkerClient {
  const start = readStart();
  // Kept for `restart`: a browser may drop the text of an address that was revoked before the worker has read it.
  const script = new Blob([readEmbeddedText('svodka-worker')], { type: 'text/javascript' });
  const address = URL.createObjectURL(script);
  const waiting = new Map<number, Waiting>();
  let worker = create();
  let number = 0;

  function rejectAll(message: string): void {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  }

  function create(): Worker {
    const made = new Worker(address, { name: 'svodka' });
    made.addEventListener('message', ({ data }: MessageEvent<ReplyEnvelope>) =>
      deliver(waiting, data),
    );
    made.addEventListener('error', (event) => rejectAll(event.message || 'The worker failed.'));
    made.postMessage(start);
    return made;
  }

  return {
    ask: (request, onCached) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject, onCached });
        const envelope: Envelope = { number, request };
        worker.postMessage(envelope);
      }),
    restart: () => {
      worker.terminate();
      rejectAll(ENDED);
      worker = create();
    },
  };
}
