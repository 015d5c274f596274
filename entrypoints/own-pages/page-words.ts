/** The words of our own pages. */
import { i18n } from '#i18n';

/** Puts the page in the reader's language and its direction, too. */
export function pageWords() {
  const words = { t: i18n.t, locale: i18n.t('date.locale') };
  const root = document.documentElement;
  root.lang = words.locale;
  root.dir = words.t('card.direction') === 'rtl' ? 'rtl' : 'ltr';
  return words;
}
