/** The package's own files. */
import type { BundledFiles } from '../../utils/glossary/bundled.ts';
import { browser } from '../../utils/browser.ts';

export const packaged = (path: string): Promise<Response> => fetch(browser.runtime.getURL(path));

export const packagedFiles: BundledFiles = {
  version: import.meta.env.PACK_VERSION,
  pack: async () => (await packaged('/packs/newsgloss.jsonl')).text(),
  names: async () => (await packaged('/packs/newsgloss.names')).arrayBuffer(),
};
