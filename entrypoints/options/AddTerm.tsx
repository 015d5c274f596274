import { useEffect, useState } from 'preact/hooks';
import { begunIn } from '../../components/editor/begun.ts';
import { Editor } from '../../components/editor/Editor.tsx';
import type { EditorPort, EditorStart } from '../../components/editor/port.ts';
import type { Words } from '../../utils/model/translate.ts';
import { handedOver, letGo } from '../shared/handed.ts';

type AddTermProps = {
  /** Of what a card has handed over. */
  handed: string | undefined;
  port: EditorPort;
  words: Words;
  onDone: (done: { key: string; title: string }) => void;
  onCancel: () => void;
};

/** The editor of a new term: what a card has given, or what was begun last, or empty. */
export function AddTerm({ handed, port, words, onDone, onCancel }: AddTermProps) {
  const [start, setStart] = useState<Extract<EditorStart, { is: 'new' }>>();
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const key = handed ?? (await begunIn(port))[0]?.key ?? crypto.randomUUID();
      setStart({ is: 'new', key, draft: handed === undefined ? undefined : await handedOver(handed) });
    };
    void begin();
    // Once: another term is another editor.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  return (
    start && (
      <Editor
        port={port}
        words={words}
        start={start}
        onDone={(done) => {
          void letGo(start.key).catch(() => undefined);
          onDone(done);
        }}
        onCancel={onCancel}
      />
    )
  );
}
