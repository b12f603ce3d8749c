/** What is dictated at the wall, to be said once more by a key; nothing where nothing is. */
export const heard: { again: (() => void) | null } = { again: null };
