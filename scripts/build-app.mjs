/** The banks, then the app: what `npm start` and `npm run classroom` serve. Ends the process in failure. */
import { runStep } from './run-step.mjs';

export async function buildApp() {
  await buildStep('Building the banks', ['npm', 'run', '--silent', 'banks']);
  await buildStep('Building the app', ['vite', 'build']);
}

/**
 * @param {string} name
 * @param {string[]} command
 */
async function buildStep(name, command) {
  console.log(`${name} …`);
  const { passed, output } = await runStep({ name, command });
  if (passed) return;
  console.error(output);
  console.error(`${name}: failed, so there is nothing to serve.`);
  process.exit(1);
}
