/** What a server in the room takes, and no more. */

export const PROTOCOL_VERSION = 1;

/** Bytes of one message from a participant: a typed answer with room to spare. */
export const MOST_PARTICIPANT_BYTES = 4096;
/** Bytes of one message from a host: a plan of 200 items with what they cite. */
export const MOST_HOST_BYTES = 4 * 1024 * 1024;
/** Messages a phone may send at once, and per second after that. */
export const BURST_MESSAGES = 30;
export const MESSAGES_PER_SECOND = 10;
/** The same for a host, who counts hands and deals with many people. */
export const HOST_BURST_MESSAGES = 300;
export const HOST_MESSAGES_PER_SECOND = 50;

/** Digits of the code that people type to come in. */
export const CODE_DIGITS = 6;
/** Where the server listens for WebSockets, below the app's base: for phones, and for hosts. */
export const SOCKET_PATH = 'class-socket';
/** A place of its own, so that nobody but a host may send what is large. */
export const HOST_SOCKET_PATH = 'class-socket/host';
