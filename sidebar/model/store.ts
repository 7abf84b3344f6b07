// The one changing thing of the panel: the model now, and who is told when it changes.

export interface Store<Model> {
  readonly get: () => Model;
  readonly update: (change: (model: Model) => Model) => void;
  /** Gives the way to stop being told. */
  readonly subscribe: (tell: (model: Model) => void) => () => void;
}

/** A store that begins with the given model. */
export function createStore<Model>(first: Model): Store<Model> {
  let now = first;
  const told = new Set<(model: Model) => void>();
  return {
    get: () => now,
    update: (change) => {
      now = change(now);
      for (const tell of told) tell(now);
    },
    subscribe: (tell) => {
      told.add(tell);
      return () => void told.delete(tell);
    },
  };
}
