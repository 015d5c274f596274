/** Starts the browsers for the demo and the tests: puppeteer drives both. */
import { launch, type Browser, type LaunchOptions as BrowserLaunch } from 'puppeteer-core';
import { findBrowser } from './find-browsers.mjs';

export type LaunchOptions = {
  /** Folder of an unpacked extension to install (.output/chrome-mv3-e2e). */
  extension?: string;
  /** Without a window. */
  headless?: boolean;
  args?: string[];
  /** Preferences of Firefox. */
  prefs?: Record<string, string | number | boolean>;
};

/** A command that takes longer than this (ms) hangs: puppeteer's own limit of three minutes outlasts every test's. */
const PROTOCOL_TIMEOUT = 30_000;

/** Nothing that would talk to the network or the desktop of its own accord. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

function pathOf(browser: 'chromium' | 'firefox'): string {
  const found = findBrowser(browser);
  if (found.problem !== undefined) throw new Error(found.problem);
  return found.path;
}

/** Chromium's sandbox refuses to start as root, and in most containers; headless it only ever loads our own pages. */
const sandbox = (headless: boolean): string[] => (headless || process.getuid?.() === 0 ? ['--no-sandbox'] : []);

const VIEW = { width: 1280, height: 800 };

async function start(own: BrowserLaunch, { extension, headless = true }: LaunchOptions): Promise<Browser> {
  const browser = await launch({
    headless,
    protocolTimeout: PROTOCOL_TIMEOUT,
    defaultViewport: headless ? VIEW : null,
    ...own,
  });
  try {
    if (extension !== undefined) await browser.installExtension(extension);
    return browser;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const { headless = true, args = [] } = options;
  return start(
    {
      browser: 'chrome',
      executablePath: pathOf('chromium'),
      // Extensions are installed over a pipe: branded Chrome ignores --load-extension since version 137.
      pipe: true,
      enableExtensions: true,
      args: [...QUIET, ...sandbox(headless), ...(headless ? ['--disable-gpu'] : []), ...args],
    },
    options,
  );
}

export function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  // Without the flag, Firefox refuses to open moz-extension: pages for a driver.
  const args = ['--remote-allow-system-access', ...(options.args ?? [])];
  const extraPrefsFirefox = options.prefs ?? {};
  return start({ browser: 'firefox', executablePath: pathOf('firefox'), extraPrefsFirefox, args }, options);
}
