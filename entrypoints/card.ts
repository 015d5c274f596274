import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { createSurface } from '../components/card/surface.tsx';
import { following } from '../utils/page/card-module.ts';
import { actionsFor } from './card/actions.ts';
import { listen } from './card/hover.ts';
import { isAlive } from './content/send.ts';

/** Injected into the content script's world when a card is first wanted. Injected again, it only leaves itself there again. */
export default defineUnlistedScript(() => {
  const words = { t: i18n.t, locale: i18n.t('date.locale') };
  const version = `${browser.runtime.getManifest().version}, ${import.meta.env.PACK_VERSION}`;
  globalThis.newsglossCard = {
    attend: ({ marks, reader, settings, signal }, first) =>
      listen(
        {
          marks,
          cardOf: reader.cardOf,
          actions: actionsFor(reader),
          settings,
          create: (events, page) => createSurface(words, following(events, page), version),
          isAlive,
          signal,
        },
        first,
      ),
  };
});
