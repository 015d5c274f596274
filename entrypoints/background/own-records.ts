/** Keeps and forgets what is the reader's own, for those who may. */
import { i18n } from '#i18n';
import { browser } from '../../utils/browser.ts';
import type { Glossary } from '../../utils/glossary/glossary.ts';
import { refusalOf } from '../../utils/glossary/permission.ts';
import type { Sender } from '../../utils/messages.ts';
import type { ForgetRequest, KeepRequest } from '../../utils/model/messages.ts';
import { isOurs } from './sender.ts';

/**
 * A popup is in no tab, and we run once for all windows: what it was opened in is the window that had the focus last. Firefox for
 * Android has no windows, and none of our popups there is outside a tab.
 */
async function isPrivate({ tab }: Sender): Promise<boolean> {
  if (tab) return tab.incognito;
  if (browser.extension.inIncognitoContext) return true;
  const windows: typeof browser.windows | undefined = browser.windows;
  return (await windows?.getLastFocused())?.incognito ?? false;
}

/** Rejects, in words for the reader, where the request comes from a private window. */
export async function refusePrivate(sender: Sender): Promise<void> {
  if (await isPrivate(sender)) throw new Error(i18n.t('own.private'));
}

/** See `MayKeepRequest`. */
export async function mayKeep(sender: Sender): Promise<true> {
  await refusePrivate(sender);
  return true;
}

async function allow(sender: Sender, typesOrKeys: readonly string[]): Promise<void> {
  const refusal = refusalOf({ isOurs: isOurs(sender), isPrivate: await isPrivate(sender) }, typesOrKeys);
  if (refusal === 'private') throw new Error(i18n.t('own.private'));
  if (refusal) throw new Error('An article’s page may not change terms.');
}

export async function keep({ records }: KeepRequest, sender: Sender, glossary: Glossary): Promise<true> {
  await allow(
    sender,
    records.map(({ type }) => type),
  );
  await glossary.keep(records);
  return true;
}

export async function forget({ keys }: ForgetRequest, sender: Sender, glossary: Glossary): Promise<true> {
  await allow(sender, keys);
  await glossary.forget(keys);
  return true;
}
