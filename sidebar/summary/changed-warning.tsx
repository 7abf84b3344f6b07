// The table is no longer what the summary was built from: how many cells, and which.

import type { PanelState } from '../../src/addon/panel.ts';
import { ChangeList } from '../components/change-list.tsx';
import { Disclosure } from '../components/disclosure.tsx';
import { usePanel } from '../panel-context.ts';

export function ChangedWarning({ state }: { readonly state: PanelState }) {
  const { words, show } = usePanel();
  const changes = state.changedSinceBuild;
  if (changes === null) return null;
  if (changes.count === 0) return <p class="note">{words.summary.unchanged}</p>;
  return (
    <div class="warning">
      <p>
        <span class="sign" aria-hidden="true">
          !
        </span>{' '}
        {words.summary.changed(changes.count, show(changes.count))}
      </p>
      <Disclosure openKey="changed" title={words.summary.changedList}>
        <ChangeList listKey="changed" changes={changes} />
      </Disclosure>
    </div>
  );
}
