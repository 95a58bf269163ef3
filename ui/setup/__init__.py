"""The first run: a wizard of small pages.
Must not change anything before its last question is answered."""
