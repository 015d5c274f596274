/**
 * What is wrong with a record: `none`: it is no record at all; `type`: of a kind that this version does not know; `missing` and
 * `wrong`: a field, as the file names it ("names.0.text").
 */
export type Fault = { is: 'none' | 'type' } | { is: 'missing' | 'wrong'; field: string };

/** The record at `place` in a backup's file (from 1) that cannot be right, what it is called as far as one can see, and why. */
export type Unreadable = { place: number; name: string; fault: Fault };
