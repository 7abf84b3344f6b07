// Which programme and year the panel is about, and how old the summary is.

import { usePanel } from '../panel-context.ts';
import { Button } from './button.tsx';

export function PanelHead() {
  const { model, words, controller } = usePanel();
  const { state } = model;
  const programme = state?.programme ?? null;
  const built = state?.builtAt ?? null;
  const stamp = built === null ? words.common.notBuilt : words.common.built(built);
  return (
    <header>
      <h1>{programme?.title ?? words.common.title}</h1>
      {programme === null ? null : (
        <p class="note">{`${words.common.period(programme.year)}. ${stamp}.`}</p>
      )}
      <Button focusKey="refresh" look="quiet" onClick={() => void controller.run({ kind: 'read' })}>
        {words.common.refresh}
      </Button>
    </header>
  );
}
