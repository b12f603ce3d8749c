/**
 * How long anybody waits for the copy, in milliseconds. It is a help: storage that never answers must
 * not hold up what is answered, nor the opening of the app.
 */

/** For a place, a list, or a few records. */
export const PATIENCE_MILLIS = 5000;
/** For all records there are: a hundred thousand answers take a slow phone some seconds. */
export const LONG_PATIENCE_MILLIS = 20_000;
