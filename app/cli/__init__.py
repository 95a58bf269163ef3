"""`haidang …`: one more client of the guard's socket, for parents, schools and scripts.
Must not decide, keep or ask the OS anything: app/__main__.py hands in what this PC is."""
