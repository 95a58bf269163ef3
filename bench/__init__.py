"""Measures what the project promises to cost, each figure beside a peer or floor in the same run: `python -m bench`.
Must not be imported by the app."""
