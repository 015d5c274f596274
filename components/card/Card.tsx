import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { draftOf } from '../../utils/card/draft.ts';
import type { CardActions, ChoiceScope, Held, Undo } from '../../utils/card/surface.ts';
import { whyMarked } from '../../utils/card/text.ts';
import { ordinal } from '../../utils/facts/wording.ts';
import type { CardView } from '../../utils/model/card.ts';
import type { Wish } from '../../utils/model/draft.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Chart } from './Chart.tsx';
import { Chooser, Meanings } from './Chooser.tsx';
import { Done } from './Done.tsx';
import { Foot, type Hidden } from './Foot.tsx';
import { Glyph } from './Glyph.tsx';
import { Mentions } from './Mentions.tsx';
import { Facts, Standing } from './Rows.tsx';
import type { Follow } from './Source.tsx';

export type CardProps = {
  view: CardView;
  words: Words;
  /** How often the article mentions it. */
  mentions: number;
  /** For the chart: px inside the padding. */
  width: number;
  /** Language of the article, for the quotation (BCP 47). */
  quoteLang?: string | undefined;
  titleId?: string;
  /** The words of the article that were marked, and the versions of extension and pack. */
  surface?: string | undefined;
  version?: string | undefined;
  held?: Held | undefined;
  /** What can be asked for here; the rest has no buttons. */
  actions?: Partial<Omit<CardActions, 'step'>> | undefined;
  /** The term was hidden, and can still be shown again here (true); that is over (false). */
  onHidden?: ((undoable: boolean) => void) | undefined;
  /** Goes to the next or the previous mention in the article. */
  onStep?: ((step: 1 | -1) => void) | undefined;
  onClose?: () => void;
  onFollow?: Follow;
};

/** Everything on a card. It knows neither where it stands nor how it came there: the page's host and the popup both show it. */
export function Card(props: CardProps) {
  const { view, words, titleId, surface, version, held = 'open', actions = {}, onHidden, onClose } = props;
  const { choose, hide, know, switchSiteOff, open, hold } = actions;
  const { t } = words;
  /** What stands in place of the card: the question which meaning it is, or what was just hidden. */
  const [instead, setInstead] = useState<'choice' | Hidden>();
  const [why, setWhy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const root = useRef<HTMLDivElement>(null);
  const whyNote = useRef<HTMLParagraphElement>(null);
  /** What was asked for and can still be taken back, and how the card was held before. `late`: done at the latest when the card goes. */
  const pendingRef = useRef<{
    done?: Promise<Undo> | undefined;
    late?: (() => Promise<unknown>) | undefined;
    held: Held;
  }>(null);
  const beforeRef = useRef(instead);

  useLayoutEffect(
    () => () => {
      // Nobody is there any more to be told that it failed; whether it may be was asked before.
      pendingRef.current?.late?.().catch(() => undefined);
      pendingRef.current = null;
    },
    [],
  );
  useLayoutEffect(() => {
    if (why) whyNote.current?.focus();
  }, [why]);
  useLayoutEffect(() => {
    // The button that had the focus is gone.
    if (beforeRef.current !== undefined && instead === undefined) root.current?.focus({ preventScroll: true });
    beforeRef.current = instead;
  }, [instead]);

  const fail = (error: unknown): void => {
    pendingRef.current = null;
    setInstead(undefined);
    setFailed(error instanceof Error && error.message !== '' ? error.message : t('card.notKept'));
    onHidden?.(false);
  };
  const onHide = (what: Hidden): void => {
    setFailed(undefined);
    // Where the card does not go with the site there is nothing to wait for: the popup's switch takes it back.
    const off = what === 'site' ? switchSiteOff?.() : undefined;
    off?.catch(fail);
    const late = off && (async () => (await off)());
    if (late && !onClose) {
      late().catch(fail);
      return;
    }
    const done = what === 'know' ? know?.(view.key) : what === 'site' ? undefined : hide?.(view.key, what);
    pendingRef.current = { done, late, held };
    setInstead(what);
    hold?.('focused');
    onHidden?.(true);
    done?.catch(fail);
  };
  const onUndo = (): void => {
    const asked = pendingRef.current;
    pendingRef.current = null;
    if (asked) hold?.(asked.held);
    setInstead(undefined);
    onHidden?.(false);
    asked?.done?.then((undo) => undo()).catch(fail);
  };
  const onEnd = (): void => {
    const asked = pendingRef.current;
    if (!asked) return;
    pendingRef.current = null;
    const end = (): void => {
      if (onClose) onClose();
      else setInstead(undefined);
      onHidden?.(false);
    };
    if (asked.late) asked.late().then(end, fail);
    else end();
  };
  const onChoose = (name: string, meaning: string, scope: ChoiceScope): void => {
    if (held === 'open') hold?.('focused');
    setFailed(undefined);
    choose?.(name, meaning, scope).catch(fail);
  };
  /** A page can send clicks to what it can reach, but none that the browser trusts. */
  const onOpen = (event: Event, wish: Wish): void => {
    if (!event.isTrusted) return;
    setFailed(undefined);
    open?.(wish).then(() => onClose?.(), fail);
  };

  const asking = view.kind === 'choice' || instead === 'choice';
  const head =
    instead === 'choice' ? (
      <Head
        kind="choice"
        title={t('card.which', [view.surface ?? ''])}
        subtitle={t('card.whichHint')}
        titleId={titleId}
      />
    ) : (
      <Head {...view} titleId={titleId} />
    );
  const close = onClose && (
    <button type="button" class="close" aria-label={t('card.close')} title={t('card.close')} onClick={onClose}>
      <Icon name="x" size={17} />
    </button>
  );

  if (instead !== undefined && instead !== 'choice')
    return (
      <Done text={t(`card.done.${instead}`)} undo={t('card.done.undo')} onUndo={onUndo} onEnd={onEnd}>
        {head}
        {close}
      </Done>
    );
  return (
    <div
      ref={root}
      class="card"
      role="none"
      tabIndex={-1}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || instead === undefined) return;
        event.preventDefault();
        event.stopPropagation();
        setInstead(undefined);
      }}
    >
      <div class="main">
        {head}
        <div class="body">
          {asking && view.meanings && choose && (
            <Chooser
              key={instead}
              meanings={view.meanings}
              chosen={view.key}
              focus={instead === 'choice'}
              onSite={switchSiteOff !== undefined}
              t={t}
              onChoose={(meaning, scope) => onChoose(view.surface ?? '', meaning, scope)}
              onBack={instead && (() => setInstead(undefined))}
            />
          )}
          {asking && view.meanings && !choose && <Meanings meanings={view.meanings} label={t('card.meanings')} />}
          {!asking && (
            <Content
              {...props}
              onChange={choose && view.meanings && (() => setInstead('choice'))}
              onAdd={
                open && view.kind === 'defined'
                  ? (event) => onOpen(event, { is: 'add', draft: draftOf(view) })
                  : undefined
              }
            />
          )}
          {why && surface !== undefined && (
            <p ref={whyNote} class="note" tabIndex={-1}>
              {whyMarked(view, surface, t)}
            </p>
          )}
        </div>
      </div>
      <Foot
        view={view}
        t={t}
        surface={surface}
        version={version}
        pinned={held === 'pinned'}
        onSite={switchSiteOff !== undefined}
        onPin={hold && (() => hold(held === 'pinned' ? 'open' : 'pinned'))}
        onHide={hide && know && onHide}
        onEdit={open && ((event) => onOpen(event, { is: 'edit', entity: view.key }))}
        onWhy={surface === undefined ? undefined : () => setWhy(true)}
        failed={failed}
      />
      {close}
    </div>
  );
}

