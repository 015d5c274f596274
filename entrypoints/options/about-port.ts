/** What there is to know of this installation. */
import type { About, AboutPort } from '../../components/settings/port.ts';
import { browser } from '../../utils/browser.ts';
import { ask } from '../own-pages/ask.ts';
import { bundled } from '../own-pages/bundled.ts';
import { dataPort } from './data-port.ts';

/** Firefox says which it is; of the others, the name and version that a page can know. */
async function browserName(): Promise<string> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  const runtime: { getBrowserInfo?: typeof browser.runtime.getBrowserInfo } = browser.runtime;
  const info = await runtime.getBrowserInfo?.();
  const named = /(?:Edg|OPR|Chrome)\/[\d.]+/g;
  const name = info
    ? `${info.name} ${info.version}`
    : (navigator.userAgent.match(named)?.at(-1) ?? '').replace('/', ' ');
  return `${name}, ${os} ${arch}`;
}

async function pack(): Promise<About['pack']> {
  const { header, entities } = await bundled.pack();
  const { title, version, released, licence } = header;
  const names = entities.reduce((sum, one) => sum + one.names.length, 0);
  return { title, version, released, licence, entities: entities.length, names };
}

const orUnknown = <T>(asked: Promise<T>): Promise<T | undefined> => asked.catch(() => undefined);

/** Each by itself: who looks here has a browser in which something does not work. Never rejects. */
async function load(): Promise<About> {
  const [held, records, estimate, persisted, status, name] = await Promise.all([
    orUnknown(pack()),
    orUnknown(dataPort.count()),
    orUnknown(navigator.storage.estimate()),
    orUnknown(navigator.storage.persisted()),
    orUnknown(ask({ type: 'status' })),
    orUnknown(browserName()),
  ]);
  return {
    version: browser.runtime.getManifest().version,
    pack: held,
    records,
    used: estimate?.usage,
    persisted,
    source: status?.source,
    held: status && { names: status.names, bytes: status.bytes },
    browser: name,
  };
}

export const aboutPort: AboutPort = {
  load,
  copy: (text) => navigator.clipboard.writeText(text),
  welcome: browser.runtime.getURL('/welcome.html'),
};
