"""The eyes and hands of one login session: what is in front, whether someone is there, window actions.
Must not import Qt, the store or the guard, and never reads a title or a key."""
