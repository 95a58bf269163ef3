"""The picture code of a child on a shared account: the page, its state, and the gate before private pages.
Must not keep a code longer than it is being entered."""
