import { UNSET } from '../../utils/model/limits.ts';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/**
 * The stored settings with this site switched. On means "as everywhere else": only where nothing else is read does it need a
 * word of its own, because a site that is `on` is read on every page. What this version does not know is kept as it is.
 */
export function switched(stored: unknown, host: string, on: boolean): Record<string, unknown> {
  const settings: Record<string, unknown> = { ...UNSET, ...(isRecord(stored) ? stored : {}) };
  const { [host]: _, ...others } = isRecord(settings['sites']) ? settings['sites'] : {};
  if (on && settings['where'] !== 'sites') return { ...settings, sites: others };
  return { ...settings, sites: { ...others, [host]: on ? 'on' : 'off' } };
}
