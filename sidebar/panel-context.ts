// What every component of the panel may look at and ask for.

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Controller } from './model/create-controller.ts';
import type { PanelModel } from './model/panel-model.ts';
import type { Place } from './model/place.ts';
import type { Words } from './words/words.ts';

export interface Panel {
  readonly model: PanelModel;
  readonly place: Place;
  readonly words: Words;
  /** An action runs: nothing else can be asked of the server. */
  readonly busy: boolean;
  readonly controller: Controller;
  /** Copies and says so; false when the browser refuses. */
  readonly copy: (text: string) => Promise<boolean>;
  /** A whole or fractional number in the panel's language. */
  readonly show: (value: number) => string;
}

export const PanelContext = createContext<Panel | null>(null);

/** The panel around a component; throws outside of one. */
export function usePanel(): Panel {
  const panel = useContext(PanelContext);
  if (panel === null) throw new Error('expected a component inside the panel, got none around it');
  return panel;
}
