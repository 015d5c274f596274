/** What the reader should hear once, in storage.local. */
import * as v from 'valibot';
import type { NoticePort } from '../../components/settings/port.ts';
import { browser } from '../../utils/browser.ts';
import { NOTICE, Notice } from '../../utils/model/notice.ts';

export const noticePort: NoticePort = {
  async load() {
    const { [NOTICE]: stored } = await browser.storage.local.get(NOTICE);
    return v.parse(v.fallback(v.optional(Notice), undefined), stored);
  },
  done: () => browser.storage.local.remove(NOTICE),
};
