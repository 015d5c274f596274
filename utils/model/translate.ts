/**
 * The visible strings, as the pure folders ask for them. The extension answers from `browser.i18n` (entrypoints hand in
 * `i18n.t`), Node from locales/en.json: so wording is testable without a browser and there is one list of strings.
 */
import type en from '../../locales/en.json';

type Keys<T, Prefix extends string = ''> = {
  [K in keyof T & string]: T[K] extends string | { 1: string; n: string }
    ? `${Prefix}${K}`
    : Keys<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

export type MessageKey = Keys<typeof en>;

/** A string by key; `$1`, `$2` … are replaced by `substitutions`; a count picks the plural form. */
export type Translate = {
  (key: MessageKey, substitutions?: string[]): string;
  (key: MessageKey, count: number, substitutions?: string[]): string;
};

/**
 * What wording needs to know of the reader: the strings, and the locale (BCP 47) in which dates and numbers are written.
 * `languages`: those in which texts of packs are wanted before that of the locale, best first.
 */
export type Words = { t: Translate; locale: string; languages?: readonly string[] };
