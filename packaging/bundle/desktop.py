"""Start the desktop in the bundle.
Must stay outside ui/: a program's own folder is searched first, and ui/ holds names of the standard library."""

from ui.desktop import main

raise SystemExit(main())
