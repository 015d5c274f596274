import type { Row } from '../../utils/model/listing.ts';
import type { Translate } from '../../utils/model/translate.ts';

/** What the reader has made of a term, in words: "yours", "edited by you", "hidden on example.org". */
export function statesOf({ own, edited, hidden, known }: Row, t: Translate): string[] {
  const [site, ...more] = hidden === undefined || hidden === 'everywhere' ? [] : hidden;
  return [
    ...(own ? [t('glossary.state.own')] : []),
    ...(edited ? [t('glossary.state.edited')] : []),
    ...(hidden === 'everywhere' ? [t('glossary.state.hidden')] : []),
    ...(site !== undefined && more.length === 0 ? [t('glossary.state.hiddenOn', [site])] : []),
    ...(more.length > 0 ? [t('glossary.state.hiddenSites', more.length + 1)] : []),
    ...(known && hidden !== 'everywhere' ? [t('glossary.state.known')] : []),
  ];
}

/** Whether it is somewhere not marked, and so can be shown again. */
export const isUnmarked = ({ hidden, known }: Row): boolean => hidden !== undefined || known;

/** For ids of elements: an entity's id has none but letters, digits, hyphens and one colon. */
export const elementId = (prefix: string, id: string): string => `${prefix}-${id.replace(':', '-')}`;
