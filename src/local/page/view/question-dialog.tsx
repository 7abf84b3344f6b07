// A question of the add-on or of the page, as a dialog that keeps the keyboard and gives it back.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Answer, ShownQuestion } from '../../browser/protocol.ts';
import type { PageWords } from '../page-words.ts';
import { type ButtonName, buttonsOf } from './question-buttons.ts';

interface QuestionDialogProps {
  readonly question: ShownQuestion;
  readonly words: PageWords;
  readonly onAnswer: (answer: Answer) => void;
}

/** The dialog. Escape answers as closing does; Enter in the text presses the first button. */
export function QuestionDialog({ question, words, onAnswer }: QuestionDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const names = buttonsOf(question.buttons);
  useLayoutEffect(() => {
    const before = document.activeElement;
    dialog.current?.showModal();
    if (field.current === null) dialog.current?.querySelector<HTMLElement>('.primary')?.focus();
    else field.current.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, []);
  const answer = (button: ButtonName) => {
    dialog.current?.close();
    const isPrompt = question.kind === 'prompt';
    onAnswer(isPrompt ? { button, text: field.current?.value ?? '' } : button);
  };
  return (
    <dialog
      class="question"
      ref={dialog}
      aria-labelledby={question.title === '' ? undefined : 'question-title'}
      aria-describedby="question-text"
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          answer(names[0] ?? 'OK');
        }}
      >
        {question.title !== '' && <h2 id="question-title">{question.title}</h2>}
        <p id="question-text" class="question-text">
          {question.text}
        </p>
        {question.kind === 'prompt' && (
          <input class="question-field" type="text" aria-label={words.answer} ref={field} />
        )}
        <div class="question-buttons">
          {names.map((name, index) => (
            <button
              key={name}
              type={index === 0 ? 'submit' : 'button'}
              class={index === 0 ? 'primary' : 'plain'}
              onClick={index === 0 ? undefined : () => answer(name)}
            >
              {words.buttons[name]}
            </button>
          ))}
        </div>
      </form>
    </dialog>
  );
}
