"""Lessons in the child's hands: the list, one lesson page by page, its review, its certificate.
Must not know what is kept, nor read files; ui/child/lessons_joined.py joins both."""
