import type { Words } from '../../utils/model/translate.ts';
import { PageTerms } from '../page-terms/PageTerms.tsx';
import type { Port } from '../page-terms/port.ts';

type PopupProps = { port: Port; words: Words; onShown?: (() => void) | undefined };

export const Popup = ({ port, words, onShown }: PopupProps) => (
  <div class="popup">
    <header class="top">
      <h1>{words.t('name')}</h1>
    </header>
    <PageTerms port={port} words={words} onShown={onShown} />
  </div>
);
