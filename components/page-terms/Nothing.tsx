import type { Words } from '../../utils/model/translate.ts';
import { Message } from '../ui/Message.tsx';
import type { Sight } from './port.ts';
import type { usePage } from './usePage.ts';

type NothingProps = Pick<ReturnType<typeof usePage>, 'busy' | 'readAnyway' | 'allow' | 'reload'> & {
  sight: Sight | undefined;
  words: Words;
};

/** Everything but a list of terms: while the page is read, and when there is nothing to show, with why and what to do. */
export function Nothing({ sight, busy, words: { t }, readAnyway, allow, reload }: NothingProps) {
  if (!sight || busy) return <p class="loading">{t('popup.loading')}</p>;
  switch (sight.at) {
    case 'unreadable':
      return (
        <Message icon="file-x" title={t(`popup.state.${sight.why}.title`)} text={t(`popup.state.${sight.why}.text`)} />
      );
    case 'forbidden':
      return (
        <Message
          icon="shield-question-mark"
          title={t('popup.state.forbidden.title', [sight.host])}
          text={t('popup.state.forbidden.text')}
          button={{ text: t('popup.state.forbidden.button'), onClick: () => void allow() }}
        />
      );
    case 'silent':
      return (
        <Message
          icon="refresh-cw"
          title={t('popup.state.silent.title')}
          text={t('popup.state.silent.text')}
          button={{ text: t('popup.state.silent.button'), onClick: () => void reload() }}
        />
      );
    case 'page':
      switch (sight.report.state) {
        case 'off':
          return <Message icon="power" title={t('popup.state.off.title')} text={t('popup.state.off.text')} />;
        case 'notArticle':
          return (
            <Message
              icon="file-text"
              title={t('popup.state.notArticle.title')}
              text={t('popup.state.notArticle.text')}
              button={{ text: t('popup.state.notArticle.button'), onClick: () => void readAnyway() }}
            />
          );
        case 'reading':
          return (
            <Message icon="search-x" title={t('popup.state.nothing.title')} text={t('popup.state.nothing.text')} />
          );
      }
  }
}
