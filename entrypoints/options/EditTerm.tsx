import { useCallback, useEffect, useState } from 'preact/hooks';
import { Editor } from '../../components/editor/Editor.tsx';
import type { EditorStart } from '../../components/editor/port.ts';
import type { GlossaryPort } from '../../components/glossary/port.ts';
import { messageOf } from '../../components/ui/message-of.ts';
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
  const { t } = words;
  const [start, setStart] = useState<EditorStart>();
  /** Undefined until the first time that it could not be read; '' while it is tried again. */
  const [problem, setProblem] = useState<string>();
  const read = useCallback(async (): Promise<void> => {
    setProblem((before) => before && '');
    try {
      const found = await glossary.start(id);
      if (found) setStart(found);
      else onEnd();
    } catch (error) {
      setProblem(t('options.edit.failed', [messageOf(error)]));
    }
  }, [glossary, id, onEnd, t]);
  useEffect(() => void read(), [read]);

  if (start) return <Editor port={glossary.editor} words={words} start={start} onDone={onDone} onCancel={onEnd} />;
  return (
    <>
      <p role="alert" class="problem">
        {problem}
      </p>
      {problem !== undefined && (
        <p class="buttons">
          <button type="button" class="small primary" onClick={() => void read()}>
            {t('options.edit.again')}
          </button>
          <button type="button" class="small" onClick={onEnd}>
            {t('options.edit.glossary')}
          </button>
        </p>
      )}
    </>
  );
}
