// A sign and a word in a colour: whoever sees no colour has the word, whoever hears has it alone.

export interface SignWordProps {
  /** The colour's name in sidebar.css. */
  readonly tone: string;
  readonly sign: string;
  readonly word: string;
}

export function SignWord({ tone, sign, word }: SignWordProps) {
  return (
    <span class={`chip ${tone}`}>
      <span class="sign" aria-hidden="true">
        {sign}
      </span>{' '}
      {word}
    </span>
  );
}
