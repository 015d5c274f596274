/** What the reader has set. In storage.local under `STORED.settings`. */
import * as v from 'valibot';
import { Site } from './record.ts';

/** `where`: which pages are read: articles, every page, or only sites that are `on`. `sites`: those that the reader has switched. */
export const Settings = v.strictObject({
  where: v.picklist(['articles', 'every', 'sites']),
  sites: v.record(Site, v.picklist(['on', 'off'])),
});
export type Settings = v.InferOutput<typeof Settings>;
