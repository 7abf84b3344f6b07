// A push button that keeps the focus: while an action runs it is marked as not available, never disabled.

import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel-context.ts';

export interface ButtonProps {
  /** Names the button, so that the focus finds it again. */
  readonly focusKey: string;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  /** Asks nothing of the server: works while an action runs, too. */
  readonly local?: boolean;
  readonly unavailable?: boolean;
  readonly expanded?: boolean;
  readonly label?: string;
  readonly onClick: () => void;
  readonly children: ComponentChildren;
}

export function Button(props: ButtonProps) {
  const { focusKey, look = 'secondary', local = false, expanded, label, children } = props;
  const { busy } = usePanel();
  const off = props.unavailable === true || (busy && !local);
  return (
    <button
      type="button"
      class={look}
      data-key={focusKey}
      aria-disabled={off}
      aria-expanded={expanded}
      aria-label={label}
      onClick={() => {
        if (!off) props.onClick();
      }}
    >
      {children}
    </button>
  );
}
