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
  `Academy Accord Act Agency Agenda Agreement Airport Alliance Assembly Association Avenue Award Awards Bank Bill Board
  Bridge Building Bureau Campus Center Centre Championship Championships Charter Classic College Commission Committee
  Conference Congress Convention Corporation Council Court Cup Day Deal Decade Declaration Department Directive Expo
  Federation Festival Forum Foundation Framework Fund Games Habitat Hospital Hotel Initiative Institute Institution Law
  League Library Magazine Marathon Ministry Mission Museum Network Office Open Organisation Organization Pact Partnership
  Plan Plaza Policy Prix Prize Program Programme Protocol Referendum Regulation Regulations Report Resolution Rules
  Scheme School Secretariat Series Show Stadium Strategy Street Summit Tour Tournament Tower Treaty Tribunal Trophy Trust
  Union University Women`.split(/\s+/u),
);

/** A run of capitalised words right after a name, joined by blanks (or one hyphen): "UN Human Rights Council", "UN-Habitat". */
const FOLLOWING = /^(?:-?\p{Lu}|[\s\u00a0]+\p{Lu})[\p{L}\p{N}'’-]*(?:[\s\u00a0]+\p{Lu}[\p{L}\p{N}'’-]*){0,3}/u;

const titled = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** A headline in title case, which ends in no full stop: its capitals do not say what belongs to a name. */
function isTitleCase(text: string): boolean {
  // A headline is short; and this is asked for every name in a block.
  if (text.length >= 200) return false;
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return (
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

/** "Photo: ", "Credit: Getty Images/", "Picture by Ann Lee/", "Image source, " at the beginning of a sentence: what follows is who made it. */
const MADE_BY =
  /(?:^|[.!?|()]\s*|\n)(?:(?:Photo|Photograph|Picture|Image|Video|Graphic|File photo|Foto|Bild|Imagen|Crédit)s?(?:\s+credits?)?|Credits?)(?:\s*:\s*|\s+by\s+|\s+(?:copyright|source)[,:]?\s+)(?:\p{Lu}[^\s]*[\s/,]*){0,6}$/iu;

/** A credit or byline: "… in Switzerland. — VNS", "GENEVA, July 12 (Reuters) –", "… he said. (AP)", "Photo: Jane Roe/AFP". */
export function isCredit(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const after = text.slice(end, end + 40);
  if (/[.!?][”"’)]?\s*[—–-]+\s*$/u.test(before) && /^\s*\.?\s*$/u.test(after)) return true;
  if (start < 60 && /^\s*(?:\p{Lu}[^.!?]*)?\($/u.test(before) && /^\)\s*[—–-]/u.test(after)) return true;
  // "HÀ NỘI (VNS) The ministers": without a dash, the place is in capitals.
  if (start < 60 && /^[\p{Lu}\p{M}\s.,’'-]+\($/u.test(text.slice(0, start)) && /^\)\s+\p{Lu}/u.test(after)) return true;
  if (/[.!?][”"’]?\s*\($/u.test(before) && /^\)\s*$/u.test(after)) return true;
  return isByline(text, start, end) || MADE_BY.test(before) || isPictureCredit(before, after);
}

/** "Jane Roe/AP", "(AP Photo/Jane Roe)", "(AFP/Getty)", "(Roscosmos via AP)": who took the picture above. "UN/WTO" is none. */
function isPictureCredit(before: string, after: string): boolean {
  if (/^\s+Photos?\b/u.test(after) || /\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+\s?\/\s?$/u.test(before)) return true;
  const [inBracket] = /\([^()]{0,60}$/u.exec(before) ?? [];
  return (
    inBracket !== undefined &&
    /^[^()]{0,40}\)/u.test(after) &&
    (/\bvia\s$/u.test(inBracket) || /^\/\p{Lu}/u.test(after))
  );
}

/** Longer blocks that begin with "By" are sentences. */
const BYLINE_LENGTH = 100;
/** "By ", "By Jane Roe and ", "Von Ann Lee, " at the beginning, and what may follow: nothing, another name, a date. */
const WRITTEN_BY = /^\s*(?:By|Von|Par|Por|Di)\s+(?:\p{Lu}[^\s]*\s*[,&|/]?\s*(?:(?:and|und|et|y|e)\s+)?){0,5}$/u;
const AFTER_WRITER = /^\s*(?:$|[,&|/·•–—-]|\d|(?:and|und|et|y|e)\s+\p{Lu}|\p{Lu}[^.!?]*$)/u;

/** A byline is a block of its own: "By AFP", "By Jane Roe, Associated Press", "By VNS 12 July 2023", "— VNS" under an article. */
function isByline(text: string, start: number, end: number): boolean {
  // Most blocks begin otherwise; and this is asked for every name in a block.
  if (!/^\s*(?:[—–-]|(?:By|Von|Par|Por|Di)\s)/u.test(text)) return false;
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
  if (/[@#/\\`$]$/u.test(before) && !/[\p{L}.]\/$/u.test(before)) return true;
  if (/^(?:@[\p{L}\p{N}]|\.[a-z]{2,6}\b|\/[a-z0-9])/u.test(after)) return true;
  const [word = ''] = /\S*$/u.exec(before) ?? [];
  return /^(?:https?:|www\.|ftp:)|@|[a-z0-9-]{2,}\.[a-z]{2,}\//u.test(word);
}

/** "a visit to the White House", "outside the Élysée Palace": a building is where something happens, not who acts. */
const BUILDING = /(?:House|Palace|Tower|Hall|Building|Street|Capitol|Kremlin|Pentagon)$/u;
const WHERE = /\b(?:to|at|in|into|inside|outside|across|near|around|behind|before)[\s\u00a0]+(?:the[\s\u00a0]+)?$/iu;

export const isPlace = (text: string, start: number, end: number): boolean =>
  BUILDING.test(text.slice(start, end)) && WHERE.test(text.slice(Math.max(0, start - 16), start));

/** "candidate Tory Whanau", "Mr Fed Smith": a word that is also a name, as a person's. */
const PERSON =
  /\b(?:candidate|actor|actress|singer|player|coach|striker|captain|author|activist|student|Mr|Mrs|Ms|Dr)\.?[\s\u00a0]+$/u;

export const isPerson = (text: string, start: number, end: number): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) &&
  /^[\s\u00a0]+\p{Lu}\p{Ll}/u.test(text.slice(end, end + 4)) &&
  PERSON.test(text.slice(Math.max(0, start - 16), start));

/** "K-Fed", "Q-UN": an initial with a hyphen makes a nickname or a product's name. */
const isAfterInitial = (text: string, start: number): boolean =>
  /(?<![\p{L}\p{N}.])\p{Lu}-$/u.test(text.slice(Math.max(0, start - 3), start));

/** "The IMO 2022, hosted by Norway": with a year right after it an organisation's acronym is an event of that name. */
export const isEvent = (text: string, end: number): boolean =>
  /^[\s\u00a0](?:19|20)\d\d(?=[,.;:)]|$)/u.test(text.slice(end, end + 6));

export const isOutOfPlace = (text: string, start: number, end: number): boolean =>
  isAddress(text, start, end) ||
  isCredit(text, start, end) ||
  isFragment(text, end) ||
  isAfterInitial(text, start) ||
  isPlace(text, start, end) ||
  isPerson(text, start, end);

/**
 * Text without a lower-case letter in which at least two words stand: a headline whose capitals say nothing. Scripts without
 * capitals (Chinese, Arabic) say nothing either way, so an acronym in them is what it looks like.
 */
export function isAllCapitals(text: string): boolean {
  return !/[\p{Ll}\p{Lo}]/u.test(text) && (text.match(/\p{L}{2,}/gu)?.length ?? 0) >= 2;
}
