/** The language of a text that states none, by its most frequent function words; enough for the languages that the rules know. */

import type { Block, PageHints } from '../model/reading.ts';

const FREQUENT: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for was with on by said has',
  fr: 'le les des et du est une dans pour au qui que sur par avec aux',
  es: 'el los las y del en por una que con se su para fue al',
  pt: 'o os e do da em um uma que com não dos das no na ao',
  it: 'il di che e la della per una del con nel sono gli alla dei',
  de: 'der die und das den von mit ist im für auf dem nicht ein eine sich',
  nl: 'de het een van en in dat op te voor met zijn niet aan',
  da: 'og det af er til på en at for med som den de ikke har',
  sv: 'och det att i en som på är av för med den till inte har',
  vi: 'của và là các được trong cho có với những một này',
  pl: 'w i na z do nie się jest to że oraz przez dla',
  id: 'yang dan di untuk dengan dari pada ini itu dalam tidak',
};

/** UTF-16 units that are looked at, and hits below which nothing is said. */
const ENOUGH = { text: 4000, hits: 3 } as const;

/** The page's language as it states it; else as its text tells. */
export const articleLanguage = (page: Pick<PageHints, 'lang'>, blocks: readonly Block[]): string | undefined =>
  page.lang ?? languageOf(blocks.map(({ text }) => text.slice(0, ENOUGH.text)).join('\n'));

const lists = Object.entries(FREQUENT).map(([lang, words]) => ({ lang, words: new Set(words.split(' ')) }));

/** 'en', 'fr' …; undefined where the text is too short to tell, or of another language. */
export function languageOf(text: string): string | undefined {
  const words =
    text
      .slice(0, ENOUGH.text)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const counted = lists
    .map(({ lang, words: frequent }) => ({ lang, hits: words.filter((word) => frequent.has(word)).length }))
    .sort((a, b) => b.hits - a.hits);
  const [best, next] = counted;
  return best && next && best.hits >= ENOUGH.hits && best.hits > next.hits ? best.lang : undefined;
}
