/** In which ways a question can be answered; apart from its kind. */
export const WAYS = ['choose', 'type', 'arrange', 'match'] as const;

export type Way = (typeof WAYS)[number];
