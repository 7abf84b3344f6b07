// The specialist's own word on a school, with sign and colour; nothing where there is none.

import type { SchoolDecision } from '../../src/addon/panel/panel.ts';
import { SignWord } from '../components/sign-word.tsx';
import { usePanel } from '../panel-context.ts';

export function DecisionChip({ decision }: { readonly decision: SchoolDecision }) {
  const { schools } = usePanel().words;
  if (decision === null) return null;
  return decision === 'accepted' ? (
    <SignWord tone="good" sign="✓" word={schools.accepted} />
  ) : (
    <SignWord tone="bad" sign="←" word={schools.returned} />
  );
}
