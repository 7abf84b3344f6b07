// An open school: the way to its row, its findings, what changed, the specialist's decision and the letter.

import type { PanelSchool, PanelState } from '../../src/addon/panel/panel.ts';
import { CellLink } from '../components/cell-link.tsx';
import { ChangeList } from '../components/change-list.tsx';
import { MoreList } from '../components/more-list.tsx';
import { FindingItem } from '../findings/finding-item.tsx';
import { keyOfFinding } from '../findings/key-of-finding.ts';
import { usePanel } from '../panel-context.ts';
import { Decision } from './decision.tsx';
import { SchoolLetter } from './school-letter.tsx';

const STEP = 10;

export interface SchoolDetailsProps {
  readonly school: PanelSchool;
  readonly state: PanelState;
}

export function SchoolDetails({ school, state }: SchoolDetailsProps) {
  const { words } = usePanel();
  const { changed, sheet, cell } = school;
  return (
    <div class="inside">
      {cell === '' ? (
        <p class="note">{words.schools.noRow}</p>
      ) : (
        <CellLink linkKey={`row ${school.school}`} sheet={sheet} cell={cell}>
          <span>{words.schools.goToRow}</span>
        </CellLink>
      )}
      <Decision school={school} />
      <SchoolLetter school={school.school} state={state} />
      {changed.count === 0 ? null : (
        <>
          <h3>{words.schools.changes}</h3>
          <ChangeList listKey={`changed ${school.school}`} changes={changed} ofSchool />
        </>
      )}
      <OwnFindings school={school} state={state} />
    </div>
  );
}

function OwnFindings({ school, state }: SchoolDetailsProps) {
  const { words, show } = usePanel();
  const own = state.findings.filter((finding) => finding.school === school.school);
  const shownOpen = own.filter((finding) => finding.state === 'open').length;
  const rest = school.errors + school.queries - shownOpen;
  if (own.length === 0 && rest <= 0) return <p class="note">{words.schools.noFindings}</p>;
  return (
    <>
      <h3>{words.schools.findings}</h3>
      <MoreList
        listKey={`findings ${school.school}`}
        items={own}
        step={STEP}
        render={(finding) => <FindingItem key={keyOfFinding(finding)} finding={finding} ofSchool />}
      />
      {rest > 0 ? <p class="note">{words.findings.ofSchool(rest, show(rest))}</p> : null}
    </>
  );
}
