"""One module a step, oldest first.
Must not be changed once released."""
