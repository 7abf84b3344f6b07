// The table is no longer what the summary was built from: which cells of schools, and which figures on «Сводка».

import type { PanelState } from '../../src/addon/panel/panel.ts';
import { ChangeList } from '../components/change-list.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { usePanel } from '../panel-context.ts';
import { OutdatedList } from './outdated-list.tsx';

export function ChangedWarning({ state }: { readonly state: PanelState }) {
  const { words, show } = usePanel();
  const { changedSinceBuild: changes, outdated } = state;
  if (changes === null && outdated.length === 0) return null;
  const count = changes?.count ?? 0;
  if (count + outdated.length === 0) return <p class="note">{words.summary.unchanged}</p>;
  const sentences = [
    ...(count > 0 ? [words.summary.changed(count, show(count))] : []),
    ...(outdated.length > 0
      ? [words.summary.outdated(outdated.length, show(outdated.length))]
      : []),
    words.summary.buildAgain,
  ];
  return (
    <div class="warning">
      <p>
        <span class="sign" aria-hidden="true">
          !
        </span>{' '}
        {sentences.join(' ')}
      </p>
      {changes === null || count === 0 ? null : (
        <Disclosure openKey="changed" title={words.summary.changedList}>
          <ChangeList listKey="changed" changes={changes} />
        </Disclosure>
      )}
      {outdated.length === 0 ? null : (
        <Disclosure openKey="outdated" title={words.summary.outdatedList}>
          <OutdatedList outdated={outdated} />
        </Disclosure>
      )}
    </div>
  );
}
