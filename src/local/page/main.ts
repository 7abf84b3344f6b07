// The entry of the page: starts the worker and shows what it answers.

import { readEmbeddedFile } from './embedded.ts';
import { startWorker } from './start-worker.ts';

const file = readEmbeddedFile();
startWorker()
  .ask(
    file === null
      ? { kind: 'new', name: 'Новая таблица.xlsx', userLocale: 'ru' }
      : { kind: 'open', ...file, userLocale: 'ru' },
  )
  .then((reply) => {
    document.body.append(JSON.stringify(reply));
  });
