import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { i18n } from '#i18n';
import { createSurface } from '../components/card/surface.tsx';
import type { CardModule } from '../utils/card/surface.ts';

/** Injected into the content script's world when a card is first wanted. Injected again, it only leaves itself there again. */
export default defineUnlistedScript(() => {
  const words = { t: i18n.t, locale: i18n.t('date.locale') };
  const module: CardModule = { create: (events) => createSurface(words, events) };
  globalThis.newsglossCard = module;
});
