import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../../utils/model/translate.ts';
import type { WelcomePort } from './port.ts';

type WelcomeProps = { port: WelcomePort; words: Words };

/**
 * What a reader should know once. The sample is an article like any other: the content script reads it, because it is what this page
 * has in paragraphs; so nothing else here is a <p>.
 */
export function Welcome({ port, words }: WelcomeProps) {
  const { t } = words;
  return (
    <div class="page welcome">
      <main>
        <header>
          <h1>{t('welcome.title')}</h1>
          <div class="lead">{t('welcome.lead')}</div>
        </header>
        <Access port={port} words={words} />
        <section class="try" aria-labelledby="newsgloss-try">
          <h2 id="newsgloss-try">{t('welcome.try')}</h2>
          <div class="hint">{t('welcome.tryHint')}</div>
          <article>
            <h3>{t('welcome.sample.title')}</h3>
            <time dateTime={t('welcome.sample.day')}>{t('welcome.sample.date')}</time>
            <p>{t('welcome.sample.one')}</p>
            <p>{t('welcome.sample.two')}</p>
          </article>
        </section>
        <section aria-labelledby="newsgloss-lines">
          <h2 id="newsgloss-lines">{t('welcome.lines.title')}</h2>
          <dl class="legend">
            {(['known', 'defined', 'choice'] as const).map((certainty) => (
              <div key={certainty}>
                <dt>
                  <u class={certainty}>{t(`welcome.lines.${certainty}`)}</u>
                </dt>
                <dd>{t(`welcome.lines.${certainty}Text`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <div class="two">
          <section aria-labelledby="newsgloss-pin">
            <h2 id="newsgloss-pin">{t('welcome.pin.title')}</h2>
            <div>{t(`welcome.pin.${port.browser}`)}</div>
          </section>
          <Keys port={port} words={words} />
          <section aria-labelledby="newsgloss-privacy">
            <h2 id="newsgloss-privacy">{t('welcome.privacy.title')}</h2>
            <div>{t('welcome.privacy.text')}</div>
          </section>
          <section aria-labelledby="newsgloss-off">
            <h2 id="newsgloss-off">{t('welcome.off.title')}</h2>
            <div>{t('welcome.off.text')}</div>
            <div class="more">
              <a class="link" href={port.options}>
                {t('welcome.settings')}
              </a>
            </div>
          </section>
        </div>
      </main>
    </div>
  );
}

/** Only where the browser has not allowed it: one button. */
function Access({ port, words: { t } }: WelcomeProps) {
  const [state, setState] = useState<'unknown' | 'allowed' | 'missing' | 'refused'>('unknown');
  useEffect(() => {
    void port.mayRead().then((may) => setState(may ? 'allowed' : 'missing'));
  }, [port]);
  if (state === 'unknown' || state === 'allowed') return null;
  return (
    <section class="access" aria-labelledby="newsgloss-access">
      <h2 id="newsgloss-access">{t('welcome.access.title')}</h2>
      <div>{t('welcome.access.text')}</div>
      <button
        type="button"
        class="primary"
        onClick={() => void port.allow().then((may) => setState(may ? 'allowed' : 'refused'))}
      >
        {t('welcome.access.button')}
      </button>
      <div role="status">{state === 'refused' && t('welcome.access.refused')}</div>
    </section>
  );
}

function Keys({ port, words: { t } }: WelcomeProps) {
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void port.keys().then(setKeys);
  }, [port]);
  return (
    <section aria-labelledby="newsgloss-keys">
      <h2 id="newsgloss-keys">{t('welcome.keys.title')}</h2>
      <div>{keys ? t('welcome.keys.text', [keys]) : t('welcome.keys.none')}</div>
    </section>
  );
}
