/** What the welcome page knows and can do. entrypoints/welcome has the real one, the tests have another. */
export type WelcomePort = {
  /** Which browser's toolbar is explained. */
  browser: 'chrome' | 'edge' | 'firefox' | 'android';
  /** Whether pages may be read; Firefox lets readers refuse that. */
  mayRead(): Promise<boolean>;
  /** Asks the browser to let us, at once: it wants the click. Resolves with the reader's answer. */
  allow(): Promise<boolean>;
  /** The keys that go from term to term, as the browser writes them; undefined where there are none. */
  keys(): Promise<string | undefined>;
  /** Address of the options page. */
  options: string;
};
