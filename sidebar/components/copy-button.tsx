// Puts a text on the clipboard within the click; tells whoever shows the text when the browser refuses.

import type { ComponentChildren } from 'preact';
import { usePanel } from '../panel-context.ts';
import { Button } from './button.tsx';

export interface CopyButtonProps {
  readonly focusKey: string;
  readonly look?: 'primary' | 'secondary';
  readonly text: string;
  readonly onRefused: () => void;
  readonly children: ComponentChildren;
}

export function CopyButton({ focusKey, look, text, onRefused, children }: CopyButtonProps) {
  const { copy } = usePanel();
  const run = async () => {
    if (!(await copy(text))) onRefused();
  };
  return (
    <Button focusKey={focusKey} look={look ?? 'secondary'} local onClick={() => void run()}>
      {children}
    </Button>
  );
}
