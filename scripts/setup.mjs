/**
 * Makes a fresh clone ready, then runs a script:
 *
 *   node scripts/setup.mjs --browsers chromium,firefox --run scripts/test.ts [arguments of the script]
 *
 * Installs the dependencies when they are missing or out of date, sees to it that the browsers are there, and starts the
 * script under the Node among the dependencies. Plain JavaScript on Node's own modules: it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browsers.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const BIN = join(ROOT, 'node_modules', '.bin');
const WINDOWS = process.platform === 'win32';

/** The scripts are TypeScript as it stands, which older Nodes do not run. */
const OLDEST_NODE = 24;

/** Debian's names. fonts-dejavu-core: without any font, headless text has no width and nothing can be hovered. */
const DEBIAN = { chromium: 'chromium', firefox: 'firefox-esr', fonts: 'fonts-dejavu-core' };

class SetupError extends Error {}

function parseArguments(args) {
  const end = args.indexOf('--run');
  const own = end === -1 ? args : args.slice(0, end);
  const browsers = own[own.indexOf('--browsers') + 1]?.split(',') ?? [];
  if (!own.includes('--browsers') || browsers.some((browser) => browser !== 'chromium' && browser !== 'firefox')) {
    throw new SetupError('Usage: node scripts/setup.mjs --browsers chromium[,firefox] [--run SCRIPT [ARGUMENTS]]');
  }
  return { browsers, script: end === -1 ? [] : args.slice(end + 1) };
}

const readJson = (file) => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));

/**
 * Why the dependencies have to be installed, or undefined when they are what the lock file says. npm writes its hidden lock
 * file last, so an installation that was broken off counts as missing.
 */
function whatIsMissing() {
  const hidden = 'node_modules/.package-lock.json';
  if (!existsSync(join(ROOT, hidden))) return 'they are missing';
  const { '': project, ...wanted } = readJson('package-lock.json').packages;
  const manifest = readJson('package.json');
  const installed = readJson(hidden).packages;
  for (const group of ['dependencies', 'devDependencies', 'optionalDependencies']) {
    if (JSON.stringify(manifest[group] ?? {}) !== JSON.stringify(project[group] ?? {}))
      return 'package.json has changed';
  }
  // An optional package may be absent (it is for another system).
  const differs = Object.entries(wanted).some(([path, { version, optional }]) =>
    installed[path] === undefined ? !optional : installed[path].version !== version,
  );
  return differs ? 'they are not those of package-lock.json' : undefined;
}

/** Runs a program and returns what it wrote where it failed, undefined where it succeeded. */
function failureOf(command, args) {
  // npm is a batch file on Windows, which only a shell runs.
  const result = spawnSync(command, args, {
    cwd: ROOT,
    encoding: 'utf8',
    shell: WINDOWS,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (result.status === 0) return undefined;
  return result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
}

function installDependencies() {
  const reason = whatIsMissing();
  if (reason === undefined) return;
  const started = Date.now();
  console.log(`Installing the dependencies (${reason}) …`);
  // Not `npm ci`: it refuses a lock file that lacks a tool's program for some other system, and ours lacks those that its
  // registry did not have. --no-save leaves the lock file alone. Node itself is among the optional dependencies.
  const failure = failureOf('npm', [
    'install',
    '--no-save',
    '--no-audit',
    '--no-fund',
    '--include=dev',
    '--include=optional',
  ]);
  if (failure !== undefined) throw new SetupError(`npm install failed:\n${failure}`);
  console.log(`Dependencies installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

/** A Node that runs TypeScript: the one among the dependencies, else the one that runs this, if it is new enough. */
function findNode() {
  const bundled = join(BIN, WINDOWS ? 'node.cmd' : 'node');
  for (const node of [bundled, process.execPath]) {
    const { stdout } = spawnSync(node, ['--version'], { encoding: 'utf8', shell: WINDOWS });
    if (Number(/^v(\d+)/.exec(stdout ?? '')?.[1]) >= OLDEST_NODE) return node;
  }
  throw new SetupError(
    `Node ${OLDEST_NODE} or newer is needed. On this system (${process.platform} ${process.arch}) it does not come with ` +
      `the dependencies, and ${process.execPath} is ${process.version}: install a newer Node.`,
  );
}

/** The words before apt-get that make it run as root without asking, or undefined where that is not to be had. */
function rootPrefix() {
  if (failureOf('apt-get', ['--version']) !== undefined) return undefined;
  if (process.getuid?.() === 0) return [];
  return failureOf('sudo', ['-n', 'true']) === undefined ? ['sudo', '-n'] : undefined;
}

function installBrowsers(missing) {
  const prefix = rootPrefix();
  if (prefix === undefined) return;
  const packages = [...missing.map((browser) => DEBIAN[browser]), DEBIAN.fonts];
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', ...packages]]) {
    const [command, ...args] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...step];
    const failure = failureOf(command, args);
    // Failing to update is no reason to give up: the lists at hand may do.
    if (failure !== undefined && step[0] === 'install')
      throw new SetupError(`apt-get could not install them:\n${failure}`);
  }
}

function provideBrowsers(browsers) {
  const missing = browsers.filter((browser) => findBrowser(browser).installable);
  if (missing.length > 0) installBrowsers(missing);
  const problems = browsers.flatMap((browser) => findBrowser(browser).problem ?? []);
  if (problems.length > 0) throw new SetupError(problems.map((problem) => `${problem}.`).join('\n'));
}

/** Runs `script` with the Node and the programs of node_modules first on PATH; resolves to its exit code. */
function run(node, script) {
  // Not `&& node …` in package.json: the shell remembers where it found `node` the first time, and that one is too old.
  const child = spawn(node, script, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: WINDOWS,
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` },
  });
  // Ctrl+C goes to both; the script tidies up, and this process waits for it.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

try {
  const { browsers, script } = parseArguments(process.argv.slice(2));
  installDependencies();
  const node = findNode();
  provideBrowsers(browsers);
  process.exitCode = script.length > 0 ? await run(node, script) : 0;
} catch (error) {
  console.error(error instanceof SetupError ? error.message : error);
  process.exitCode = 1;
}
