/** Looks up what may go wrong with names that the reader is writing on a page of ours. */
import { meaningOf } from '../../utils/card/heading.ts';
import type { Glossary } from '../../utils/glossary/glossary.ts';
import type { Sender } from '../../utils/messages.ts';
import type { CheckRequest, NameDanger } from '../../utils/model/messages.ts';
import type { Words } from '../../utils/model/translate.ts';
import { dangersOf, type Danger } from '../../utils/names/dangers.ts';
import { isOurs } from './sender.ts';

type Needs = { glossary: Glossary; words: Words };

/** Rejects for a page that is not ours: what is in the reader's glossary is nobody else's business. */
export async function checkNames(
  { names, except }: CheckRequest,
  sender: Sender,
  { glossary, words }: Needs,
): Promise<NameDanger[][]> {
  if (!isOurs(sender)) throw new Error('Only a page of Newsgloss may ask this.');
  const dictionary = await glossary.ready();

  async function worded(danger: Danger): Promise<NameDanger[]> {
    if (danger.danger !== 'duplicate') return [danger];
    const bearers = await glossary.entities(danger.entities);
    const others = [...bearers.values()].filter(({ id }) => id !== except);
    const titles = others.map((entity) => meaningOf(entity, words).title);
    return titles.length === 0 ? [] : [{ danger: 'duplicate', titles }];
  }
  return Promise.all(names.map(async (name) => (await Promise.all(dangersOf(name, dictionary).map(worded))).flat()));
}
