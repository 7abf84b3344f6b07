// An esbuild plugin: a module of ours from which nothing is taken is left out whole, whatever it computes when loaded.

const SEEN = { seen: true };

/** Our modules only define things, so a bundle that takes two functions of main.ts needs only what these two call. */
export const pureModules = {
  name: 'pure-modules',
  setup(build) {
    build.onResolve({ filter: /^\.{1,2}\// }, async ({ path, pluginData, ...from }) => {
      // The plugin's own question below comes here too.
      if (pluginData === SEEN) return undefined;
      const { importer, kind, resolveDir } = from;
      const found = await build.resolve(path, { importer, kind, resolveDir, pluginData: SEEN });
      return found.errors.length > 0 ? found : { path: found.path, sideEffects: false };
    });
  },
};
