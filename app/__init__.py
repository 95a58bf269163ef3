"""Everything of Hải Đăng that needs no screen.
Must not import Qt."""

VERSION = "0.1.0"
