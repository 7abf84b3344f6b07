// One finding: a click goes to its cell; a query can be explained.

import type { PanelFinding } from '../../src/addon/panel/panel.ts';
import { CellLink } from '../components/cell-link.tsx';
import { SignWord } from '../components/sign-word.tsx';
import { usePanel } from '../panel-context.ts';
import { Explanation } from './explanation.tsx';
import { keyOfFinding } from './key-of-finding.ts';
import { shortenMessage } from './shorten-message.ts';

export interface FindingItemProps {
  readonly finding: PanelFinding;
  /** Inside its own school, the name is known and left out. */
  readonly ofSchool?: boolean;
}

export function FindingItem({ finding, ofSchool = false }: FindingItemProps) {
  const { words } = usePanel();
  const { school, advice, sheet, cell, state, severity } = finding;
  return (
    <li data-landing={keyOfFinding(finding)}>
      <CellLink linkKey={keyOfFinding(finding)} sheet={sheet} cell={cell}>
        {state === 'explained' ? (
          <SignWord tone="good" sign="✓" word={words.findings.state.explained} />
        ) : null}
        {ofSchool || school === '' ? null : <span class="school">{school}</span>}
        <span>{shortenMessage(finding)}</span>
        <span class="note">{advice}</span>
      </CellLink>
      {severity === 'query' ? <Explanation finding={finding} /> : null}
    </li>
  );
}
