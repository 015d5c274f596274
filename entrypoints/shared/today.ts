/** The reader's own calendar day; the Swedish way of writing a date is ISO 8601's. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
