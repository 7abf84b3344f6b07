// The whole panel: head, tabs, messages and the tab that is open.

import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../src/addon/panel.ts';
import { assertNever } from '../assert-never.ts';
import { copyText } from '../copy-text.ts';
import { FindingsTab } from '../findings/findings-tab.tsx';
import { IndicatorsTab } from '../indicators/indicators-tab.tsx';
import type { Controller } from '../model/create-controller.ts';
import type { PanelModel } from '../model/panel-model.ts';
import type { Store } from '../model/store.ts';
import { type Panel as PanelAround, PanelContext, usePanel } from '../panel-context.ts';
import { SchoolsTab } from '../schools/schools-tab.tsx';
import { SummaryTab } from '../summary/summary-tab.tsx';
import { formatNumber } from '../text/format-number.ts';
import type { TabName } from '../words/common-words.ts';
import { chooseWords } from '../words/words.ts';
import { MessageArea } from './message-area.tsx';
import { PanelHead } from './panel-head.tsx';
import { TABS, TabList } from './tab-list.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

export interface PanelProps {
  readonly store: Store<PanelModel>;
  readonly controller: Controller;
}

export function Panel({ store, controller }: PanelProps) {
  const [model, setModel] = useState(store.get());
  useLayoutEffect(() => {
    // What was answered before the panel was first drawn would else never be shown.
    setModel(store.get());
    return store.subscribe(setModel);
  }, [store]);
  useKeptFocus();
  const { state, place, running } = model;
  const scroll = useKeptScroll(place.tab);
  const words = chooseWords(state?.language ?? 'ru');

  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && store.get().place.editor !== null) controller.move({ editor: null });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [store, controller]);

  useEffect(() => {
    document.documentElement.lang = words.language;
  }, [words]);

  const panel = useMemo((): PanelAround => {
    const copy = async (text: string) => {
      const copied = await copyText(text);
      const { messages } = words;
      controller.say(
        copied
          ? { kind: 'done', text: messages.copied }
          : { kind: 'failed', text: messages.notCopied },
      );
      return copied;
    };
    const show = (value: number) => formatNumber(value, words.language);
    return { model, place, words, busy: running !== null, controller, copy, show };
  }, [model, place, words, running, controller]);

  const choose = (tab: TabName) => {
    scroll.leave();
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

/** Each tab is found again where it was left; one that is new begins under the tabs. */
function useKeptScroll(tab: TabName): { readonly leave: () => void } {
  const scrolls = useRef<Partial<Record<TabName, number>>>({});
  const first = useRef(true);
  useLayoutEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    const head = document.querySelector('header')?.offsetHeight ?? 0;
    window.scrollTo(0, scrolls.current[tab] ?? Math.min(window.scrollY, head));
  }, [tab]);
  return {
    leave: () => {
      scrolls.current[tab] = window.scrollY;
    },
  };
}
