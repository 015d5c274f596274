/** The options page, in a tab of its own. */
import { render } from 'preact';
import '../../components/ui/palette.css';
import '../../components/ui/base.css';
import '../../components/ui/controls.css';
import '../../components/settings/page.css';
import '../../components/card/glyph.css';
import '../../components/card/card.css';
import '../../components/glossary/glossary.css';
import '../../components/glossary/glossary-table.css';
import '../../components/editor/editor.css';
import '../../components/settings/settings.css';
import '../../components/settings/recovered.css';
import { GlossaryTable } from '../../components/glossary/GlossaryTable.tsx';
import { Options } from '../../components/settings/Options.tsx';
import { UNSET } from '../../utils/model/limits.ts';
import { onLanguages, readSettings } from '../../utils/settings.ts';
import { editorPort } from '../own-pages/editor-port.ts';
import { glossaryPort } from '../own-pages/glossary-port.ts';
import { noticePort } from '../own-pages/notice-port.ts';
import { AddTerm } from './AddTerm.tsx';
import { pageWords } from '../own-pages/page-words.ts';
import { aboutPort } from './about-port.ts';
import { dataPort } from './data-port.ts';
import { EditTerm } from './EditTerm.tsx';
import { settingsPort } from './settings-port.ts';

const { languages } = await readSettings().catch(() => UNSET);
const plain = pageWords();

// Asked for here, because a worker cannot ask. With unlimitedStorage no browser puts a question to the reader for that.
void navigator.storage.persist().catch(() => false);

const editor = editorPort();
/** The term that was kept last, until the glossary has said so. */
let kept: { key: string; title: string } | undefined;
const toGlossary = (): void => {
  location.hash = 'glossary';
};
const onKept = (done: { key: string; title: string }): void => {
  kept = done;
  toGlossary();
};
const takeKept = (): typeof kept => {
  const done = kept;
  kept = undefined;
  return done;
};

let last: ReturnType<typeof glossaryPort> | undefined;
function draw(wanted: readonly string[]): void {
  const words = { ...plain, languages: wanted };
  const glossary = glossaryPort({ words, editor });
  last?.end();
  last = glossary;
  render(
    <Options
      words={words}
      settings={settingsPort}
      data={dataPort}
      about={aboutPort}
      notice={noticePort}
      glossary={() => <GlossaryTable port={glossary} words={words} kept={takeKept} />}
      add={(handed) => (
        <AddTerm key={handed ?? ''} handed={handed} port={editor} words={words} onDone={onKept} onCancel={toGlossary} />
      )}
      edit={(id) => <EditTerm key={id} id={id} glossary={glossary} words={words} onDone={onKept} onEnd={toGlossary} />}
    />,
    document.body,
  );
}
draw(languages);
// The list of the glossary, in this page too, speaks those that have just been chosen in it.
onLanguages(draw);
