// The one place where the panel speaks: what is being done, what is done, what failed.

import { formatProgress, measureProgress } from '../format-message.ts';
import { usePanel } from '../panel-context.ts';
import { Button } from './button.tsx';

/** Both live regions are always there: a screen reader tells only changes of what it knows. */
export function MessageArea() {
  const { model, place, words, controller } = usePanel();
  const { running, message } = model;
  const status = running === null ? '' : formatProgress(running, words);
  const done = running === null && message.kind !== 'none' && message.kind !== 'failed';
  const failed = message.kind === 'failed' ? message.text : '';
  const visible = failed !== '' || (done && message.kind === 'done');
  return (
    <div class="messages" data-landing={`tab:${place.tab}`}>
      {running === null ? null : (
        <div class="track" aria-hidden="true">
          <div style={{ width: `${measureProgress(running) * 100}%` }} />
        </div>
      )}
      <p class={done && message.kind === 'ready' ? 'status unseen' : 'status'} role="status">
        {done ? message.text : status}
      </p>
      <p class="alert" role="alert">
        {running === null ? failed : ''}
      </p>
      {running === null || running.cancelling === 'none' ? null : (
        <Button
          focusKey="stop"
          local
          unavailable={running.cancelling !== 'possible'}
          onClick={controller.cancel}
        >
          {words.messages.stop}
        </Button>
      )}
      {visible && running === null ? (
        <button
          type="button"
          class="dismiss"
          data-key="dismiss"
          aria-label={words.messages.dismiss}
          onClick={() => controller.say({ kind: 'none' })}
        >
          ×
        </button>
      ) : null}
    </div>
  );
}
