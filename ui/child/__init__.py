"""What the child sees.
Must not decide anything: the guard does."""
