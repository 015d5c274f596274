/**
 * Places where a name stands but is not meant: part of a longer name, a credit, an address or a handle.
 * Each predicate looks at a few characters around the match (UTF-16 offsets).
 */

/**
 * Nouns that make another name of what stands before them: the UN Plaza Hotel is no part of the UN, the WHO Foundation is not
 * the WHO, a UN convention is a treaty. Titles of persons (Director General, President) are not here: "WIPO Director General"
 * does speak of WIPO.
 */
const HEAD_NOUNS = new Set(
  `Academy Accord Agency Agreement Airport Alliance Assembly Association Avenue Award Awards Bank Board Bridge Building Bureau
  Campus Center Centre Championship Championships Charter College Commission Committee Conference Congress Convention Corporation
  Council Court Cup Declaration Department Directive Federation Festival Foundation Framework Fund Games Habitat Hospital Hotel
  Initiative Institute Institution Library Magazine Ministry Mission Museum Network Office Organisation Organization Partnership
  Plaza Prize Programme Program Protocol Resolution School Secretariat Stadium Street Summit Tower Treaty Tribunal Trophy Trust
  Union University Women`.split(/\s+/u),
);

/** A run of capitalised words right after a name, joined by blanks (or one hyphen): "UN Human Rights Council", "UN-Habitat". */
const FOLLOWING = /^(?:-?\p{Lu}|[\s\u00a0]+\p{Lu})[\p{L}\p{N}'’-]*(?:[\s\u00a0]+\p{Lu}[\p{L}\p{N}'’-]*){0,3}/u;

const titled = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** A headline in title case, which ends in no full stop: its capitals do not say what belongs to a name. */
function isTitleCase(text: string): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    text.length < 200 &&
    !/[.;:]\s*$/u.test(text) &&
    words.length >= 3 &&
    words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
  );
}

/**
 * "WHO Foundation", "United Nations University", "UN Plaza Hotel": the match ending at `end` is only a part of a name. In a
 * headline only the noun right after it counts: "IMF Says World Bank Should …".
 */
export function isFragment(text: string, end: number): boolean {
  const [run] = FOLLOWING.exec(text.slice(end, end + 120)) ?? [];
  if (run === undefined) return false;
  const words = run.trim().replace(/^-/u, '').split(/\s+/u).map(titled);
  return (isTitleCase(text) ? words.slice(0, 1) : words).some((word) => HEAD_NOUNS.has(word));
}

/** "Photo: ", "Credit: Getty Images/", "Picture by Ann Lee/" at the beginning of a sentence: what follows is who made it. */
const MADE_BY =
  /(?:^|[.!?|()]\s*|\n)(?:Photo|Photograph|Picture|Image|Video|Graphic|Credit|Foto|Bild|Crédit)s?(?:\s*:\s*|\s+by\s+)(?:\p{Lu}[^\s]*[\s/,]*){0,6}$/iu;

/** A credit or byline: "… in Switzerland. — VNS", "GENEVA, July 12 (Reuters) –", "… he said. (AP)", "Photo: Jane Roe/AFP". */
export function isCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 40);
  if (/[.!?][”"’)]?\s*[—–-]+\s*$/u.test(before) && /^\s*\.?\s*$/u.test(after)) return true;
  if (start < 60 && /^\p{Lu}[^.!?]*\($/u.test(before) && /^\)\s*[—–-]/u.test(after)) return true;
  if (/[.!?][”"’]?\s*\($/u.test(before) && /^\)\s*$/u.test(after)) return true;
  return isByline(text, start, end) || MADE_BY.test(before);
}

/** Longer blocks that begin with "By" are sentences. */
const BYLINE_LENGTH = 100;
/** "By ", "By Jane Roe and ", "Von Ann Lee, " at the beginning, and what may follow: nothing, another name, a date. */
const WRITTEN_BY = /^\s*(?:By|Von|Par|Por|Di)\s+(?:\p{Lu}[^\s]*\s*[,&|/]?\s*(?:(?:and|und|et|y|e)\s+)?){0,5}$/u;
const AFTER_WRITER = /^\s*(?:$|[,&|/·•–—-]|\d|(?:and|und|et|y|e)\s+\p{Lu}|\p{Lu}[^.!?]*$)/u;

/** A byline is a block of its own: "By AFP", "By Jane Roe, Associated Press", "By VNS 12 July 2023", "— VNS" under an article. */
function isByline(text: string, start: number, end: number): boolean {
  // The page's own line breaks and indents do not count.
  if (text.trim().replace(/\s+/gu, ' ').length > BYLINE_LENGTH || /[.!?…]\s*$/u.test(text)) return false;
  if (/^\s*[—–-]+\s*$/u.test(text.slice(0, start))) return text.slice(end).trim() === '';
  return WRITTEN_BY.test(text.slice(0, start)) && AFTER_WRITER.test(text.slice(end));
}

/** @WHO, #WTO, press@who.int, www.wto.org, /wto/report, wto.pdf, `code`. */
export function isAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 80);
  // "and/or" and "E.U./UN" are no paths.
  if (/[@#/\\`$]$/u.test(before) && !/[\p{L}.]\s?\/$/u.test(before)) return true;
  if (/^(?:@[\p{L}\p{N}]|\.[a-z]{2,6}\b|\/[a-z0-9])/u.test(after)) return true;
  const [word = ''] = /\S*$/u.exec(before) ?? [];
  return /^(?:https?:|www\.|ftp:)|@|[a-z0-9-]{2,}\.[a-z]{2,}\//u.test(word);
}

export const isOutOfPlace = (text: string, start: number, end: number): boolean =>
  isAddress(text, start, end) || isCredit(text, start, end) || isFragment(text, end);

/**
 * Text without a lower-case letter in which at least two words stand: a headline whose capitals say nothing. Scripts without
 * capitals (Chinese, Arabic) say nothing either way, so an acronym in them is what it looks like.
 */
export function isAllCapitals(text: string): boolean {
  return !/[\p{Ll}\p{Lo}]/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
}
