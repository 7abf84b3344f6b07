// The search over a list.

import { usePanel } from '../panel-context.ts';

export interface SearchFieldProps {
  readonly focusKey: string;
  readonly hint: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

export function SearchField({ focusKey, hint, value, onInput }: SearchFieldProps) {
  const { common } = usePanel().words;
  return (
    <label class="field">
      <span class="name">
        {common.search}: <span class="note">{hint}</span>
      </span>
      <input
        type="search"
        data-key={focusKey}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
