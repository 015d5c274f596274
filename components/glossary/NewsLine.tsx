import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Words } from '../../utils/model/translate.ts';
import type { Deeds } from './useDeeds.ts';

/** What was done last, with the way back. It stays until something else is done: nobody is hurried. */
export function NewsLine({ deeds: { news, undo }, words: { t } }: { deeds: Deeds; words: Words }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    // What was deleted has taken the focus with it.
    if (news?.undo && document.activeElement === document.body) button.current?.focus();
  }, [news]);
  return (
    <div class={news?.failed ? 'news failed' : 'news'}>
      <p role="status" dir="auto">
        {news?.text}
      </p>
      {news?.undo && (
        <button ref={button} type="button" class="link" onClick={() => void undo(news)}>
          {t('glossary.do.undo')}
        </button>
      )}
    </div>
  );
}
