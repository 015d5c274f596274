/** Who may change what is the reader's own. */

/** `isOurs`: it is a page of the extension, not our script in somebody's page. `isPrivate`: it is in a private window. */
export type Asker = { isOurs: boolean; isPrivate: boolean };

/** `private`: nothing is kept in private windows. `foreign`: not from there. */
export type Refusal = 'private' | 'foreign';

/**
 * What a card in an article can ask for. Terms and edits are written on our own pages only: a page that has got hold of our script
 * in it must not put words into the glossary.
 */
const FROM_ARTICLES: ReadonlySet<string> = new Set(['mute', 'known', 'choice']);

/** Why `asker` may not change records of these types, or under these keys (which begin with the type); undefined where it may. */
export function refusalOf(asker: Asker, typesOrKeys: readonly string[]): Refusal | undefined {
  if (asker.isPrivate) return 'private';
  const types = typesOrKeys.map((one) => one.split(' ', 1).join(''));
  return asker.isOurs || types.every((type) => FROM_ARTICLES.has(type)) ? undefined : 'foreign';
}
