import type { SourceLink } from '../model/card.ts';

/** Packs are untrusted: whatever else their validation let through, only https is ever opened. */
const isSafe = ({ url }: SourceLink): boolean => URL.parse(url)?.protocol === 'https:';

/** The one source that is shown: the first, which is the pack's best. */
export const bestSource = (sources: readonly SourceLink[]): SourceLink | undefined => sources.find(isSafe);
