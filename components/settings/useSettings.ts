import { useEffect, useState } from 'preact/hooks';
import { UNSET } from '../../utils/model/limits.ts';
import type { Settings } from '../../utils/model/settings.ts';
import { messageOf } from '../ui/message-of.ts';
import type { SettingsPort } from './port.ts';

/** How long it is said that something was saved, ms. What could not be saved stays said until the next change. */
const SAID = 2500;

export type Saved = { ok: true } | { ok: false; why: string };
export type Save = (change: (before: Settings) => Partial<Settings>) => Promise<void>;

/**
 * The settings as they are stored, also when another page changes them, and what became of the last change. `unread`: why they could
 * not be read; then they are as where nothing was set, which is what everything else of ours goes by.
 */
export function useSettings(port: SettingsPort) {
  const [settings, setSettings] = useState<Settings>();
  const [saved, setSaved] = useState<Saved>();
  const [unread, setUnread] = useState<string>();

  useEffect(() => {
    port.load().then(setSettings, (error: unknown) => {
      setSettings(UNSET);
      setUnread(messageOf(error));
    });
    return port.follow((now) => {
      setSettings(now);
      setUnread(undefined);
    });
  }, [port]);
  useEffect(() => {
    if (!saved?.ok) return undefined;
    const timer = setTimeout(() => setSaved(undefined), SAID);
    return () => clearTimeout(timer);
  }, [saved]);

  const save: Save = async (change) => {
    setSaved(undefined);
    try {
      await port.change(change);
      setSaved({ ok: true });
    } catch (error) {
      // The controls show what holds: they are drawn again with it.
      setSaved({ ok: false, why: messageOf(error) });
    }
  };
  return { settings, saved, save, unread };
}
