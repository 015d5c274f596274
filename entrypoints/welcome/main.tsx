/** Opened once, at install. The sample in it is read, marked and explained by the very scripts that every page gets. */
import { render } from 'preact';
import '../../components/ui/palette.css';
import '../../components/ui/base.css';
import '../../components/settings/page.css';
import '../../components/welcome/welcome.css';
import '../marks.css';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { pageWords } from '../own-pages/page-words.ts';
import { welcomePort } from './port.ts';

const words = pageWords();
document.title = words.t('welcome.title');
render(<Welcome port={welcomePort} words={words} />, document.body);

// No browser injects scripts into pages of our own. One after the other: the content script looks for the card's.
for (const file of ['/card.js', '/commands.js', '/content.js']) {
  const script = document.createElement('script');
  script.src = file;
  script.async = false;
  document.head.append(script);
}
