// What takes longest begins first, so that no worker is left alone with it at the end. Jest knows by itself from its
// second run on; in a fresh checkout it would go by the size of the files.
const { default: Sequencer } = require('@jest/test-sequencer');

/** From the slowest on: every service call failing once, whole runs, pages in a browser; all others come last. */
const SLOW = [
  /end-to-end.(campaign-failures|failures|corrections)\./,
  /end-to-end.(programmes.prepared|command-line)\./,
  /tests.(end-to-end|browser|sidebar-browser|build)\W/,
];

const rank = ({ path }) => {
  const found = SLOW.findIndex((pattern) => pattern.test(path));
  return found < 0 ? SLOW.length : found;
};

module.exports = class extends Sequencer {
  sort(tests) {
    // Sorting is stable: within a rank jest's own order stays.
    return super.sort(tests).sort((left, right) => rank(left) - rank(right));
  }
};
