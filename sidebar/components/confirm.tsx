// A question inside the panel, before something is written: it takes the focus, Escape and «Отмена» close it.

import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel-context.ts';
import { Button } from './button.tsx';

export interface ConfirmProps {
  readonly confirmKey: string;
  /** Where the focus goes when it closes: the key of the button that opened it. */
  readonly landing: string;
  readonly question: string;
  readonly yes: string;
  /** Nothing can be written yet. */
  readonly unavailable?: boolean;
  readonly onYes: () => void;
  /** A field under the question; it takes the focus then. */
  readonly children?: ComponentChildren;
}

export function Confirm(props: ConfirmProps) {
  const { words, controller } = usePanel();
  const group = useRef<HTMLFieldSetElement>(null);
  const question = useId();
  // Before the next key: who types on must not type into nothing.
  useLayoutEffect(() => {
    const field = group.current?.querySelector('textarea');
    (field ?? group.current)?.focus();
  }, []);
  return (
    <fieldset
      ref={group}
      class="editor"
      tabIndex={-1}
      aria-labelledby={question}
      data-key={props.confirmKey}
      data-landing={props.landing}
    >
      <p id={question}>{props.question}</p>
      {props.children}
      <div class="pair">
        <Button
          focusKey={`${props.confirmKey} yes`}
          look="primary"
          unavailable={props.unavailable === true}
          onClick={props.onYes}
        >
          {props.yes}
        </Button>
        <Button
          focusKey={`${props.confirmKey} no`}
          local
          onClick={() => controller.move({ editor: null })}
        >
          {words.common.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
