/**
 * What the reader should hear once about the own records: in storage.local under `NOTICE`, shown by the popup, removed when the
 * reader has read it.
 */
import * as v from 'valibot';

export const NOTICE = 'notice';

/**
 * `restored`: so many records were put back, because the database (or storage.local) had lost them. `aside`: so many could not be
 * read; they are kept, and used again by a version that can read them.
 */
export const Notice = v.strictObject({ restored: v.optional(v.number()), aside: v.optional(v.number()) });
export type Notice = v.InferOutput<typeof Notice>;
