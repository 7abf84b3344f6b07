// «Пояснить»: a query's explanation as it stands, and the field to write or change it.

import type { PanelFinding } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { Confirm } from '../components/confirm.tsx';
import { TextField } from '../components/text-field.tsx';
import { openEditor, typeInto } from '../model/edit-draft.ts';
import type { Editor } from '../model/place.ts';
import { usePanel } from '../panel-context.ts';
import { keyOfFinding } from './key-of-finding.ts';

type ExplainEditor = Extract<Editor, { kind: 'explain' }>;

export function Explanation({ finding }: { readonly finding: PanelFinding }) {
  const { place, words, controller } = usePanel();
  const { editor } = place;
  const { key, explanation } = finding;
  const open = editor?.kind === 'explain' && editor.key === key ? editor : null;
  const word = explanation === '' ? words.findings.explain : words.findings.changeExplanation;
  return (
    <div class="explanation">
      {explanation === '' ? null : (
        <p class="quote">{`${words.findings.explanation}: ${explanation}`}</p>
      )}
      <Button
        focusKey={keyOfOpener(finding)}
        look="quiet"
        local
        expanded={open !== null}
        label={`${word}: ${placeOf(finding)}`}
        onClick={() =>
          controller.move(openEditor(place, { kind: 'explain', key, text: explanation }))
        }
      >
        {word}
      </Button>
      {open === null ? null : <ExplainForm finding={finding} editor={open} />}
    </div>
  );
}

interface ExplainFormProps {
  readonly finding: PanelFinding;
  readonly editor: ExplainEditor;
}

function ExplainForm({ finding, editor }: ExplainFormProps) {
  const { place, words, controller } = usePanel();
  const opener = keyOfOpener(finding);
  const text = editor.text.trim();
  const wasExplained = finding.explanation !== '';
  return (
    <Confirm
      confirmKey={`editor ${opener}`}
      landing={opener}
      question={words.findings.explainQuestion}
      yes={wasExplained && text === '' ? words.findings.withdraw : words.findings.save}
      unavailable={!wasExplained && text === ''}
      onYes={() => void controller.run({ kind: 'explain', key: finding.key, text })}
    >
      <TextField
        focusKey={`text ${opener}`}
        label={words.findings.explanation}
        hint={words.findings.explanationHint}
        value={editor.text}
        onInput={(typed) => controller.move(typeInto(place, editor, typed))}
      />
    </Confirm>
  );
}

function keyOfOpener(finding: PanelFinding): string {
  return `explain ${keyOfFinding(finding)}`;
}

/** Tells the buttons of a list apart for those who hear them. */
function placeOf({ sheet, cell, school }: PanelFinding): string {
  return [school, sheet, cell].filter((text) => text !== '').join(', ');
}
