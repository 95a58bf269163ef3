"""Lessons as files: read, checked with file and line, listed.
Must not decide which lesson a child meets; app/model/learning.py does."""