type ContentProps = Pick<CardProps, 'view' | 'words' | 'mentions' | 'width' | 'quoteLang' | 'onStep' | 'onFollow'> & {
  onChange: (() => void) | undefined;
  onAdd: ((event: Event) => void) | undefined;
};

/** What the card says. */
function Content({ view, words, mentions, width, quoteLang, onStep, onFollow, onChange, onAdd }: ContentProps) {
  const { t } = words;
  return (
    <>
      {view.definition && (
        <p class="definition" lang={view.lang} dir="auto">
          {view.definition}
        </p>
      )}
      {view.standing && view.standing.length > 0 && <Standing rows={view.standing} t={t} onFollow={onFollow} />}
      {view.chart && <Chart chart={view.chart} width={width} ordinal={(rank) => ordinal(rank, words)} />}
      {view.notes.map((note) => (
        <p key={note} class="note" dir="auto">
          {note}
        </p>
      ))}
      {view.facts.length > 0 && <Facts rows={view.facts} t={t} onFollow={onFollow} />}
      {view.quote && (
        <blockquote lang={quoteLang} dir="auto">
          {view.quote}
        </blockquote>
      )}
      {onAdd && (
        <button type="button" class="act" onClick={onAdd}>
          {t('card.add')}
        </button>
      )}
      {view.reason && (
        <p class="note" dir="auto">
          {view.reason}{' '}
          {onChange && (
            <button type="button" class="link" onClick={onChange}>
              {t('card.change')}
            </button>
          )}
        </p>
      )}
      {(mentions > 1 || onStep) && <Mentions count={mentions} t={t} onStep={onStep} />}
    </>
  );
}

type HeadProps = Pick<CardView, 'kind' | 'title' | 'subtitle'> & { lang?: string; titleId: string | undefined };

const Head = ({ kind, title, subtitle, lang, titleId }: HeadProps) => (
  <header>
    <Glyph kind={kind} />
    <div>
      <h2 id={titleId} lang={lang} dir="auto">
        {title}
      </h2>
      <p class="subtitle" lang={lang} dir="auto">
        {subtitle}
      </p>
    </div>
  </header>
);
