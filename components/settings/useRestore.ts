import { useState } from 'preact/hooks';
import { messageOf } from '../ui/message-of.ts';
import type { BadFile, DataPort, Examined } from './port.ts';

type Found = Extract<Examined, { preview: unknown }>;

/**
 * Where a restore is: `idle`, reading a file, a file that is none (`many`: more than one), a preview to decide on, at work, done, or
 * stopped before its end.
 */
export type RestoreState =
  | { is: 'idle' }
  | { is: 'reading' }
  | { is: 'bad'; why: BadFile | 'many' }
  | { is: 'found'; name: string; found: Found; sure: boolean }
  | { is: 'working'; done: number; total: number }
  | { is: 'merged'; count: number }
  | { is: 'replaced' }
  | { is: 'undone' }
  | { is: 'failed'; why: string };

/** `onChanged`: what is the reader's own has changed; resolves when the page shows it. */
export function useRestore(port: DataPort, onChanged: () => Promise<void>) {
  const [state, setState] = useState<RestoreState>({ is: 'idle' });
  const [withSettings, setWithSettings] = useState(true);

  const progress = (done: number, total: number): void => setState({ is: 'working', done, total });

  /** Does `work`, and then is as it says. Whatever happens, the page shows what is there now. */
  const doing = async (work: () => Promise<RestoreState>): Promise<void> => {
    try {
      setState(await work());
    } catch (error) {
      setState({ is: 'failed', why: messageOf(error) });
    }
    await onChanged();
  };

  return {
    state,
    withSettings,
    setWithSettings,
    async take(files: readonly File[]): Promise<void> {
      const [file, another] = files;
      if (!file) return;
      if (another) return setState({ is: 'bad', why: 'many' });
      setState({ is: 'reading' });
      setWithSettings(true);
      const found = await port.examine(file).catch((): Examined => ({ bad: 'unread' }));
      setState('bad' in found ? { is: 'bad', why: found.bad } : { is: 'found', name: file.name, found, sure: false });
    },
    ask: (sure: boolean): void => setState((before) => (before.is === 'found' ? { ...before, sure } : before)),
    leave: (): void => setState({ is: 'idle' }),
    merge: (found: Found): Promise<void> =>
      doing(async () => {
        await found.merge({ settings: withSettings, progress });
        return { is: 'merged', count: found.preview.fresh + found.preview.newer };
      }),
    replace: (found: Found): Promise<void> =>
      doing(async () => {
        await found.replace({ settings: withSettings, progress });
        return { is: 'replaced' };
      }),
    undo: (): Promise<void> =>
      doing(async () => {
        await port.undo(progress);
        return { is: 'undone' };
      }),
    settle: (): Promise<void> =>
      doing(async () => {
        await port.settle();
        return { is: 'idle' };
      }),
  };
}
