"""My people: a child's contacts, and asking before a new one.
Must not import anything here: pages are made when they are opened."""
