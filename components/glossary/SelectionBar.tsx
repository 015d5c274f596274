import { useState } from 'preact/hooks';
import { number } from '../../utils/facts/wording.ts';
import { tagsOf, tagsProblem } from '../../utils/editor/written.ts';
import type { Row } from '../../utils/model/listing.ts';
import { without } from '../../utils/model/tags.ts';
import type { Words } from '../../utils/model/translate.ts';
import { problemText } from '../editor/wording.ts';
import type { Deed, Deeds } from './useDeeds.ts';
import type { Selection } from './useSelection.ts';
import { isUnmarked } from './wording.ts';

type SelectionBarProps = { selection: Selection; deeds: Deeds; words: Words };

const CAN: Readonly<Record<Deed, (row: Row) => boolean>> = {
  hide: ({ hidden }) => hidden !== 'everywhere',
  show: isUnmarked,
  delete: ({ own }) => own,
  restore: ({ edited }) => edited,
};

/** What can be done with all that is selected, in one go; each says with how many of them. */
export function SelectionBar({ selection, deeds, words }: SelectionBarProps) {
  const { t } = words;
  const [tag, setTag] = useState('');
  const { rows } = selection;
  const written = tagsOf(tag);
  const problem = tagsProblem(written);
  const own = rows.filter((row) => row.own);
  const tagged = own.filter(({ tags }) => without(written, tags).length === 0);
  return (
    <div
      class="chosen"
      role="group"
      aria-label={t('glossary.table.selected', rows.length, [number(rows.length, words)])}
    >
      <strong>{t('glossary.table.selected', rows.length, [number(rows.length, words)])}</strong>
      {(['hide', 'show', 'delete', 'restore'] as const).map((deed) => {
        const those = rows.filter(CAN[deed]);
        return (
          those.length > 0 && (
            <button key={deed} type="button" class="small" onClick={() => void deeds.act(deed, those)}>
              {t(`glossary.do.${deed}`)} <span>{number(those.length, words)}</span>
            </button>
          )
        );
      })}
      {own.length > 0 && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (written.length === 0 || problem) return;
            void deeds.tag(own, written, tagged.length < own.length);
          }}
        >
          <input
            aria-label={t('glossary.table.tagName')}
            placeholder={t('glossary.table.tagName')}
            aria-invalid={problem !== undefined}
            aria-describedby="newsgloss-tag-problem"
            dir="auto"
            value={tag}
            onInput={({ currentTarget: { value } }) => setTag(value)}
          />
          <button type="submit" class="small">
            {t(tagged.length < own.length || written.length === 0 ? 'glossary.do.tag' : 'glossary.do.untag')}{' '}
            <span>{number(own.length, words)}</span>
          </button>
          <span id="newsgloss-tag-problem" role="alert">
            {problem && problemText('tags', problem, words)}
          </span>
        </form>
      )}
      <button type="button" class="quiet" onClick={selection.clear}>
        {t('glossary.table.none')}
      </button>
    </div>
  );
}
