// The title of the question that an item of the menu asks.

/** The item's caption without the «…» that says that a question will come: «Новый год». */
export function titleOf(caption: string): string {
  return caption.replace(/…$/, '');
}
