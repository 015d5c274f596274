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
  `Academy Accord Act Agency Agreement Airport Alliance Assembly Association Avenue Award Awards Bank Board Bridge Building Bureau
  Campus Center Centre Championship Championships Charter College Commission Committee Conference Congress Convention Corporation
  Council Court Cup Day Declaration Department Directive Federation Festival Foundation Framework Fund Games Hospital Hotel
  Initiative Institute Institution Library Ministry Mission Museum Network Open Organisation Organization Park Partnership Plaza
  Press Prize Programme Program Protocol Resolution School Secretariat Square Stadium Street Summit Tower Treaty Tribunal Trophy
  Trust Union University`.split(/\s+/u),
);

/** A run of capitalised words right after a name, joined by blanks only: " Human Rights Council said" → "Human Rights Council". */
const FOLLOWING = /^(?:[\s\u00a0]+\p{Lu}[\p{L}\p{N}'’-]*){1,4}/u;

/** "WHO Foundation", "United Nations University", "UN Plaza Hotel": the match ending at `end` is only a part of a name. */
export function isFragment(text: string, end: number): boolean {
  const [run] = FOLLOWING.exec(text.slice(end, end + 120)) ?? [];
  return (
    run !== undefined &&
    run
      .trim()
      .split(/\s+/u)
      .some((word) => HEAD_NOUNS.has(word))
  );
}

/** "Photo: ", "Credit: Getty Images/", "Picture by Ann Lee/": what follows is who made it. */
const MADE_BY =
  /\b(?:photo|photograph|picture|image|video|graphic|credit|foto|bild|crédit)s?\s*(?::|by\b)[^.;]{0,60}$/iu;

/** A credit or byline: "… in Switzerland. — VNS", "GENEVA (Reuters) –", "… he said. (AP)", "Photo: Jane Roe/AFP". */
export function isCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 40);
  if (/[.!?”"’)]\s*[—–-]+\s*$/u.test(before) && /^\s*\.?\s*$/u.test(after)) return true;
  if (/\p{Lu}\s*\($/u.test(before) && /^\)\s*[—–-]/u.test(after)) return true;
  if (/[.!?”"’]\s*\($/u.test(before) && /^\)\s*$/u.test(after)) return true;
  return MADE_BY.test(before);
}

/** @WHO, #WTO, press@who.int, www.wto.org, /wto/report, wto.pdf, `code`. */
export function isAddress(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 80);
  if (/[@#/\\`$]$/u.test(before) && !/\p{L}\s?\/$/u.test(before)) return true;
  if (/^(?:@[\p{L}\p{N}]|\.[a-z]{2,6}\b|\/[a-z0-9])/u.test(after)) return true;
  const [word = ''] = /\S*$/u.exec(before) ?? [];
  return /^(?:https?:|www\.|ftp:)|@|[a-z0-9]\.[a-z0-9]/iu.test(word);
}

/** Text without a lower-case letter in which at least two words stand: a headline whose capitals say nothing. */
export function isAllCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
}
