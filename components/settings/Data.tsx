import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Words } from '../../utils/model/translate.ts';
import { Backup } from './Backup.tsx';
import { Erase } from './Erase.tsx';
import type { DataPort } from './port.ts';
import { Restore } from './Restore.tsx';

type DataProps = { port: DataPort; words: Words };

/** What is the reader's own, as a whole: out, in, away. */
export function Data({ port, words }: DataProps) {
  const [count, setCount] = useState<number>();
  const look = useCallback((): void => void port.count().then(setCount), [port]);
  useEffect(look, [look]);
  return (
    <>
      <Backup port={port} count={count} words={words} />
      <Restore port={port} words={words} onChanged={look} />
      <Erase port={port} count={count} words={words} onChanged={look} />
    </>
  );
}
