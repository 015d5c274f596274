import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { defineConfig } from 'wxt';

/** What the stored copy of the bundled pack is compared with at every start, without reading the pack. */
function packVersion(): string {
  const digest = createHash('sha256');
  for (const file of ['newsgloss.jsonl', 'newsgloss.names']) digest.update(readFileSync(`public/packs/${file}`));
  return digest.digest('hex').slice(0, 16);
}

const HOSTS = ['http://*/*', 'https://*/*'];

export default defineConfig({
  modules: ['@wxt-dev/i18n/module'],
  // Every import is written down: a reader of the code sees where things come from, and Node runs the same files.
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  suppressWarnings: { firefoxDataCollection: true },
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // activeTab: the popup learns the address of a page whose site is not allowed yet, and can ask for it. No browser warns of it.
    permissions: ['storage', 'unlimitedStorage', 'scripting', 'activeTab'],
    action: { default_title: '__MSG_popup_action__' },
    // Letters that neither Chromium (Alt+Shift+A, B, C, I, N, P, T, W, X, Z) nor Firefox (none) takes on any system, side by side,
    // down and up as in mail programs. The reader can change both.
    commands: {
      'next-term': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_shortcut_next__' },
      'previous-term': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_shortcut_previous__' },
    },
    // Injecting the card into a page needs the permission for its host, not only content_scripts.matches (Chromium).
    host_permissions: HOSTS,
    content_scripts: [{ matches: HOSTS, js: ['content.js'], css: ['assets/marks.css'], run_at: 'document_end' }],
    ...(browser === 'chrome' && { minimum_chrome_version: '130' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'newsgloss@newsgloss.example',
          strict_min_version: '150.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '150.0' },
      },
    }),
  }),
  hooks: {
    // WXT's content script wrapper costs 1 kB gzip in every page and announces itself there by an event that bears our id; what
    // we use of it is ten lines (docs/adr/0003). So content.ts is built as a plain script, and declared above.
    'entrypoints:found': (_, infos) => {
      for (const info of infos) if (info.name === 'content') info.type = 'unlisted-script';
    },
  },
  vite: () => ({
    define: { 'import.meta.env.PACK_VERSION': JSON.stringify(packVersion()) },
    // The versions of the manifest: nothing is written twice for browsers that we do not run in.
    build: { target: ['chrome130', 'firefox150'] },
  }),
});
