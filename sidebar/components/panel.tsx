// The whole panel: head, tabs, messages and the tab that is open.

import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel/panel.ts';
import { assertNever } from '../assert-never.ts';
import { FindingsTab } from '../findings/findings-tab.tsx';
import { IndicatorsTab } from '../indicators/indicators-tab.tsx';
import type { Controller } from '../model/create-controller.ts';
import type { PanelModel } from '../model/panel-model.ts';
import type { Store } from '../model/store.ts';
import { PanelContext, usePanel } from '../panel-context.ts';
import { SchoolsTab } from '../schools/schools-tab.tsx';
import { SummaryTab } from '../summary/summary-tab.tsx';
import type { TabName } from '../words/common-words.ts';
import { MessageArea } from './message-area.tsx';
import { PanelHead } from './panel-head.tsx';
import { TABS, TabList } from './tab-list.tsx';
import { useEscape } from './use-escape.ts';
import { useKeptFocus } from './use-kept-focus.ts';
import { useKeptScroll } from './use-kept-scroll.ts';
import { usePanelAround } from './use-panel-around.ts';

export interface PanelProps {
  readonly store: Store<PanelModel>;
  readonly controller: Controller;
}

export function Panel({ store, controller }: PanelProps) {
  const model = useModel(store);
  const panel = usePanelAround(model, controller);
  const { language } = panel.words;
  const { state, place } = model;
  const leaveTab = useKeptScroll(place.tab);
  useKeptFocus();
  useEscape(store, controller);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const choose = (tab: TabName) => {
    leaveTab();
    controller.move({ tab });
  };
  return (
    <PanelContext.Provider value={panel}>
      <div data-landing={`tab:${place.tab}`}>
        <PanelHead />
        <div class="top">
          {state === null || state.programme === null ? null : <TabList onChoose={choose} />}
          <MessageArea />
        </div>
        {state === null ? null : <PanelBody state={state} tab={place.tab} />}
      </div>
    </PanelContext.Provider>
  );
}

function useModel(store: Store<PanelModel>): PanelModel {
  const [model, setModel] = useState(store.get());
  useLayoutEffect(() => {
    // What was answered before the panel was first drawn would else never be shown.
    setModel(store.get());
    return store.subscribe(setModel);
  }, [store]);
  return model;
}

function PanelBody({ state, tab }: { readonly state: PanelState; readonly tab: TabName }) {
  const { busy } = usePanel();
  const problem = state.problem === null ? null : <p class="problem">{state.problem}</p>;
  if (state.programme === null) return <main aria-busy={busy}>{problem}</main>;
  return (
    <main aria-busy={busy}>
      {problem}
      {TABS.map((one) => (
        <div
          key={one}
          role="tabpanel"
          id={`panel-${one}`}
          aria-labelledby={`tab-${one}`}
          hidden={one !== tab}
        >
          {one === tab ? <Tab state={state} tab={tab} /> : null}
        </div>
      ))}
    </main>
  );
}

function Tab({ state, tab }: { readonly state: PanelState; readonly tab: TabName }) {
  switch (tab) {
    case 'summary':
      return <SummaryTab state={state} />;
    case 'findings':
      return <FindingsTab state={state} />;
    case 'schools':
      return <SchoolsTab state={state} />;
    case 'indicators':
      return <IndicatorsTab state={state} />;
    default:
      return assertNever(tab);
  }
}
