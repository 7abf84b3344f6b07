// What the panel gives to every component in it, made anew only when something of it changes.

import { useMemo } from 'preact/hooks';
import { copyText } from '../copy-text.ts';
import type { Controller } from '../model/create-controller.ts';
import type { PanelModel } from '../model/panel-model.ts';
import type { Panel } from '../panel-context.ts';
import { formatNumber } from '../text/format-number.ts';
import { chooseWords } from '../words/words.ts';

/** Russian until the table has been read: it tells the reader's language. */
export function usePanelAround(model: PanelModel, controller: Controller): Panel {
  return useMemo(() => {
    const words = chooseWords(model.state?.language ?? 'ru');
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
    return {
      model,
      place: model.place,
      words,
      busy: model.running !== null,
      controller,
      copy,
      show,
    };
  }, [model, controller]);
}
