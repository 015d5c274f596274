/** The background (service worker; event page in Firefox): answers the pages. It may be stopped at any moment. */
import { i18n } from '#i18n';
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../utils/browser.ts';
import { languagesFor } from '../utils/facts/wording.ts';
import { createGlossary } from '../utils/glossary/glossary.ts';
import { answering } from '../utils/messages.ts';
import { UNSET } from '../utils/model/limits.ts';
import type { Words } from '../utils/model/translate.ts';
import { onLanguages, readSettings } from '../utils/settings.ts';
import { checkNames } from './background/check-names.ts';
import { createCountryFiles } from './background/country-files.ts';
import { injectCard, injectIntoOpenTabs } from './background/inject.ts';
import { open } from './background/open.ts';
import { forget, keep, mayKeep } from './background/own-records.ts';
import { readArticle } from './background/read-article.ts';
import { switchSite } from './background/switch-site.ts';
import { walk } from './background/walk.ts';
import { packaged, packagedFiles } from './shared/packaged.ts';
import { today } from './shared/today.ts';

export default defineBackground(() => {
  const words = { t: i18n.t, locale: i18n.t('date.locale') };

  /** Asked for each time: a page that reads again because the languages were changed must not get the old ones. */
  const wordsInLanguages = async (): Promise<Words> => {
    const { languages } = await readSettings().catch(() => UNSET);
    return { ...words, languages };
  };

  const glossary = createGlossary({
    files: packagedFiles,
    languages: async () => languagesFor(await wordsInLanguages()),
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

  browser.runtime.onMessage.addListener(
    answering(
      {
        read: async (request) =>
          readArticle(request, { glossary, countries, words: await wordsInLanguages(), today: today() }),
        card: async (_, sender) => injectCard(sender),
        keep: (request, sender) => keep(request, sender, glossary),
        forget: (request, sender) => forget(request, sender, glossary),
        open,
        mayKeep: (_, sender) => mayKeep(sender),
        switch: switchSite,
        async status() {
          // Until it is asked for names, it has not tried the database.
          const held = await glossary.size();
          return { source: glossary.source(), ...held };
        },
        check: (request, sender) => checkNames(request, sender, { glossary, words }),
      },
      browser.runtime.id,
      words.t,
    ),
  );
  // Firefox for Android has no shortcuts.
  const commands: typeof browser.commands | undefined = browser.commands;
  commands?.onCommand.addListener((command, tab) => void walk(command, tab));
  // A driver can press no key of the browser's own, so it says which command that would have been.
  if (import.meta.env.MODE === 'e2e')
    browser.runtime.onMessage.addListener((message: unknown) => {
      if (typeof message === 'object' && message && 'command' in message) void walk(String(message.command));
    });
  // Titles and order of the list are in the reader's languages.
  onLanguages(
    () => void glossary.relist().catch((cause: unknown) => console.warn('Newsgloss: not listed anew', cause)),
  );
  // Allowed to read a site: its open tabs are read at once, as at install.
  browser.permissions.onAdded.addListener(({ origins = [] }) => void injectIntoOpenTabs(origins));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    // In the tests it must not come before the page that they look at.
    const active = import.meta.env.MODE !== 'e2e';
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html'), active });
    void glossary.install().catch((cause: unknown) => console.warn('Newsgloss: not stored', cause));
    void injectIntoOpenTabs();
  });
});
