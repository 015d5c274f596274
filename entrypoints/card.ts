import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { createSurface } from '../components/card/surface.tsx';
import { following, type CardModule } from '../utils/page/card-module.ts';

/** Injected into the content script's world when a card is first wanted. Injected again, it only leaves itself there again. */
export default defineUnlistedScript(() => {
  const words = { t: i18n.t, locale: i18n.t('date.locale') };
  const module: CardModule = { create: (events, page) => createSurface(words, following(events, page)) };
  globalThis.newsglossCard = module;
});
