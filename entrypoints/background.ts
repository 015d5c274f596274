/** The background (service worker; event page in Firefox): answers the pages. It may be stopped at any moment. */
import { i18n } from '#i18n';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/browser.ts';
import { createGlossary } from '../utils/glossary/glossary.ts';
import { answering } from '../utils/messages.ts';
import { createCountryFiles } from './background/country-files.ts';
import { injectCard, injectIntoOpenTabs } from './background/inject.ts';
import { forget, keep } from './background/own-records.ts';
import { readArticle } from './background/read-article.ts';

const packaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));
/** The reader's own calendar day; the Swedish way of writing a date is ISO 8601's. */
const today = (): string => new Date().toLocaleDateString('sv-SE');

export default defineBackground(() => {
  const glossary = createGlossary({
    files: {
      version: import.meta.env.PACK_VERSION,
      pack: async () => (await packaged('/packs/newsgloss.jsonl')).text(),
      names: async () => (await packaged('/packs/newsgloss.names')).arrayBuffer(),
    },
    area: {
      get: (keys) => browser.storage.local.get(keys),
      set: (items) => browser.storage.local.set(items),
      remove: (keys) => browser.storage.local.remove(keys),
    },
    log: (message, cause) => console.warn(`Newsgloss: ${message}`, cause),
  });
  const countries = createCountryFiles(async (path) => {
    const file = await packaged(path);
    return file.ok ? file.text() : undefined;
  });
  const words = { t: i18n.t, locale: i18n.t('date.locale') };

  browser.runtime.onMessage.addListener(
    answering(
      {
        read: (request) => readArticle(request, { glossary, countries, words, today: today() }),
        card: async (_, sender) => injectCard(sender),
        keep: (request, sender) => keep(request, sender, glossary),
        forget: (request, sender) => forget(request, sender, glossary),
      },
      browser.runtime.id,
    ),
  );
  // Allowed to read a site: its open tabs are read at once, as at install.
  browser.permissions.onAdded.addListener(() => void injectIntoOpenTabs());
  browser.runtime.onInstalled.addListener(() => {
    void glossary.install().catch((cause: unknown) => console.warn('Newsgloss: not stored', cause));
    void injectIntoOpenTabs();
  });
});
