/** Why something that was asked of a session does not happen; worded at the edge. */
export type ClassRefusal =
  | 'over'
  | 'room-full'
  | 'too-late-to-join'
  | 'already-joined'
  | 'name-taken'
  | 'no-such-participant'
  | 'removed'
  | 'not-removed'
  | 'no-such-item'
  | 'not-open'
  | 'answered-already'
  | 'too-late'
  | 'does-not-fit'
  | 'not-now';
