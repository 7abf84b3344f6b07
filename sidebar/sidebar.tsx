// The panel's beginning: draws it, then reads the table.

import { render } from 'preact';
import { Panel } from './components/panel.tsx';
import { createController } from './model/create-controller.ts';
import { FIRST_MODEL } from './model/panel-model.ts';
import { createStore } from './model/store.ts';
import { callServer } from './server.ts';

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

const store = createStore(FIRST_MODEL);
const controller = createController({ store, server: callServer, wait });

const page = document.getElementById('panel');
if (page === null) throw new Error('expected #panel in sidebar.html, got none');
render(<Panel store={store} controller={controller} />, page);
void controller.run({ kind: 'read' });
