// Starts the worker of the page from what the build has put into the page as inert elements. Nothing is fetched.

import type { Envelope, Reply, ReplyEnvelope, Request, WorkerStart } from '../browser/protocol.ts';
import { readEmbeddedBytes, readEmbeddedText } from './embedded.ts';

/** The page's way to the worker. */
export interface WorkerClient {
  /** Gives the worker's reply; requests are answered in order. Rejects with an Error on a fault of the host itself. */
  readonly ask: (request: Request) => Promise<Reply>;
  /** Ends the worker, whatever it does, and starts a new one: what was open is lost, what was asked is rejected. */
  readonly restart: () => void;
}

/** Someone who waits for a reply. */
interface Waiting {
  readonly resolve: (reply: Reply) => void;
  readonly reject: (fault: Error) => void;
}

const ENDED = 'The worker was ended.';

function readStart(): WorkerStart {
  return {
    code: readEmbeddedText('svodka-code'),
    manifest: readEmbeddedText('svodka-manifest'),
    html: { Sidebar: readEmbeddedText('svodka-sidebar') },
    engine: readEmbeddedBytes('svodka-engine'),
  };
}

/** Starts a worker over the page's own elements; throws when the page lacks one of them. */
export function startWorker(): WorkerClient {
  const start = readStart();
  const script = new Blob([readEmbeddedText('svodka-worker')], { type: 'text/javascript' });
  const waiting = new Map<number, Waiting>();
  let worker = create();
  let number = 0;

  function rejectAll(message: string): void {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  }

  function create(): Worker {
    const address = URL.createObjectURL(script);
    const made = new Worker(address, { name: 'svodka' });
    made.addEventListener('message', ({ data }: MessageEvent<ReplyEnvelope>) => {
      const asked = waiting.get(data.number);
      if (asked === undefined) return;
      waiting.delete(data.number);
      if ('fault' in data) asked.reject(new Error(data.fault));
      else asked.resolve(data.reply);
    });
    made.addEventListener('error', (event) => rejectAll(event.message || 'The worker failed.'));
    made.postMessage(start);
    URL.revokeObjectURL(address);
    return made;
  }

  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        number += 1;
        waiting.set(number, { resolve, reject });
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
