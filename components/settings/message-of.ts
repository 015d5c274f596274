/** What an error says, as a sentence that stands in another text. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
