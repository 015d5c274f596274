import { languageName } from '../../utils/facts/wording.ts';

/** Languages that a term may be offered in without being asked for: those in which most of the world's news is written. */
const OFFERED =
  'ar bg bn cs da de el en es et fa fi fr he hi hr hu id it ja ko lt lv ms nl no pl pt ro ru sk sl sr sv sw th tr uk ur vi zh'.split(
    ' ',
  );

/** `wanted` and the others, by their names in the reader's language; a tag that names none is its own name. */
export const languageOptions = (wanted: string, locale: string): { value: string; text: string }[] =>
  [...new Set([wanted, ...OFFERED])]
    .map((value) => ({ value, text: languageName(value, { locale }) }))
    .sort((a, b) => a.text.localeCompare(b.text, locale));
