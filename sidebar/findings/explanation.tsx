// «Пояснить»: a query's explanation as it stands, and the field to write or change it.

import type { PanelFinding } from '../../src/addon/panel.ts';
import { Button } from '../components/button.tsx';
import { Confirm } from '../components/confirm.tsx';
import { TextField } from '../components/text-field.tsx';
import { usePanel } from '../panel-context.ts';
import { keyOfFinding } from './key-of-finding.ts';

export function Explanation({ finding }: { readonly finding: PanelFinding }) {
  const { place, words, controller } = usePanel();
  const { editor } = place;
  const opener = `explain ${keyOfFinding(finding)}`;
  const open = editor?.kind === 'explain' && editor.key === finding.key ? editor : null;
  const write = (text: string) =>
    controller.move({ editor: { kind: 'explain', key: finding.key, text } });
  const wasExplained = finding.explanation !== '';
  return (
    <div class="explanation">
      {wasExplained ? (
        <p class="quote">{`${words.findings.explanation}: ${finding.explanation}`}</p>
      ) : null}
      <Button
        focusKey={opener}
        look="quiet"
        local
        expanded={open !== null}
        onClick={() => write(finding.explanation)}
      >
        {wasExplained ? words.findings.changeExplanation : words.findings.explain}
      </Button>
      {open === null ? null : (
        <Confirm
          confirmKey={`editor ${opener}`}
          landing={opener}
          question={words.findings.explainQuestion}
          yes={wasExplained && isBlank(open.text) ? words.findings.withdraw : words.findings.save}
          unavailable={!wasExplained && isBlank(open.text)}
          onYes={() =>
            void controller.run({ kind: 'explain', key: finding.key, text: open.text.trim() })
          }
        >
          <TextField
            focusKey={`text ${opener}`}
            label={words.findings.explanation}
            hint={words.findings.explanationHint}
            value={open.text}
            onInput={write}
          />
        </Confirm>
      )}
    </div>
  );
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
