// Chooses the browser once for all workers, so that a machine without one says so in one line.
const { chooseBrowser } = require('./browser/choose-browser.ts');

module.exports = async () => {
  const choice = await chooseBrowser({ platform: process.platform, arch: process.arch });
  if (choice.kind === 'none') process.stderr.write(`\n${choice.line}\n`);
  process.env.SVODKA_TEST_BROWSER = JSON.stringify(choice);
};
