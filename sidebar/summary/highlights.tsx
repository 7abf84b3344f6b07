// The two buttons of the highlights; both stay where there are no findings, to remove old ones.

import { Button } from '../components/button.tsx';
import { usePanel } from '../panel-context.ts';

export function Highlights() {
  const { words, controller } = usePanel();
  return (
    <section>
      <h2>{words.summary.highlights}</h2>
      <div class="pair">
        <Button focusKey="highlight" onClick={() => void controller.run({ kind: 'highlight' })}>
          {words.summary.highlight}
        </Button>
        <Button focusKey="unhighlight" onClick={() => void controller.run({ kind: 'unhighlight' })}>
          {words.summary.unhighlight}
        </Button>
      </div>
    </section>
  );
}
