/** What a short form looks like, and what in brackets is none. */
import { FUNCTION_WORDS } from './grammar.ts';
import { plainLetters } from './phrases.ts';

/** Dots not counted: "A.M.A.P.R.O.S.". */
const LONGEST = 12;

/** News agencies that sign with their letters, and currencies that are named after an amount: in brackets they define nothing. */
const SIGNATURES = new Set(
  `AFP AP DPA EFE ANSA UPI PTI IANS ANI VNA VNS TASS RIA KUNA WAM SPA MENA KCNA NHK BBC CNN ABC CBS NBC USD EUR GBP JPY CNY VND INR
  CHF AUD CAD BRL MXN ZAR RUB SEK NOK DKK PLN TRY KRW THB IDR MYR SGD HKD`.split(/\s+/u),
);
export const isSignature = (short: string): boolean => SIGNATURES.has(short.toUpperCase());

/** "(R-KY)", "(D-N.Y.)" after a person's name: a member of the United States' Congress. */
export const isMember = (short: string): boolean => /^[RDI]-[A-Z](?:[A-Z]|[a-z]{1,4}\.|\.[A-Z]\.)$/u.test(short);

/** "resolution 2297 (XXII)": a number in Roman figures, up to 39; those of more letters (CL, MD) are short forms more often. */
export const isRoman = (short: string): boolean => /^(?=..)X{0,3}(?:I[XV]|V?I{0,3})$/u.test(short);

/** Endings that Danish and its kin hang on a short form: "SMV'er". */
const ENDING = /['’](?:er|ere|erne|ers|en|et|ne|e)$/u;

/** `short` without such an ending. */
export const withoutEnding = (short: string): string => short.replace(ENDING, '');

/** The short form itself of what an author has made a plural of: "(WDC's)". */
export const withoutPossessive = (short: string): string => short.replace(/['’]s$/u, '');

/** A letter or digit first, a capital somewhere, at most two words, no sentence: "WIPO", "SDGs", "IP Viet Nam"; not "2023", "see below". */
export function looksLikeShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.replaceAll('.', '').length <= LONGEST &&
    /^[\p{L}\p{N}][\p{L}\p{N}.&/’'+-]*(?: [\p{L}\p{N}.&-]+)?$/u.test(text) &&
    /^[^ ]*\p{Lu}/u.test(text) &&
    // "(Sanders.)" is an aside; "(U.N.)" is not.
    (!text.endsWith('.') || /^(?:\p{L}\.)+$/u.test(text))
  );
}

/** Small letters alone, as some fields abbreviate: "(gtr)", "(aa)". Only initials, or a clipped word, make sure that it is no word. */
export const looksLikeSmallShortForm = (text: string): boolean =>
  /^\p{Ll}{2,5}$/u.test(text) && !FUNCTION_WORDS.has(text);

/** Two capitals and a third or a digit ("KMT", "WP.29", "EsSalud"): what may stand for a name also where its letters do not fit. */
export const isCapitals = (text: string): boolean =>
  (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 &&
  (text.match(/[\p{Lu}\p{N}]/gu)?.length ?? 0) >= (/\p{Ll}/u.test(text) ? 2 : 3) &&
  /^[\p{Lu}\p{N}][\p{L}\p{N}.&-]*$/u.test(text);

/** The letters and digits that the long form has to have, without a plural s, diacritics and signs. */
export const lettersOf = (short: string): string =>
  plainLetters(short.replace(/(?<=\p{Lu})s$/u, '')).replace(/[^\p{L}\p{N}]/gu, '');

/** The same without digits, which the words need not have: "Nitrous Oxide (N2O)". */
export const onlyLetters = (short: string): string => lettersOf(short).replace(/\p{N}/gu, '');
