import { join } from 'node:path';
import { ROOT } from '../run.ts';

/** Where the pictures go. */
export const FOLDER = join(ROOT, 'screenshots');
