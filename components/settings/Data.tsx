import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Words } from '../../utils/model/translate.ts';
import { Backup } from './Backup.tsx';
import { Erase } from './Erase.tsx';
import type { DataPort } from './port.ts';
import { Restore } from './Restore.tsx';

type DataProps = { port: DataPort; words: Words };

/** A file that is dropped beside the place for it would be opened by the browser, instead of our page. */
function refuseFiles(event: DragEvent): void {
  if (event.defaultPrevented || !event.dataTransfer?.types.includes('Files')) return;
  event.preventDefault();
  event.dataTransfer.dropEffect = 'none';
}

/** What is the reader's own, as a whole: out, in, away. */
export function Data({ port, words }: DataProps) {
  const [count, setCount] = useState<number>();
  const [standing, setStanding] = useState<number>();
  const look = useCallback(async (): Promise<void> => {
    // Each by itself: who cannot be told how much there is can still restore a backup.
    await Promise.allSettled([port.count().then(setCount), port.standing().then(setStanding)]);
  }, [port]);
  useEffect(() => void look(), [look]);
  useEffect(() => {
    document.addEventListener('dragover', refuseFiles);
    document.addEventListener('drop', refuseFiles);
    return () => {
      document.removeEventListener('dragover', refuseFiles);
      document.removeEventListener('drop', refuseFiles);
    };
  }, []);
  return (
    <>
      <Backup port={port} count={count} words={words} />
      <Restore port={port} words={words} standing={standing} onChanged={look} />
      <Erase port={port} count={count} words={words} onChanged={() => void look()} />
    </>
  );
}
