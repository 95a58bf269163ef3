"""Data and decisions of Hải Đăng, pure.
Must not do I/O, ask the OS or hold a clock of its own."""
