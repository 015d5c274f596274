/** Language tags, without a schema: the card script, which has no room for valibot, asks whether a page states one. */

/** A BCP 47 language tag as packs use it: 'en', 'vi', 'zh-Hans', 'pt-BR'. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;

/**
 * Whether `Intl` takes it, too. At what is only written like a tag ('zh-cmn-Hans', 'en-us-utf8') it throws, which would leave a page
 * of ours empty.
 */
export function isLanguage(tag: string): boolean {
  if (!LANGUAGE.test(tag)) return false;
  try {
    return new Intl.Locale(tag).language !== '';
  } catch {
    return false;
  }
}

/** `tag`; of what is only written like one its first part: 'zh' of 'zh-cmn-Hans'. */
export const languageIn = (tag: string): string =>
  LANGUAGE.test(tag) && !isLanguage(tag) ? tag.replace(/-.*/, '') : tag;
