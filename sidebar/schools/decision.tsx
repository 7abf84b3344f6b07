// «Принять» / «Вернуть» with a comment, and the decision taken back.

import type { PanelSchool } from '../../src/addon/panel/panel.ts';
import { Button } from '../components/button.tsx';
import { Confirm } from '../components/confirm.tsx';
import { TextField } from '../components/text-field.tsx';
import { openEditor, typeInto } from '../model/edit-draft.ts';
import type { Editor } from '../model/place.ts';
import { usePanel } from '../panel-context.ts';

type DecideEditor = Extract<Editor, { kind: 'decide' }>;

export function Decision({ school }: { readonly school: PanelSchool }) {
  const { place, words, controller } = usePanel();
  const { editor } = place;
  const open = editor?.kind === 'decide' && editor.school === school.school ? editor : null;
  const begin = (decision: DecideEditor['decision']) =>
    controller.move(
      openEditor(place, {
        kind: 'decide',
        school: school.school,
        decision,
        text: school.comment,
      }),
    );
  return (
    <>
      {school.comment === '' ? null : (
        <p class="quote">{words.schools.commentOf(school.comment)}</p>
      )}
      <div class="pair">
        <Button
          focusKey={`accept ${school.school}`}
          local
          expanded={open?.decision === 'accepted'}
          onClick={() => begin('accepted')}
        >
          {school.decision === 'accepted' ? words.schools.acceptAgain : words.schools.accept}
        </Button>
        <Button
          focusKey={`return ${school.school}`}
          local
          expanded={open?.decision === 'returned'}
          onClick={() => begin('returned')}
        >
          {words.schools.giveBack}
        </Button>
      </div>
      {open === null ? null : <DecideForm key={open.decision} editor={open} />}
      {school.decision === null ? null : <TakeBack school={school} />}
    </>
  );
}

function DecideForm({ editor }: { readonly editor: DecideEditor }) {
  const { place, words, controller } = usePanel();
  const { school, decision, text } = editor;
  const accepts = decision === 'accepted';
  const key = `decide ${school}`;
  return (
    <Confirm
      confirmKey={key}
      landing={`${accepts ? 'accept' : 'return'} ${school}`}
      question={accepts ? words.schools.acceptQuestion : words.schools.returnQuestion}
      yes={accepts ? words.schools.accept : words.schools.giveBack}
      onYes={() => void controller.run({ kind: 'decide', school, decision, comment: text.trim() })}
    >
      <TextField
        focusKey={`comment ${school}`}
        label={words.schools.comment}
        value={text}
        onInput={(typed) => controller.move(typeInto(place, editor, typed))}
      />
    </Confirm>
  );
}

/** The comment stays: only the word is taken back. */
function TakeBack({ school: { school, comment } }: { readonly school: PanelSchool }) {
  const { words, controller } = usePanel();
  const takeBack = () => void controller.run({ kind: 'decide', school, decision: null, comment });
  return (
    <div data-landing={`accept ${school}`}>
      <Button focusKey={`take back ${school}`} look="quiet" onClick={takeBack}>
        {words.schools.takeBack}
      </Button>
    </div>
  );
}
