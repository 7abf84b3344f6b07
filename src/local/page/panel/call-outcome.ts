// How a call of the panel ended.

/** The value, or the message that its failure handler gets. */
export type CallOutcome =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly message: string };
