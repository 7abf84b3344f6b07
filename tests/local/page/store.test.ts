// What is shown, told and asked.

import { Store } from '../../../src/local/page/store.ts';

const toast = (text: string) => ({ title: '', text, seconds: null });

test('only the last three toasts are shown', () => {
  const store = new Store();

  store.tell(['1', '2', '3', '4'].map(toast));

  expect(store.state.notices.map(({ text }) => text)).toEqual(['2', '3', '4']);
});

test('a toast takes the place of an earlier one under the same title, and of no other', () => {
  const store = new Store();
  store.say('Подождите.');
  store.tell([{ title: 'Сводка', text: 'прочитано: 5 (4 + 1)', seconds: null }]);

  store.tell([{ title: 'Сводка', text: 'прочитано: 7', seconds: null }]);

  expect(store.state.notices.map(({ text }) => text)).toEqual(['Подождите.', 'прочитано: 7']);
});

test('a sentence that is shown already is not shown twice, and again when it is gone', () => {
  const store = new Store();
  store.say('Подождите.');
  store.say('Подождите.');
  const [first] = store.state.notices;
  store.dismiss(first?.id ?? -1);
  const gone = store.state.notices.length;
  store.say('Подождите.');

  expect([gone, store.state.notices.length]).toEqual([0, 1]);
});

test('questions are asked one after another, and each gets its own answer', async () => {
  const store = new Store();
  const question = (text: string) =>
    ({ kind: 'alert', title: '', text, buttons: 'YES_NO' }) as const;
  const first = store.ask(question('первый?'));
  const second = store.ask(question('второй?'));
  const shown = [store.state.question?.text];

  store.answer('YES');
  shown.push(store.state.question?.text);
  store.answer('NO');

  expect(shown).toEqual(['первый?', 'второй?']);
  expect(await Promise.all([first, second])).toEqual(['YES', 'NO']);
  expect(store.state.question).toBeNull();
});

test('who listens hears of changes, and no more after stopping', () => {
  const store = new Store();
  let heard = 0;
  const stop = store.subscribe(() => {
    heard += 1;
  });
  store.say('раз');
  stop();
  store.say('два');

  expect(heard).toBe(1);
});
