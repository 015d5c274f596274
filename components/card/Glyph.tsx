import type { CardView } from '../../utils/model/card.ts';
import { Icon } from '../ui/Icon.tsx';
import type { IconName } from '../ui/icons.ts';

/** Three colours: what a glossary knows, what has ranks, and what only the article says or leaves open. */
const GLYPHS: Readonly<Record<CardView['kind'], { icon: IconName; tone: 'known' | 'index' | 'article' }>> = {
  organisation: { icon: 'landmark', tone: 'known' },
  body: { icon: 'users', tone: 'known' },
  agreement: { icon: 'scroll-text', tone: 'known' },
  programme: { icon: 'flag', tone: 'known' },
  concept: { icon: 'lightbulb', tone: 'known' },
  index: { icon: 'chart-no-axes-combined', tone: 'index' },
  defined: { icon: 'file-text', tone: 'article' },
  choice: { icon: 'circle-question-mark', tone: 'article' },
};

/** The kind of an entity, at a glance. */
export function Glyph({ kind }: { kind: CardView['kind'] }) {
  const { icon, tone } = GLYPHS[kind];
  return (
    <span class={`glyph ${tone}`}>
      <Icon name={icon} size={20} />
    </span>
  );
}
