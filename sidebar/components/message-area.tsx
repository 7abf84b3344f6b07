// The one place where the panel speaks: what is being done, what is done, what failed.

import { formatProgress, measureProgress } from '../format-message.ts';
import type { PanelMessage, Running } from '../model/panel-model.ts';
import { usePanel } from '../panel-context.ts';
import { Button } from './button.tsx';

/** Both live regions are always there: a screen reader tells only changes of what it knows. */
export function MessageArea() {
  const { model, place, words } = usePanel();
  const { running, message } = model;
  // What was said before is not said while something else runs.
  const { kind, text } = running === null ? readMessage(message) : NOTHING;
  const status = running === null ? text : formatProgress(running, words);
  return (
    <div class="messages" data-landing={`tab:${place.tab}`}>
      {running === null ? null : (
        <div class="track" aria-hidden="true">
          <div style={{ width: `${measureProgress(running) * 100}%` }} />
        </div>
      )}
      <p class={kind === 'ready' ? 'status unseen' : 'status'} role="status">
        {kind === 'failed' ? '' : status}
      </p>
      <p class="alert" role="alert">
        {kind === 'failed' ? text : ''}
      </p>
      {running === null || running.cancelling === 'none' ? null : <Stop running={running} />}
      {kind === 'done' || kind === 'failed' ? <Dismiss /> : null}
    </div>
  );
}

const NOTHING = { kind: 'none', text: '' } as const;

function readMessage(message: PanelMessage) {
  return message.kind === 'none' ? NOTHING : message;
}

function Stop({ running }: { readonly running: Running }) {
  const { words, controller } = usePanel();
  const isPossible = running.cancelling === 'possible';
  return (
    <Button focusKey="stop" local unavailable={!isPossible} onClick={controller.cancel}>
      {words.messages.stop}
    </Button>
  );
}

function Dismiss() {
  const { words, controller } = usePanel();
  return (
    <button
      type="button"
      class="dismiss"
      data-key="dismiss"
      aria-label={words.messages.dismiss}
      onClick={() => controller.say({ kind: 'none' })}
    >
      ×
    </button>
  );
}
