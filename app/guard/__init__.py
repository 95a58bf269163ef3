"""The one process that decides and writes.
Must not import Qt; asks the OS only through app/platform."""
