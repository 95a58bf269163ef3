"""Telling an adult, from the child's side: the seconds before it is sent, what became of it, and whom one tap tells.
Must not show anything of it outside these pages."""
