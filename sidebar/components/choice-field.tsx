// One choice of a filter; '' is «все».

import { usePanel } from '../panel-context.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
}

export interface ChoiceFieldProps<Value extends string> {
  readonly focusKey: string;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | '';
  readonly onChoose: (value: Value | '') => void;
}

/** Nothing where there is nothing to choose from. A choice that the data no longer has stays, so that it can be seen and undone. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>) {
  const { focusKey, label, choices, value, onChoose } = props;
  const { common } = usePanel().words;
  if (choices.length === 0 && value === '') return null;
  const isGone = value !== '' && !choices.some((choice) => choice.value === value);
  const all = isGone ? [...choices, { value, text: value }] : choices;
  return (
    <label class="field">
      <span class="name">{label}</span>
      <select
        data-key={focusKey}
        value={value}
        // The options are the choices and '': the browser gives one of them back.
        onChange={(event) => onChoose(event.currentTarget.value as Value | '')}
      >
        <option value="">{common.any}</option>
        {all.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </label>
  );
}
