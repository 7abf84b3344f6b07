// The tab «Школы»: who owes, who is best and who lags, and the list with its filters.

import { useMemo } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import { MoreList } from '../components/more-list.tsx';
import { usePanel } from '../panel-context.ts';
import { buildCompleteness } from '../summary/build-completeness.ts';
import { Debtors } from '../summary/debtors.tsx';
import { filterSchools, foldSchools } from './filter-schools.ts';
import { RankList } from './rank-list.tsx';
import { SchoolFilters } from './school-filters.tsx';
import { SchoolItem } from './school-item.tsx';

const STEP = 50;

export function SchoolsTab({ state }: { readonly state: PanelState }) {
  const { place, words } = usePanel();
  const { schools, completeness } = state;
  const searched = useMemo(() => foldSchools(schools), [schools]);
  const found = useMemo(() => filterSchools(searched, place.schools), [searched, place.schools]);
  const view = completeness === null ? null : buildCompleteness(completeness, words);
  if (schools.length === 0) return <p>{words.schools.none}</p>;
  return (
    <>
      {view?.notes.map((note) => (
        <p key={note} class="note">
          {note}
        </p>
      ))}
      {view === null || view.debtors === '' ? null : (
        <Debtors title={view.debtors} text={state.debtorsText} />
      )}
      <RankList listKey="best" title={words.schools.best} ranks={state.best} />
      <RankList listKey="lagging" title={words.schools.lagging} ranks={state.lagging} />
      {state.best.length === 0 && state.lagging.length === 0 ? (
        <p class="note">{words.schools.noRanks}</p>
      ) : null}
      <SchoolFilters state={state} shown={found.length} />
      {found.length === 0 ? (
        <p>{words.common.nothingFound}</p>
      ) : (
        <p class="note">{words.schools.hint}</p>
      )}
      <MoreList
        listKey="schools"
        items={found}
        step={STEP}
        label={words.common.tabs.schools}
        render={(school) => <SchoolItem key={school.school} school={school} state={state} />}
      />
    </>
  );
}
