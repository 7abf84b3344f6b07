// Unpacks the bundled Chromium into the temporary folder of this process and prints where the program is.
// It runs in a process of its own: the package chooses its folder from the environment, which a test must not change.

// The package unpacks the libraries that a bare machine lacks only where it believes itself to be in a cloud function.
process.env.AWS_LAMBDA_JS_RUNTIME = 'nodejs20.x';
const { default: chromium } = await import('@sparticuz/chromium');
process.stdout.write(await chromium.executablePath());
