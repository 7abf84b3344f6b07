// Toasts: shown for a while, kept while they are pointed at, closed by hand.

import { useEffect, useState } from 'preact/hooks';
import type { PageWords } from '../page-words.ts';
import type { Notice } from '../session-state.ts';

interface NoticesProps {
  readonly notices: readonly Notice[];
  readonly words: PageWords;
  readonly onDismiss: (id: number) => void;
}

function NoticeBox({
  notice,
  words,
  onDismiss,
}: Omit<NoticesProps, 'notices'> & { readonly notice: Notice }) {
  const [isHeld, setHeld] = useState(false);
  const { id, seconds, title, text } = notice;
  useEffect(() => {
    if (seconds === null || isHeld) return;
    const timer = setTimeout(() => onDismiss(id), seconds * 1000);
    return () => clearTimeout(timer);
  }, [id, seconds, isHeld, onDismiss]);
  return (
    <div class="notice" onPointerEnter={() => setHeld(true)} onPointerLeave={() => setHeld(false)}>
      <div class="notice-words">
        {title !== '' && <p class="notice-title">{title}</p>}
        <p>{text}</p>
      </div>
      <button
        type="button"
        class="icon"
        aria-label={words.buttons.close}
        title={words.buttons.close}
        onClick={() => onDismiss(id)}
      >
        ×
      </button>
    </div>
  );
}

/** The toasts that are shown now. */
export function Notices({ notices, words, onDismiss }: NoticesProps) {
  return (
    <section class="notices" aria-live="polite" aria-label={words.notices}>
      {notices.map((notice) => (
        <NoticeBox key={notice.id} notice={notice} words={words} onDismiss={onDismiss} />
      ))}
    </section>
  );
}
