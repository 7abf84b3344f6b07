// The only way the panel makes elements. Text goes in as text: nothing is ever parsed as HTML.

export interface ElementOptions {
  readonly className?: string;
  readonly text?: string;
  /** Marks what can be focused or opened, so that its place is found again after a redraw. */
  readonly key?: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly onClick?: () => void;
}

/** A new element with its children; a null child is left out. */
export function buildElement<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  options: ElementOptions = {},
  children: readonly (Node | null)[] = [],
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  if (options.className !== undefined) element.className = options.className;
  if (options.text !== undefined) element.textContent = options.text;
  if (options.key !== undefined) element.dataset.key = options.key;
  for (const [name, value] of Object.entries(options.attributes ?? {})) {
    element.setAttribute(name, value);
  }
  if (options.onClick !== undefined) element.addEventListener('click', options.onClick);
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A push button with its words. */
export function buildButton(
  key: string,
  className: string,
  text: string,
  onClick: () => void,
): HTMLButtonElement {
  return buildElement('button', {
    key,
    className,
    text,
    attributes: { type: 'button' },
    onClick,
  });
}
