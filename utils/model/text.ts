/** The small values that the other nouns are made of: languages, texts by language, links, sources. */
import * as v from 'valibot';
import { Day, PartialDate } from './date.ts';
import { LANGUAGE, isLanguage, languageIn } from './language.ts';

const asTag = 'write a language as en or zh-Hans';
export const Language = v.pipe(v.string(), v.regex(LANGUAGE, asTag), v.check(isLanguage, asTag));
export type Language = v.InferOutput<typeof Language>;

/** Of the reader's own words, which earlier versions kept with more than is a language: they are not lost with it. */
export const RecordLanguage = v.pipe(v.string(), v.transform(languageIn), Language);

/** ISO 3166-1 alpha-2: 'VN'. */
export const Country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'write a country as two capital letters (ISO 3166-1)'));
export type Country = v.InferOutput<typeof Country>;

/** Text of at most `length` UTF-16 units that is neither empty nor edged with blanks, and holds no control characters. */
export const line = (length: number) =>
  v.pipe(
    v.string(),
    v.minLength(1, 'write some text'),
    v.maxLength(length, `at most ${length} characters`),
    v.check((text) => text === text.trim(), 'remove the blanks at the ends'),
    // eslint-disable-next-line no-control-regex
    v.check((text) => !/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/.test(text), 'remove the control characters'),
  );

/** The same text in several languages; English is always there, because it is what every reader falls back to. */
export const textByLanguage = (length: number) =>
  v.intersect([v.object({ en: line(length) }), v.record(Language, line(length))]);
export type TextByLanguage = { en: string } & Record<Language, string>;

/** Only https: a card must never lead to an address that the network can rewrite. */
export const Link = v.pipe(v.string(), v.maxLength(2000), v.url(), v.startsWith('https://', 'only https links'));

/** Where a fact was read. `retrieved` is the day on which we read it. */
export const Source = v.strictObject({
  title: line(160),
  url: Link,
  published: v.optional(PartialDate),
  retrieved: Day,
});
export type Source = v.InferOutput<typeof Source>;
