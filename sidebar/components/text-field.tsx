// A labelled field for a text of several lines.

export interface TextFieldProps {
  readonly focusKey: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

const ROWS = 3;

export function TextField({ focusKey, label, hint, value, onInput }: TextFieldProps) {
  return (
    <label class="field">
      <span class="name">{label}</span>
      <textarea
        data-key={focusKey}
        rows={ROWS}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {hint === undefined ? null : <span class="note">{hint}</span>}
    </label>
  );
}
