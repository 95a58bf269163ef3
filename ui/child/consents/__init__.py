"""Pictures of me: what a child is asked about its pictures, and its own answer.
Must not import anything here: pages are made when they are opened."""
