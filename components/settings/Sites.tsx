import type { TargetedEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/settings.ts';
import type { Words } from '../../utils/model/translate.ts';
import { Icon } from '../ui/Icon.tsx';
import { Switch } from '../ui/Switch.tsx';
import { siteIn } from './site-in.ts';
import type { Save } from './useSettings.ts';

type SitesProps = { settings: Settings; words: Words; save: Save };

const without = (sites: Settings['sites'], site: string): Settings['sites'] =>
  Object.fromEntries(Object.entries(sites).filter(([other]) => other !== site));

/** The sites that are switched by themselves: on, off, gone from the list, and new ones. */
export function Sites({ settings: { sites, where }, words: { t }, save }: SitesProps) {
  const [problem, setProblem] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const listed = Object.entries(sites).toSorted(([one], [other]) => one.localeCompare(other));

  const add = (event: TargetedEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = input.current;
    if (!field) return;
    const site = siteIn(field.value);
    const wrong = field.value.trim() === '' ? t('options.sites.none') : t('options.sites.wrong', [field.value.trim()]);
    const said = site === undefined ? wrong : site in sites ? t('options.sites.there', [site]) : '';
    setProblem(said);
    field.focus();
    if (site === undefined || said !== '') return;
    event.currentTarget.reset();
    // Where only one's own sites are read, one adds a site to have it read; elsewhere to have it left alone.
    void save((before) => ({ sites: { ...before.sites, [site]: where === 'sites' ? 'on' : 'off' } }));
  };
  const remove = (site: string): void => {
    input.current?.focus();
    void save((before) => ({ sites: without(before.sites, site) }));
  };

  return (
    <fieldset>
      <legend>{t('options.sites.title')}</legend>
      <p class="hint">{t('options.sites.hint')}</p>
      {listed.length === 0 ? (
        <p class="empty">{t('options.sites.empty')}</p>
      ) : (
        <ul class="rows" aria-label={t('options.sites.list')}>
          {listed.map(([site, state]) => (
            <li key={site}>
              <bdi class="name">{site}</bdi>
              <Switch
                checked={state === 'on'}
                label={t('popup.site.label', [site])}
                says={t(`popup.site.${state}`)}
                onChange={(on) => void save((before) => ({ sites: { ...before.sites, [site]: on ? 'on' : 'off' } }))}
              />
              <button
                type="button"
                class="quiet icon"
                aria-label={t('options.sites.remove', [site])}
                title={t('options.sites.remove', [site])}
                onClick={() => remove(site)}
              >
                <Icon name="x" size={16} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="add" noValidate onSubmit={add}>
        <label for="newsgloss-site">{t('options.sites.label')}</label>
        <input
          ref={input}
          id="newsgloss-site"
          type="text"
          inputMode="url"
          autoComplete="off"
          autoCapitalize="off"
          spellcheck={false}
          dir="ltr"
          placeholder="example.org"
          aria-invalid={problem !== ''}
          aria-describedby="newsgloss-site-problem"
          onInput={() => setProblem('')}
        />
        <button type="submit" class="small">
          {t('options.sites.add')}
        </button>
        <p id="newsgloss-site-problem" class="problem" role="alert">
          {problem}
        </p>
      </form>
    </fieldset>
  );
}
