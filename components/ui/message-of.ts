/** What an error says, as a sentence that can stand in another text. */
export const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
