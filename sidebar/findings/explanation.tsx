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
  const word = wasExplained ? words.findings.changeExplanation : words.findings.explain;
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
        label={`${word}: ${placeOf(finding)}`}
        onClick={() => write(finding.explanation)}
      >
        {word}
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

/** Tells the buttons of a list apart for those who hear them. */
function placeOf({ sheet, cell, school }: PanelFinding): string {
  return [school, sheet, cell].filter((text) => text !== '').join(', ');
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
