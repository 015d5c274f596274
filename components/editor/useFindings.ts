import { useEffect, useRef, useState } from 'preact/hooks';
import { previewsOf, type Preview } from '../../utils/editor/preview.ts';
import { problemOf } from '../../utils/editor/tidy.ts';
import type { EntityId } from '../../utils/model/entity.ts';
import type { NameDanger } from '../../utils/model/messages.ts';
import { LONGEST, type OwnName } from '../../utils/model/record.ts';
import type { EditorPort } from './port.ts';

/** After the last key, ms: the engine reads the article again (64 k characters: 36 ms the first time, 4 later), and then the background is asked. */
const LOOK = 120;
const ASK = 250;

/** Of a name: what it finds, and what may go wrong. `onPage`: whether `preview` has counted in an article. */
export type Findings = { text: string; preview: Preview; dangers: readonly NameDanger[]; onPage: boolean };

type Previews = ReadonlyMap<number, Omit<Findings, 'dangers'>>;

function previewsIn(texts: readonly string[], names: readonly (readonly [key: number, OwnName])[]): Previews {
  const list = names.map(([, name]) => name);
  const found = previewsOf(list, texts);
  return new Map(
    names.flatMap(([key, { text }], index) => {
      const preview = found[index];
      return preview ? [[key, { text, preview, onPage: texts.length > 0 }]] : [];
    }),
  );
}

/**
 * The findings of each name, by its key. What was found stays until there is something new to show, so that nothing flickers while
 * the reader types; a name that cannot be kept has none.
 */
export function useFindings(
  names: ReadonlyMap<number, OwnName>,
  port: EditorPort,
  except: EntityId | undefined,
): ReadonlyMap<number, Findings> {
  const wanted = [...names].filter(([, { text }]) => problemOf(text, LONGEST.name) === undefined);
  const [texts, setTexts] = useState<readonly string[]>([]);
  // There from the first frame on: what comes later would push the buttons away from under the pointer.
  const [previews, setPreviews] = useState(() => previewsIn([], wanted));
  const [dangers, setDangers] = useState<ReadonlyMap<number, readonly NameDanger[]>>(new Map());
  const asked = useRef(0);

  useEffect(() => {
    void port.texts?.().then(setTexts);
  }, [port]);

  const written = JSON.stringify(wanted);
  useEffect(() => {
    const list = wanted.map(([, name]) => name);
    const look = setTimeout(() => setPreviews(previewsIn(texts, wanted)), LOOK);
    const ask = setTimeout(() => {
      const turn = ++asked.current;
      if (list.length === 0) setDangers(new Map());
      else
        void port.check(list, except).then(
          (answer) => {
            // An answer to what was written before says nothing of what is there now.
            if (turn === asked.current) setDangers(new Map(wanted.map(([key], index) => [key, answer[index] ?? []])));
          },
          // Warnings are a help: without them a name can be kept as well.
          () => undefined,
        );
    }, ASK);
    return () => {
      clearTimeout(look);
      clearTimeout(ask);
    };
    // `written` is `wanted`, compared by what is in it.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [written, texts, port, except]);

  return new Map(
    wanted.flatMap(([key]) => {
      const preview = previews.get(key);
      return preview ? [[key, { ...preview, dangers: dangers.get(key) ?? [] }]] : [];
    }),
  );
}
