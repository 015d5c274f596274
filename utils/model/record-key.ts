/** The keys of the reader's records, apart from their schemas: the card script has no room for those. */
import type { OwnRecord } from './record.ts';

/**
 * What a record is about: two records with the same key are two versions of one. A choice's surface stands last: it may hold
 * blanks, and "World Bank" everywhere is not "World" on the site bank.
 */
export function keyOf(record: OwnRecord): string {
  switch (record.type) {
    case 'term':
      return `term ${record.id}`;
    case 'choice':
      return `choice ${record.site?.toLowerCase() ?? '*'} ${record.surface}`;
    case 'mute':
      return `mute ${record.site?.toLowerCase() ?? '*'} ${record.entity}`;
    default:
      return `${record.type} ${record.entity}`;
  }
}
