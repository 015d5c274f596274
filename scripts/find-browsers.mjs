/**
 * Where the browsers are that drive the demo and the tests. Plain JavaScript, because setup.mjs runs it before anything
 * is installed, under whatever Node the machine has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Below this, Firefox lacks CSS anchor positioning or the Custom Highlight API; the manifest asks for the same. */
const OLDEST_FIREFOX = 150;

const PROGRAMS = join(process.env.PROGRAMFILES ?? 'C:\\Program Files');

/** Names on PATH, then the usual places. Chromium comes before Chrome: a branded Chrome is somebody's everyday browser. */
const KNOWN = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    places: {
      darwin: [
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ],
      win32: [
        join(PROGRAMS, 'Chromium/Application/chrome.exe'),
        join(PROGRAMS, 'Google/Chrome/Application/chrome.exe'),
      ],
    },
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    names: ['firefox', 'firefox-esr'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: [join(PROGRAMS, 'Mozilla Firefox/firefox.exe')],
    },
  },
};

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, process.platform === 'win32' ? `${name}.exe` : name))
    .find((file) => existsSync(file));

function places(browser) {
  const { names, places: usual } = KNOWN[browser];
  return [...names.map(onPath), ...(usual[process.platform] ?? [])].filter((path) => path && existsSync(path));
}

/** The major version of Firefox at `path`, or undefined where it does not say. */
function firefoxVersion(path) {
  // Firefox on Windows prints nothing to a console; there the launch itself has to show whether it is new enough.
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8' });
  const major = /Firefox (\d+)/.exec(stdout ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
}

/** What keeps the browser at `path` from being used, as the end of a sentence; undefined when nothing does. */
function objection(browser, path) {
  const version = browser === 'firefox' ? firefoxVersion(path) : undefined;
  return version !== undefined && version < OLDEST_FIREFOX
    ? `is Firefox ${version}, and ${OLDEST_FIREFOX} or newer is needed`
    : undefined;
}

/**
 * `{path}` of a browser that can be used, or `{problem}` in words. A path set in the environment is taken at its word: no
 * other browser stands in for it, and none that could be installed (`installable`).
 */
export function findBrowser(browser) {
  const { variable, names } = KNOWN[browser];
  const chosen = process.env[variable];
  const installable = !chosen;
  if (chosen && !existsSync(chosen)) {
    return { problem: `${variable} is ${chosen}, where there is no file`, installable };
  }
  const objections = [];
  for (const path of chosen ? [chosen] : places(browser)) {
    const reason = objection(browser, path);
    if (reason === undefined) return { path };
    objections.push(`${path} ${reason}`);
  }
  return {
    installable,
    problem: objections.length
      ? objections.join('; ')
      : `No ${browser} found: install it (looked for ${names.join(', ')}), or set ${variable} to its program`,
  };
}
