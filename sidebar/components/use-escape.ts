// Escape closes what is being written or confirmed, wherever the focus is.

import { useEffect } from 'preact/hooks';
import type { Controller } from '../model/create-controller.ts';
import type { PanelModel } from '../model/panel-model.ts';
import type { Store } from '../model/store.ts';

/** To be used once, by the panel as a whole. */
export function useEscape(store: Store<PanelModel>, controller: Controller): void {
  useEffect(() => {
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape' && store.get().place.editor !== null) controller.move({ editor: null });
    };
    document.addEventListener('keydown', close);
    return () => document.removeEventListener('keydown', close);
  }, [store, controller]);
}
