// The entry of the page: starts the worker, shows the page, and opens the file that the page was served with.

import { render } from 'preact';
import { choosePageWords } from './choose-page-words.ts';
import { Desk } from './desk.ts';
import { readEmbeddedFile } from './embedded.ts';
import { downloadFile } from './files.ts';
import { startWorker } from './start-worker.ts';
import { App } from './view/app.tsx';

function start(place: HTMLElement): void {
  const userLocale = navigator.language;
  const words = choosePageWords(userLocale);
  document.documentElement.lang = words.language;
  try {
    const desk = new Desk({ worker: startWorker(), words, userLocale, download: downloadFile });
    render(<App desk={desk} />, place);
    const file = readEmbeddedFile();
    if (file !== null) void desk.open(file.name, file.bytes);
  } catch (error) {
    place.textContent = words.noStart(error instanceof Error ? error.message : String(error));
  }
}

const place = document.getElementById('page');
if (place !== null) start(place);
