import { useEffect, useState } from 'preact/hooks';
import { Editor } from '../../components/editor/Editor.tsx';
import type { EditorStart } from '../../components/editor/port.ts';
import type { GlossaryPort } from '../../components/glossary/port.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { Words } from '../../utils/model/translate.ts';

type EditTermProps = {
  id: EntityId;
  glossary: GlossaryPort;
  words: Words;
  onDone: (done: { key: string; title: string }) => void;
  onEnd: () => void;
};

/** The editor of a term that a card has sent the reader to; the whole glossary where there is no such term any more. */
export function EditTerm({ id, glossary, words, onDone, onEnd }: EditTermProps) {
  const [start, setStart] = useState<EditorStart>();
  useEffect(() => {
    void glossary.start(id).then((found) => (found ? setStart(found) : onEnd()));
  }, [glossary, id, onEnd]);
  return start && <Editor port={glossary.editor} words={words} start={start} onDone={onDone} onCancel={onEnd} />;
}
