// One school in the list: its status by sign, word and colour; a click opens it.

import type { PanelSchool, PanelState } from '../../src/addon/panel/panel.ts';
import { SignWord } from '../components/sign-word.tsx';
import { usePanel } from '../panel-context.ts';
import { STATUS_LOOKS } from '../text/looks.ts';
import { DecisionChip } from './decision-chip.tsx';
import { SchoolDetails } from './school-details.tsx';

export interface SchoolItemProps {
  readonly school: PanelSchool;
  readonly state: PanelState;
}

export function SchoolItem({ school, state }: SchoolItemProps) {
  const { place, controller } = usePanel();
  const open = place.school === school.school;
  const key = `school ${school.school}`;
  const { district } = school;
  return (
    <li class="item" data-landing={key}>
      <button
        type="button"
        class="opener"
        data-key={key}
        aria-expanded={open}
        onClick={() => controller.move({ school: open ? '' : school.school })}
      >
        <span class="mark" aria-hidden="true">
          {open ? '▾' : '▸'}
        </span>
        <span class="title">
          <span class="school">{school.school}</span>
          {district === '' ? null : <span class="note line">{district}</span>}
          <Chips school={school} />
        </span>
      </button>
      {open ? <SchoolDetails school={school} state={state} /> : null}
    </li>
  );
}

/** Everything that is to be known of a school at a glance. */
function Chips({ school }: Pick<SchoolItemProps, 'school'>) {
  const { words, show } = usePanel();
  const { errors, queries, changed, status, decision } = school;
  const counts = [
    ...(errors > 0 ? [words.common.errors(errors, show(errors))] : []),
    ...(queries > 0 ? [words.common.queries(queries, show(queries))] : []),
  ].join(', ');
  return (
    <span class="chips">
      <SignWord {...STATUS_LOOKS[status]} word={words.schools.status[status]} />
      {counts === '' ? null : <span class="note">{counts}</span>}
      <DecisionChip decision={decision} />
      {changed.count > 0 ? (
        <SignWord tone="doubtful" sign="!" word={words.schools.changedAfter(show(changed.count))} />
      ) : null}
    </span>
  );
}
