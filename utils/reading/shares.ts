/** How likely each meaning of a homonym is in an article, by all of its words: worked out once for each surface, where it stands first. */
import type { Entity } from '../model/entity.ts';
import type { Block } from '../model/reading.ts';
import { baseOf } from './countries.ts';
import type { Span } from './definitions.ts';
import { asWritten, weigh, wordsOf, type Weighable } from './likeness.ts';

export type Place = { text: string; span: Span; lang: string | undefined };
/** `words`: those of the article that speak for a meaning, as it writes them; none where the share is too low for them to matter. */
export type Share = { share: number; words: readonly string[] };
export type SharesOf = (surface: string, entities: readonly Entity[], place: Place) => readonly Share[];

/** From this share on the words of the whole article, and the grammar beside a name, may tell what it means. */
export const LIKELY = 0.9;

/** What an entity has to say for itself: its name in the passage's language, and what it is. */
function weighable({ label, description, definition, context, names }: Entity, lang: string | undefined): Weighable {
  const base = baseOf(lang) ?? 'en';
  const own = names.find((name) => name.form === 'full' && baseOf(name.lang) === base)?.text;
  const texts = [label, description, definition].map((text) => text[base] ?? text.en);
  return { long: own ?? texts[0] ?? '', more: [...texts, ...context] };
}

/** In one article a name means one thing; and a page may write it a thousand times. */
export function sharesIn(blocks: readonly Block[]): SharesOf {
  const known = new Map<string, readonly Share[]>();
  let whole: { text: string; words: string[] } | undefined;
  return (surface, entities, { text, span, lang }) => {
    const key = [surface, ...entities.map(({ id }) => id)].join(' ');
    const before = known.get(key);
    if (before) return before;
    if (!whole) {
      const all = blocks.map((block) => block.text).join('\n');
      whole = { text: all, words: wordsOf(all) };
    }
    const article = whole;
    const candidates = entities.map((entity) => weighable(entity, lang));
    const shares = weigh(text, span, candidates, { lang, elsewhere: article.words }).map(({ share, words }) => ({
      share,
      words: share >= LIKELY ? asWritten(article.text, words()) : [],
    }));
    known.set(key, shares);
    return shares;
  };
}
