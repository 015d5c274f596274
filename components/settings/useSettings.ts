import { useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../utils/model/settings.ts';
import { messageOf } from '../ui/message-of.ts';
import type { SettingsPort } from './port.ts';

/** How long it is said that something was saved, ms. What could not be saved stays said until the next change. */
const SAID = 2500;

export type Saved = { ok: true } | { ok: false; why: string };
export type Save = (change: (before: Settings) => Partial<Settings>) => Promise<void>;

/** The settings as they are stored, also when another page changes them, and what became of the last change. */
export function useSettings(port: SettingsPort) {
  const [settings, setSettings] = useState<Settings>();
  const [saved, setSaved] = useState<Saved>();

  useEffect(() => {
    void port.load().then(setSettings);
    return port.follow(setSettings);
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
  return { settings, saved, save };
}
