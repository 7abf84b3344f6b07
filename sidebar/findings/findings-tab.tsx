// The tab «Замечания»: filters, groups by kind, and what was read from text.

import { useMemo } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import { usePanel } from '../panel-context.ts';
import { CorrectedList } from './corrected-list.tsx';
import { CorrectionList } from './correction-list.tsx';
import { filterFindings, foldFindings } from './filter-findings.ts';
import { FindingFilters } from './finding-filters.tsx';
import { FindingGroupView } from './finding-group.tsx';
import { groupFindings } from './group-findings.ts';
import { tellFindings } from './tell-findings.ts';

export function FindingsTab({ state }: { readonly state: PanelState }) {
  const { place, words, show } = usePanel();
  const { findings, findingsTotal } = state;
  const searched = useMemo(() => foldFindings(findings), [findings]);
  const found = useMemo(() => filterFindings(searched, place.findings), [searched, place.findings]);
  const groups = useMemo(() => groupFindings(found), [found]);
  return (
    <>
      <p class="lead">{tellFindings(state, words)}</p>
      {findingsTotal === 0 ? null : <FindingFilters state={state} shown={found.length} />}
      {findingsTotal > findings.length ? (
        <p class="note">{words.findings.capped(show(findings.length), show(findingsTotal))}</p>
      ) : null}
      {groups.length === 0 ? null : <p class="note">{words.findings.hint}</p>}
      {groups.length === 0 && findingsTotal > 0 ? <p>{words.common.nothingFound}</p> : null}
      {groups.map((group) => (
        <FindingGroupView key={group.code} group={group} />
      ))}
      <CorrectionList state={state} />
      <CorrectedList state={state} />
    </>
  );
}
