import type { Translate } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';

type MentionsProps = { count: number; t: Translate; onStep: ((step: 1 | -1) => void) | undefined };

/** How often the article mentions it, and the way there. */
export const Mentions = ({ count, t, onStep }: MentionsProps) => (
  <div class="mentions note">
    <p>{t('card.mentions', count)}</p>
    {onStep &&
      ([-1, 1] as const).map((step) => {
        const label = t(step < 0 ? 'card.previousMention' : 'card.nextMention');
        return (
          <button key={step} type="button" aria-label={label} title={label} onClick={() => onStep(step)}>
            <Icon name={step < 0 ? 'chevron-up' : 'chevron-down'} size={17} />
          </button>
        );
      })}
  </div>
);
