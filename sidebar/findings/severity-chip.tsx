// «ошибка» or «вопрос», with sign and colour.

import type { FindingSeverity } from '../../src/core/checking/finding.ts';
import { SignWord } from '../components/sign-word.tsx';
import { usePanel } from '../panel-context.ts';

export function SeverityChip({ severity }: { readonly severity: FindingSeverity }) {
  const { words } = usePanel();
  const isError = severity === 'error';
  return (
    <SignWord
      tone={isError ? 'bad' : 'doubtful'}
      sign={isError ? '!' : '?'}
      word={words.findings.severity[severity]}
    />
  );
}
